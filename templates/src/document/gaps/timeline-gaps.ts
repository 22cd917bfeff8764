import type { TemplateSection } from '../../template/template.js';
import type { Milestone } from '../choices.js';
import type { TimelineEntry } from '../coe-document.js';
import type { SectionOfKind } from '../find-section.js';
import { isSurelyBefore, timeOf } from '../moment.js';
import { hasText, isVisible, textOfRuns } from '../runs.js';
import { gapIn, gapOf, type Gap } from './gap.js';

const ORDER = ['start', 'detected', 'engaged', 'mitigated', 'resolved'] as const satisfies readonly Milestone[];
const WORDS: Record<(typeof ORDER)[number], string> = {
  start: 'the impact started',
  detected: 'it was detected',
  engaged: 'somebody was engaged',
  mitigated: 'it was mitigated',
  resolved: 'it was resolved',
};
const CLOCK_SKEW = 5 * 60_000;
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/** Two entries, the milestones in an order that can be true, and moments that can have been. */
export function timelineGaps(asked: TemplateSection, section: SectionOfKind<'timeline'>, now?: string): Gap[] {
  const written = section.entries.filter((entry) => !isBlank(entry));
  return [
    ...(written.length < 2 ? [gapOf(asked, 'entries', 'Write at least two entries; begin before the impact did.')] : []),
    ...(written.length < section.entries.length ? [gapOf(asked, 'blank-entry', 'Fill in the empty entries of the timeline or remove them.')] : []),
    ...milestoneGaps(asked, written),
    ...written.flatMap((entry) => entryGaps(asked, entry, now)),
  ];
}

function isBlank(entry: TimelineEntry): boolean {
  return entry.moment.at === '' && !hasText(entry.prose) && entry.evidence === '';
}

function milestoneGaps(asked: TemplateSection, entries: readonly TimelineEntry[]): Gap[] {
  const known = entries.filter((entry) => entry.moment.at !== '');
  const having = (milestone: Milestone) => known.filter((entry) => entry.milestone === milestone);
  const gaps: Gap[] = [];
  if (having('start').length === 0) gaps.push(gapOf(asked, 'milestone', 'Mark the entry at which the impact started.', 'start'));
  if (having('detected').length === 0) gaps.push(gapOf(asked, 'milestone', 'Mark the entry at which it was detected.', 'detected'));
  if (having('mitigated').length + having('resolved').length === 0) {
    gaps.push(gapOf(asked, 'milestone', 'Mark the entry at which it was mitigated or resolved.', 'mitigated'));
  }
  const present = ORDER.flatMap((milestone) => having(milestone).slice(0, 1).map((entry) => ({ milestone, entry })));
  for (const milestone of ORDER.filter((name) => having(name).length > 1)) {
    gaps.push(gapOf(asked, 'double-milestone', `Only one entry can be the moment when ${WORDS[milestone]}; keep the mark on one of them.`, milestone));
  }
  for (const [index, { milestone, entry }] of present.entries()) {
    const contradicted = present.slice(0, index).find((earlier) => isSurelyBefore(entry.moment, earlier.entry.moment));
    if (!contradicted) continue;
    const message = `The timeline says that ${WORDS[milestone]} before ${WORDS[contradicted.milestone]}; correct one of the two times.`;
    gaps.push({ ...gapOf(asked, 'milestone-order', message, milestone), block: entry.id });
  }
  return gaps;
}

function entryGaps(asked: TemplateSection, entry: TimelineEntry, now: string | undefined): Gap[] {
  const gaps: Gap[] = [];
  const time = timeOf(entry.moment);
  const text = textOfRuns(entry.prose).trim();
  const named = text === '' ? 'this entry' : `“${text.slice(0, 40)}${text.length > 40 ? '…' : ''}”`;
  if (!isVisible(text)) gaps.push(gapIn(asked, entry.id, 'entry-text', 'Say in the entry what happened at that moment.'));
  if (time === null) {
    gaps.push(gapIn(asked, entry.id, 'entry-time', `Give ${named} a time as well as you know it; the hour or the day is enough.`));
  } else if (time < EARLIEST || time >= LATEST) {
    gaps.push(gapIn(asked, entry.id, 'implausible', `Check the year of ${named}.`));
  } else if (now !== undefined && time > Date.parse(now) + CLOCK_SKEW && entry.moment.precision === 'minute') {
    gaps.push(gapIn(asked, entry.id, 'future', `Check the time of ${named}, which lies in the future.`));
  } else if (now !== undefined && time > Date.parse(now) + 24 * 3_600_000) {
    gaps.push(gapIn(asked, entry.id, 'future', `Check the time of ${named}, which lies in the future.`));
  }
  return gaps;
}
