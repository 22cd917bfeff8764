import { acronymCheckers, hardSentenceCheckers, ours, type Checker } from './checkers.js';
import type { MarkedText } from '../../../templates/src/prose/marked-text.testing.js';
import { readMarkedSet } from './read-marked-set.js';
import { figures, judge, overlaps, percent, total, type Judged } from './score.js';
import { microsecondsPer1000Words } from './speed.js';

type Table = Record<string, Record<string, number | string>>;

const share = (count: number, all: readonly unknown[]) => `${count}/${all.length}`;
const under = (texts: readonly MarkedText[], ...headings: string[]) => texts.filter(({ heading }) => headings.includes(heading));

/** What a checker makes of one text when marks of this kind are right, and `also` count neither way. */
export function judgeKind(checker: Checker, { text, marks, options }: MarkedText, kind: string, also: readonly string[] = ['ignored']): Judged {
  const ofKind = (kinds: readonly string[]) => marks.filter((mark) => kinds.includes(mark.kind));
  return judge(ofKind([kind]), ofKind(also), checker.find(text, options));
}

export function acronymsTable(): Table {
  const all = readMarkedSet('jargon');
  const undefined_ = under(all, 'Undefined acronyms');
  const defined = under(all, 'Defined terms');
  const clean = under(all, 'Clean', 'Readable');
  return Object.fromEntries(
    acronymCheckers.map((checker) => {
      const scored = [...undefined_, ...defined, ...clean];
      const row = {
        ...figures(total(scored.map((text) => judgeKind(checker, text, 'acronym').score))),
        'defined, flagged': share(defined.filter(({ text, marks, options }) => checker.find(text, options).some((span) => marks.some((mark) => mark.kind === 'defined' && overlaps(mark, span)))).length, defined),
        'clean, flagged': share(clean.filter((text) => judgeKind(checker, text, 'acronym').alarms.length > 0).length, clean),
        'µs / 1000 words': microsecondsPer1000Words(scored.map(({ text }) => text), (text) => checker.find(text, {})),
      };
      return [checker.name, row];
    }),
  );
}

export function hardSentencesTable(): Table {
  const all = readMarkedSet('jargon');
  const hard = under(all, 'Unreadable');
  const easy = under(all, 'Readable', 'Clean');
  return Object.fromEntries(
    hardSentenceCheckers.map((checker) => {
      const row = {
        caught: share(hard.filter((text) => judgeKind(checker, text, 'unreadable').missed.length === 0).length, hard),
        'readable, flagged': share(easy.filter(({ text, options }) => checker.find(text, options).length > 0).length, easy),
        'µs / 1000 words': microsecondsPer1000Words([...hard, ...easy].map(({ text }) => text), (text) => checker.find(text, {})),
      };
      return [checker.name, row];
    }),
  );
}

/** The rules for which no peer looks. */
export const ALONE = [
  { set: 'jargon', headings: ['Undefined terms', 'Clean', 'Readable'], kind: 'term', checker: ours(({ rule, detail }) => rule === 'no-jargon' && detail === 'term')[0]! },
  { set: 'blame', headings: ['Blame', 'Near misses'], kind: 'blame', checker: ours(({ rule }) => rule === 'no-blame')[0]! },
  { set: 'vague', headings: ['Vague', 'Near misses'], kind: 'vague', checker: ours(({ rule }) => rule === 'vague-quantity')[0]! },
];

export function aloneTable(): Table {
  return Object.fromEntries(
    ALONE.map(({ set, headings, kind, checker }) => {
      const texts = under(readMarkedSet(set), ...headings);
      const clean = texts.filter(({ marks }) => marks.length === 0);
      const flagged = clean.filter((text) => judgeKind(checker, text, kind).alarms.length > 0);
      const row = { ...figures(total(texts.map((text) => judgeKind(checker, text, kind).score))), 'near misses, flagged': share(flagged.length, clean), '%': percent(flagged.length / clean.length) };
      return [kind, row];
    }),
  );
}
