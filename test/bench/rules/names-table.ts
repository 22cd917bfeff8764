import { nameCheckers, type Checker } from './checkers.js';
import type { Mark, MarkedText } from '../../../templates/src/prose/marked-text.testing.js';
import { readMarkedSet } from './read-marked-set.js';
import type { Report } from './read-reports.js';
import { figures, judge, overlaps, percent, sameCharacters, total, type Judged } from './score.js';
import { microsecondsPer1000Words } from './speed.js';

const PEOPLE = ['person', 'handle', 'email'];
const withDirectory = ({ heading }: MarkedText) => heading === 'With a directory';

interface Marked {
  text: string;
  marks: Mark[];
}

/** What a checker makes of one text when the marks of these kinds are people and the others count neither way. */
export function judgeNames(checker: Checker, { text, marks }: Marked, { kinds = PEOPLE, options = {}, exact = false } = {}): Judged {
  const people = marks.filter(({ kind }) => kinds.includes(kind));
  const others = marks.filter(({ kind }) => !kinds.includes(kind));
  return judge(people, others, checker.find(text, options), exact ? sameCharacters(text) : overlaps);
}

export function namesTable(): Record<string, Record<string, number>> {
  const sentences = readMarkedSet('names').filter((text) => !withDirectory(text));
  const clean = sentences.filter(({ marks }) => !marks.some(({ kind }) => PEOPLE.includes(kind)));
  return Object.fromEntries(
    nameCheckers.map((checker) => {
      const exact = total(sentences.map((sentence) => judgeNames(checker, sentence, { exact: true }).score));
      const row = {
        ...figures(total(sentences.map((sentence) => judgeNames(checker, sentence).score))),
        'exact F1': figures(exact).F1,
        'clean flagged %': percent(clean.filter((sentence) => judgeNames(checker, sentence).alarms.length > 0).length / clean.length),
        'µs / 1000 words': microsecondsPer1000Words(sentences.map(({ text }) => text), (text) => checker.find(text, {})),
      };
      return [checker.name, row];
    }),
  );
}

/** Members found in any form, and the alarms that the same directory adds to clean sentences. */
export function directoryTable(): Record<string, Record<string, number>> {
  const all = readMarkedSet('names');
  const members = all.filter(withDirectory);
  const options = members[0]!.options;
  const clean = all.filter((text) => !withDirectory(text) && !text.marks.some(({ kind }) => PEOPLE.includes(kind)));
  const alarms = (checker: Checker, given: typeof options) => clean.reduce((sum, text) => sum + judgeNames(checker, text, { options: given }).alarms.length, 0);
  return Object.fromEntries(
    nameCheckers.slice(0, 2).map((checker) => {
      const row = {
        ...figures(total(members.map((text) => judgeNames(checker, text, { options }).score))),
        'alarms added on clean': alarms(checker, options) - alarms(checker, {}),
      };
      return [checker.name, row];
    }),
  );
}

export function reportsTable(reports: readonly Report[]): Record<string, Record<string, number | string>> {
  const clean = reports.filter(({ marks }) => !marks.some(({ kind }) => kind !== 'ignored'));
  const named = (kinds: string[]) => (checker: Checker) => figures(total(reports.map((report) => judgeNames(checker, report, { kinds }).score)));
  return Object.fromEntries(
    nameCheckers.map((checker) => {
      const alarms = clean.map((report) => judgeNames(checker, report).alarms.length);
      const withInitials = named([...PEOPLE, 'initials'])(checker);
      const row = {
        ...withInitials,
        'F1 without initials': named(PEOPLE)(checker).F1,
        'clean with an alarm': `${alarms.filter((count) => count > 0).length}/${clean.length}`,
        'alarms per clean report': Math.round((alarms.reduce((sum, count) => sum + count, 0) / clean.length) * 100) / 100,
      };
      return [checker.name, row];
    }),
  );
}
