import { appendRun, type Moment, type Run, textOfRuns, type TimelineEntry, type WrittenTime } from '@corrigenda/templates';
import type { Clock } from './clock.js';
import { joinRuns, plain } from './run-pieces.js';
import type { TimelineItem } from './timeline-items.js';
import { momentWords, wordRuns } from './words.js';

/** Items become entries in their order. Their time is an instant where it is certain, and stays in the text as it was written otherwise. */
export function entriesOf(items: readonly TimelineItem[], clock: Clock, newId: () => string): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let moment: Moment | undefined;
  for (const { time, runs } of items) {
    if (time) moment = clock.momentOf(time);
    const at: Moment = moment ?? { at: '', precision: 'minute', estimated: false, zone: '' };
    const prose = time ? withWrittenTime(runs, time, at) : runs;
    entries.push({ id: newId(), moment: at, milestone: null, prose: [...prose], evidence: onlyLink(prose) });
  }
  return entries;
}

/** What the moment does not show of the time as written, such as `~13:30-13:45`, stays readable behind the text. */
function withWrittenTime(runs: readonly Run[], { text, isRange }: WrittenTime, moment: Moment): readonly Run[] {
  if (text === '') return runs;
  const shown = new Set(wordRuns(momentWords(moment).toLowerCase()));
  if (moment.at !== '' && !isRange && wordRuns(text.toLowerCase()).every((run) => shown.has(run))) return runs;
  return joinRuns([runs, plain(runs.length === 0 ? text : `(${text})`)], ' ');
}

/** The one address that an entry links to is its evidence. */
function onlyLink(runs: readonly Run[]): string {
  const targets = new Set(runs.flatMap(({ href }) => (href?.startsWith('http') ? [href] : [])));
  return targets.size === 1 ? [...targets][0]! : '';
}

/** Entries at the same moment with the same words. */
export function doubledEntries(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ moment, prose }) => {
    const key = `${moment.at}|${textOfRuns(prose).toLowerCase().trim()}`;
    const isDouble = moment.at !== '' && seen.has(key);
    seen.add(key);
    return isDouble;
  });
}

/** A heading and the first words below it as one text. */
export function headedProse(heading: readonly Run[], body: readonly Run[]): Run[] {
  if (heading.length === 0 || body.length === 0) return [...heading, ...body];
  const joined = [...heading];
  appendRun(joined, { text: /[\p{P}]$/u.test(textOfRuns(heading)) ? ' ' : ': ' });
  for (const run of body) appendRun(joined, run);
  return joined;
}
