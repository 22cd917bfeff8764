/** Why each part of the sample is good, by the key of its section. */
export const SAMPLE_NOTES: Record<string, string[]> = {
  title: ['A number and one plain sentence that says what was seen. No system is named, so anybody knows whether to read on.'],
  summary: [
    'Three paragraphs: what happened and to whom, why it mattered, why it happened and what ended it. It stands alone; many will read nothing else.',
    'There is no name and no word of the trade in it. “Two people are thought to have” says that the number is an estimate.',
  ],
  impact: ['It begins with what was not hit, which bounds the worry. Every number has its unit; the guess is marked as one, and where nothing was measured it says so.'],
  metrics: ['The graph has a title, a unit and a description in words. It says openly that it was put together afterwards.'],
  timeline: [
    'It begins before the harm and gives the zone once. An unknown minute stays unknown: “08:??” is honest, an invented time is not.',
    'Entries say what happened and not who did it. The marks at start, detection and mitigation are what the durations are worked out from.',
  ],
  detection: ['The questions are answered one by one, the uncomfortable one too: it was noticed by chance.'],
  diagnosis: ['It says what was looked at and what stood in the way, so that the next search is shorter.'],
  mitigation: ['What ended it is kept apart from what will prevent it.'],
  prevention: ['It asks whether the wish for a mend was already written down somewhere. That answer often teaches the most.'],
  whys: [
    'Each answer is the cause of the one above it, until a missing or broken mechanism is reached. “Somebody was not careful” is never the last one.',
    'One tree asks why it happened, another why it was seen late: that it was noticed late has causes of its own.',
  ],
  factors: ['What made it likelier without being its cause stands here, and nowhere else.'],
  lessons: ['Written for other teams: each lesson is true without coffee. What went well and where luck helped is told as well.'],
  actions: ['Each begins with a verb, answers one cause, and says how one will see that it worked. They change drawers, pots and supply, not people’s attention.'],
  related: ['Where it has been seen before, or that it has not. A reader who knows better will say so.'],
};
