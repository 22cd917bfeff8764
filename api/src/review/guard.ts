export type GuardCode = 'SECTIONS_OPENED' | 'QUESTIONS_SETTLED' | 'QUESTION_ASKED' | 'CHECKLIST_TICKED' | 'READING_TIME';

/** One demand that must be met before a director may approve. */
export interface GuardItem {
  code: GuardCode;
  /** What was done, or what is still to do. */
  message: string;
  met: boolean;
  /** Where to go next. */
  section: string | null;
}

/** What the guard of an approval looks at: one approver before one revision. */
export interface GuardFacts {
  approverId: string;
  revisionId: string;
  /** The sections there are to read, in the order of the document. */
  sections: readonly { key: string; title: string; opened: boolean }[];
  /** Every question of the COE, of all its revisions and askers. */
  questions: readonly { sectionKey: string; revisionId: string; askedById: string; answered: boolean; accepted: boolean; dismissed: boolean }[];
  noQuestionBecause: string;
  checklist: readonly { key: string; text: string }[];
  ticked: readonly string[];
  readingSeconds: number;
  minimumReadingSeconds: number;
}

/** The shortest reason for asking nothing that can be a reason. */
export const SHORTEST_REASON = 15;

/** Everything an approval demands, met or not, always in the same order. */
export function guardItems(facts: GuardFacts): GuardItem[] {
  return [sectionsOpened(facts), questionsSettled(facts), questionAsked(facts), checklistTicked(facts), readingTime(facts)];
}

function sectionsOpened({ sections }: GuardFacts): GuardItem {
  const unopened = sections.filter(({ opened }) => !opened);
  const message = unopened.length
    ? `Open ${listed(unopened.map(({ title }) => `“${title}”`))}: ${unopened.length} of ${counted(sections.length, 'section')} not opened on this revision.`
    : 'Every section was opened.';
  return { code: 'SECTIONS_OPENED', message, met: unopened.length === 0, section: unopened[0]?.key ?? null };
}

function questionsSettled({ questions }: GuardFacts): GuardItem {
  const unanswered = questions.filter(({ answered, accepted }) => !answered && !accepted);
  const unaccepted = questions.filter(({ answered, accepted }) => answered && !accepted);
  const waits = [
    ...(unanswered.length ? [`${counted(unanswered.length, 'question')} without an answer`] : []),
    ...(unaccepted.length ? [`${counted(unaccepted.length, 'answer')} not yet accepted by who asked`] : []),
  ];
  const next = unanswered[0] ?? unaccepted[0];
  return {
    code: 'QUESTIONS_SETTLED',
    message: waits.length ? `Settle every question: ${waits.join(' and ')}.` : 'Every question is answered and accepted.',
    met: waits.length === 0,
    section: next?.sectionKey ?? null,
  };
}

function questionAsked({ questions, approverId, revisionId, noQuestionBecause }: GuardFacts): GuardItem {
  const code = 'QUESTION_ASKED';
  const asked = questions.filter((question) => question.askedById === approverId && question.revisionId === revisionId && !question.dismissed).length;
  if (asked) return { code, message: `You asked ${counted(asked, 'question')} on this revision.`, met: true, section: null };
  const met = [...shownPart(noQuestionBecause)].length >= SHORTEST_REASON;
  const message = met ? 'You wrote why you ask nothing.' : 'Ask at least one question on this revision, or write in a sentence why you have none.';
  return { code, message, met, section: null };
}

/** Characters that nobody sees make no reason longer. */
function shownPart(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').replace(/\s+/g, ' ').trim();
}

function checklistTicked({ checklist, ticked }: GuardFacts): GuardItem {
  const left = checklist.filter(({ key }) => !ticked.includes(key)).length;
  const message = left ? `Tick the checklist by hand: ${left} of ${counted(checklist.length, 'point')} left.` : 'The checklist is ticked.';
  return { code: 'CHECKLIST_TICKED', message, met: left === 0, section: null };
}

function readingTime({ readingSeconds, minimumReadingSeconds }: GuardFacts): GuardItem {
  const met = readingSeconds >= minimumReadingSeconds;
  const message = met
    ? `You read for ${readable(readingSeconds)}.`
    : `Read on: this length takes at least ${readable(minimumReadingSeconds)}, and you have read for ${readable(readingSeconds)}.`;
  return { code: 'READING_TIME', message, met, section: null };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function listed(words: readonly string[]): string {
  if (words.length > 3) return `${words.slice(0, 2).join(', ')} and ${words.length - 2} more`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function readable(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return [...(minutes ? [`${minutes} min`] : []), ...(seconds % 60 || !minutes ? [`${seconds % 60} s`] : [])].join(' ');
}
