import { randomUUID } from 'node:crypto';
import { templateByKey } from '../coe/templates.js';
import { markdownToCoe } from './markdown-to-coe.js';

function read(markdown: string) {
  return markdownToCoe(markdown, { template: templateByKey('standard'), zone: 'UTC', newId: randomUUID, today: '2026-11-21' });
}

const many = (piece: string, length: number) => `start ${piece.repeat(Math.floor(length / piece.length))} end`;

test.each([
  ['10,000 nested quotes', `${'>'.repeat(10_000)} deep`],
  ['10,000 nested lists', `${'- '.repeat(10_000)}deep`],
  ['lists nested line by line', Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- deep${depth}`).join('\n')],
  ['quotes nested line by line', Array.from({ length: 600 }, (_, depth) => `${'>'.repeat(depth)} deep${depth}`).join('\n')],
  ['emphasis that never ends', many('*a _b ', 200_000)],
  ['emphasis within words', many('a**b ', 200_000)],
  ['strikes within words', many('a~~b ', 200_000)],
  ['brackets that never close', many('[a ![b ', 200_000)],
  ['links that never end', many('[a](b "c ', 200_000)],
  ['HTML that never ends', many('<!-- ', 200_000)],
  ['declarations that never end', many('<![CDATA[ <? ', 200_000)],
  ['code that never ends', many('`a ``b ', 200_000)],
  ['footnotes that nobody wrote', many('[^a ', 200_000)],
  ['empty lines', `start${'\n'.repeat(200_000)}end`],
  ['one long line', many('word ', 500_000)],
  ['times', many('12:06 - x\n', 40_000)],
  ['shares', many('1 of 2 ', 100_000)],
])('%s take a bounded time and lose no word', (_, markdown) => {
  const began = performance.now();
  expect(read(markdown).unplacedWords).toBe(0);
  // Unbounded, each takes from half a minute to hours, or ends in a stack overflow.
  expect(performance.now() - began).toBeLessThan(20_000);
});

test.each([
  ['more paragraphs than a COE may hold', 'Word.\n\n'.repeat(5_100), /5000/],
  ['far more than that', 'Word.\n\n'.repeat(100_000), /5000/],
  ['a word that no paragraph can hold', `a ![x](data:image/png;base64,${'A'.repeat(30_000)})`, /Line 1 holds a word of more than 20000/],
  ['more than 2 MB', 'Word. '.repeat(400_000), /2 MB/],
])('%s are refused with the limit', (_, markdown, message) => {
  expect(() => read(markdown)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED', message: expect.stringMatching(message) }));
});

test.each([
  ['NUL', 'a\0b', /line 1/],
  ['characters that could not be read', 'one\ncaf\uFFFD', /line 2.*UTF-8/],
  ['half a surrogate pair', 'a\uD800b', /Unicode/],
  ['nothing', ' \n\t', /no text/],
])('%s is refused with the way out', (_, markdown, message) => {
  expect(() => read(markdown)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }));
});
