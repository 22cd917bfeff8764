import type { PlacedFinding } from './findings-plugin';
import { nextOf } from './step-finding';

const places = [3, 10, 20].map((from) => ({ from, to: from + 4 }) as PlacedFinding);

test.each([
  ['before all of them', { from: 1, empty: true }, 1, 0],
  ['at the start of one', { from: 10, empty: true }, 1, 1],
  ['with one selected', { from: 10, empty: false }, 1, 2],
  ['behind the last', { from: 30, empty: true }, 1, 0],
  ['back, with one selected', { from: 10, empty: false }, -1, 0],
  ['back from the first', { from: 3, empty: false }, -1, 2],
] as const)('%s', (_, selection, direction, expected) => {
  expect(nextOf(places, selection, direction)).toBe(expected);
});

test('where there is none there is no next', () => {
  expect(nextOf([], { from: 1, empty: true }, 1)).toBe(-1);
});
