import { checkMarkdown } from './check-markdown.js';
import { checkPassages } from './check-passages.js';
import { checkProse } from './check-prose.js';
import type { ProseOptions } from './prose-rule.js';

const options: ProseOptions = {
  people: [{ name: 'Maya Chen', handles: ['mayac'], emails: ['maya@acme.test'] }, { name: 'Aa Aa' }],
  glossary: [{ term: 'LFX', meaning: 'ledger forwarding exchange' }],
  services: ['aa aa bb'],
};

const MEGABYTE = 1 << 20;
const QUARTER = MEGABYTE / 4;
/** Four times the text may cost eight times as much, which leaves room for the collector; with a square it would be sixteen. */
const GROWTH = 4;
const ALLOWED = 8;
/** What costs less is too short to be compared. */
const WORTH_COMPARING_MS = 150;

const repeated = (part: string) => (length: number) => part.repeat(Math.ceil(length / part.length));
const nested = (open: string, close: string) => (length: number) => open.repeat(length / 2) + close.repeat(length / 2);

const HOSTILE: [string, number, (length: number) => string][] = [
  ...['x', 'X', '.', ' ', '\n', '陈', '\u0645', '\u200B', '\0'].map((one): [string, number, (length: number) => string] => [
    `one character, U+${one.codePointAt(0)!.toString(16).padStart(4, '0')}`,
    MEGABYTE,
    repeated(one),
  ]),
  ['one emoji', MEGABYTE, repeated('👩‍🚒')],
  ['lone high surrogates', MEGABYTE, repeated('\uD83D')],
  ['surrogates the wrong way round', MEGABYTE, repeated('\uDC00\uD83D')],
  ['100,000 combining marks', 100_000, (length) => `a${'\u0301'.repeat(length)}`],
  ['50,000 nested square brackets', 100_000, nested('[', ']')],
  ['50,000 nested round brackets', 100_000, nested('(', ')')],
  ['50,000 nested braces', 100_000, nested('{', '}')],
  ['50,000 nested angle brackets', 100_000, nested('<', '>')],
  ['50,000 nested links', 200_000, nested('[a', '](b')],
  ['50,000 nested quotations', 100_000, (length) => `${'> '.repeat(length / 2)}Elena`],
  ['letters and dots', MEGABYTE, repeated('a.')],
  ['capitals and dots', QUARTER, repeated('A.B. ')],
  ['capitals', MEGABYTE, repeated('AB CDE ')],
  ['at signs', MEGABYTE, repeated('@')],
  ['at signs and letters', QUARTER, repeated('@a')],
  ['what could be addresses', QUARTER, repeated('a.b-c@d.ef-')],
  ['addresses', MEGABYTE, repeated('a.b@c.de ')],
  ['quotation marks', MEGABYTE, repeated('"')],
  ['apostrophes', MEGABYTE, repeated('’')],
  ['quoted letters', QUARTER, repeated('“a” ')],
  ['bars', MEGABYTE, repeated('|')],
  ['cells', QUARTER, repeated('| Elena ')],
  ['rows', QUARTER, (length) => `| Owner | b |\n|---|---|\n${repeated('| Elena | b |\n')(length)}`],
  ['full names on one line', QUARTER, repeated('Elena Marsh ')],
  ['last names first on one line', QUARTER, repeated('Marsh, Elena; ')],
  ['owner fields', QUARTER, repeated('Owner: Elena Marsh\n')],
  ['front matter', QUARTER, (length) => `---\n${repeated('author: Elena\n')(length)}`],
  ['definitions', QUARTER, repeated('long form (LF) ')],
  ['expansions', QUARTER, repeated('LF (long form) ')],
  ['titles of abbreviations', QUARTER, repeated('<abbr title="')],
  ['abbreviations', QUARTER, repeated('<abbr title="a b">AB</abbr> ')],
  ['comments', QUARTER, repeated('<!-- ')],
  ['fences', QUARTER, repeated('```\n')],
  ['blame', QUARTER, repeated('the engineer should have failed to ')],
];

/** Of this process alone, so that neighbours do not count. */
function cost(check: () => unknown): number {
  const before = process.cpuUsage().user;
  check();
  return (process.cpuUsage().user - before) / 1000;
}

const WAYS: [string, (text: string) => unknown][] = [
  ['plain text', (text) => checkProse(text, options)],
  ['Markdown', (text) => checkMarkdown(text, options)],
];

test.each(HOSTILE)('a text of %s costs in proportion to its length', (_name, length, make) => {
  for (const [, check] of WAYS) {
    const [small, large] = [make(length / GROWTH), make(length)];
    let least = Number.POSITIVE_INFINITY;
    let smallCost = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 5 && least >= Math.max(WORTH_COMPARING_MS, smallCost * ALLOWED); attempt += 1) {
      smallCost = Math.min(smallCost, cost(() => check(small)));
      least = Math.min(least, cost(() => check(large)));
    }
    expect(least).toBeLessThan(Math.max(WORTH_COMPARING_MS, smallCost * ALLOWED));
  }
});

test('a document of 20,000 short passages costs in proportion to their number', () => {
  const passages = (count: number) => Array.from({ length: count }, (_, index) => ({ section: 'timeline', block: `b${index}`, path: 'text', text: `The QRS of host ${index} failed, and Elena saw it.` }));
  const [few, many] = [passages(5_000), passages(20_000)];
  checkPassages(few, options);
  let [fewCost, manyCost] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < 5 && manyCost >= fewCost * ALLOWED; attempt += 1) {
    fewCost = Math.min(fewCost, cost(() => checkPassages(few, options)));
    manyCost = Math.min(manyCost, cost(() => checkPassages(many, options)));
  }
  expect(manyCost).toBeLessThan(fewCost * ALLOWED);
});
