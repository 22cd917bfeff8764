import { acronymCheckers, hardSentenceCheckers, nameCheckers } from './checkers.js';
import { ALONE, judgeKind } from './language-tables.js';
import { judgeNames } from './names-table.js';
import type { MarkedText } from '../../../templates/src/prose/marked-text.testing.js';
import { readMarkedSet } from './read-marked-set.js';
import type { Report } from './read-reports.js';
import type { Judged, Span } from './score.js';

/** Every miss and every false alarm of ours: sentences with their text, real reports by position only. */
export function printErrors(reports: readonly Report[] | null): void {
  const [names, acronyms, hard] = [nameCheckers[0]!, acronymCheckers[0]!, hardSentenceCheckers[0]!];
  for (const text of readMarkedSet('names')) print('names', text, judgeNames(names, text, { options: text.options }));
  for (const { file, ...report } of reports ?? []) {
    const { missed, alarms } = judgeNames(names, report, { kinds: ['person', 'handle', 'email', 'initials'] });
    for (const [what, spans] of [['missed', missed], ['alarm', alarms]] as const) {
      for (const { start, end } of spans) console.log(`${file} ${what} ${start}-${end}`);
    }
  }
  for (const text of readMarkedSet('jargon')) {
    print('jargon', text, judgeKind(acronyms, text, 'acronym'));
    print('jargon', text, judgeKind(hard, text, 'unreadable'));
  }
  for (const { set, headings, kind, checker } of ALONE) {
    for (const text of readMarkedSet(set)) if (headings.includes(text.heading)) print(set, text, judgeKind(checker, text, kind));
  }
}

function print(set: string, { line, text }: MarkedText, { missed, alarms }: Judged): void {
  const shown = text.replaceAll('\n', '⏎');
  const quote = ({ start, end }: Span) => `“${text.slice(start, end).replaceAll('\n', '⏎')}”`;
  for (const span of missed) console.log(`${set}.md:${line} missed ${quote(span)} in: ${shown}`);
  for (const span of alarms) console.log(`${set}.md:${line} alarm ${quote(span)} in: ${shown}`);
}
