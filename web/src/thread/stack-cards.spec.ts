import { stackCards } from './stack-cards';

const card = (id: string, wanted: number | null, height = 50) => ({ id, wanted, height });

test('cards stand at their words, and below each other where these are close', () => {
  expect([...stackCards([card('a', 0), card('b', 20), card('c', 300)], null, 0, 10)]).toEqual([['a', 0], ['b', 60], ['c', 300]]);
});

test('the one that is looked at stands at its words, and the others make room', () => {
  const tops = stackCards([card('a', 100), card('b', 110), card('c', 120)], 'b', 0, 10);
  expect(Object.fromEntries(tops)).toEqual({ a: 50, b: 110, c: 170 });
});

test('nothing goes above the first line', () => {
  const tops = stackCards([card('a', 0), card('b', 10)], 'b', 0, 10);
  expect(Object.fromEntries(tops)).toEqual({ a: 0, b: 60 });
});

test('what belongs nowhere comes last', () => {
  expect([...stackCards([card('x', null), card('a', 30)], null, 0, 10)]).toEqual([['a', 30], ['x', 90]]);
});
