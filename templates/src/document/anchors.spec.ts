import { expect, test } from '@jest/globals';
import { readNotedAnchor } from './anchors.js';

const start = { client: 7, clock: 0 };
const end = { client: 2 ** 32 - 1, clock: 6 };

test('an anchor is read as it was noted', () => {
  expect(readNotedAnchor(JSON.stringify({ end, start }))).toEqual({ start, end });
});

test.each<[unknown]>([
  ['{'],
  ['null'],
  ['[]'],
  [{ start, end }],
  [JSON.stringify({ start })],
  [JSON.stringify({ start, end: null })],
  [JSON.stringify({ start, end, more: 1 })],
  [JSON.stringify({ start, end: { client: 7 } })],
  [JSON.stringify({ start, end: { client: 7, clock: -1 } })],
  [JSON.stringify({ start, end: { client: 7, clock: 1.5 } })],
  [JSON.stringify({ start, end: { client: 7, clock: '6' } })],
  [JSON.stringify({ start, end: { client: 7, clock: 6, more: 1 } })],
])('%j is no noted anchor', (noted) => {
  expect(readNotedAnchor(noted)).toBeNull();
});
