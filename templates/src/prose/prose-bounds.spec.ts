import { checkMarkdown } from './check-markdown.js';
import { checkProse } from './check-prose.js';
import type { Finding, ProseOptions } from './prose-rule.js';

const options: ProseOptions = { people: [{ name: 'Maya Chen', handles: ['mayac'] }, { name: 'Aa Aa' }], services: ['aa aa bb'] };

const HOSTILE: [string, (length: number) => string][] = [
  ['one letter', (n) => 'a'.repeat(n)],
  ['one capital', (n) => 'A'.repeat(n)],
  ['capitals and spaces', (n) => 'AB '.repeat(n / 3)],
  ['the beginning of a name', (n) => 'aa '.repeat(n / 3)],
  ['dots', (n) => '.'.repeat(n)],
  ['letters and dots', (n) => 'a.'.repeat(n / 2)],
  ['letters and hyphens', (n) => 'a-1'.repeat(n / 3)],
  ['slashes', (n) => '/a'.repeat(n / 2)],
  ['at signs', (n) => 'a@'.repeat(n / 2)],
  ['schemes', (n) => 'a://'.repeat(n / 4)],
  ['brackets', (n) => '['.repeat(n / 2) + ']'.repeat(n / 2)],
  ['links', (n) => '[a]('.repeat(n / 4)],
  ['link ends', (n) => ']('.repeat(n / 2)],
  ['round brackets', (n) => 'AB ('.repeat(n / 4)],
  ['backquotes', (n) => '` `` '.repeat(n / 5)],
  ['asterisks', (n) => '*a'.repeat(n / 2)],
  ['less-than signs', (n) => '<a '.repeat(n / 3)],
  ['quotation marks', (n) => '> '.repeat(n / 2)],
  ['bars', (n) => '| '.repeat(n / 2)],
  ['empty lines', (n) => '\n'.repeat(n)],
  ['spaces', (n) => ' '.repeat(n)],
  ['list items', (n) => '- '.repeat(n / 2)],
  ['colons', (n) => 'Owner: '.repeat(n / 7)],
  ['clock times', (n) => '[10:42] '.repeat(n / 8)],
  ['combining marks', (n) => 'a' + '\u0301'.repeat(n)],
  ['zero-width characters', (n) => 'a\u200B'.repeat(n / 2)],
  ['high surrogates', (n) => '\uD83D'.repeat(n)],
  ['low surrogates', (n) => '\uDC00'.repeat(n)],
  ['ideographs', (n) => '陈'.repeat(n)],
  ['entities', (n) => '&amp;'.repeat(n / 5)],
  ['blame', (n) => 'the engineer failed to '.repeat(n / 23)],
  ['names', (n) => 'Maya Chen '.repeat(n / 10)],
  ['capitalised words', (n) => 'Elena '.repeat(n / 6)],
];

/** Milliseconds of this process alone: on a busy machine the clock also counts the neighbours. */
const cost = (check: () => Finding[]): number => {
  const before = process.cpuUsage().user;
  check();
  return (process.cpuUsage().user - before) / 1000;
};

test.each(HOSTILE)('a text of %s costs in proportion to its length', (_name, make) => {
  for (const check of [checkProse, checkMarkdown]) {
    const small = make(15_000);
    const large = make(120_000);
    check(small, options);
    let [smallCost, largeCost] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // Eight times the length: twice the proportion and a fixed allowance leave room for the collector; a square would be 64.
    const allowed = () => smallCost * 24 + 250;
    for (let attempt = 0; attempt < 4 && largeCost >= allowed(); attempt += 1) {
      smallCost = Math.min(smallCost, cost(() => check(small, options)));
      largeCost = Math.min(largeCost, cost(() => check(large, options)));
    }
    expect(largeCost).toBeLessThan(allowed());
  }
});

test('a megabyte of one character is no trouble', () => {
  expect(checkProse('x'.repeat(1_000_000), options)).toEqual([]);
});
