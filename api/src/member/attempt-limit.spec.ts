import { AttemptLimit } from './attempt-limit.js';

test('as many attempts as allowed pass, the next is told how long to wait', () => {
  const limit = new AttemptLimit(2, 1000);
  expect(limit.take('a', 0)).toEqual({ allowed: true });
  expect(limit.take('a', 400)).toEqual({ allowed: true });
  expect(limit.take('a', 500)).toEqual({ allowed: false, waitMs: 500 });
  expect(limit.take('b', 500)).toEqual({ allowed: true });
});

test('a refused attempt does not prolong the wait', () => {
  const limit = new AttemptLimit(1, 1000);
  limit.take('a', 0);
  limit.take('a', 900);
  expect(limit.take('a', 1000)).toEqual({ allowed: true });
});

test('an attempt that is given back does not count', () => {
  const limit = new AttemptLimit(1, 1000);
  limit.take('a', 0);
  limit.giveBack('a');
  expect(limit.take('a', 1)).toEqual({ allowed: true });
  limit.giveBack('never seen');
});

test('the number of keys is bounded, the longest unused goes first', () => {
  const limit = new AttemptLimit(1, 1000, 2);
  limit.take('a', 0);
  limit.take('b', 1);
  limit.take('c', 2);
  expect(limit.take('a', 3)).toEqual({ allowed: true });
  expect(limit.take('c', 3)).toMatchObject({ allowed: false });
});
