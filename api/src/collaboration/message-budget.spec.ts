import { BURST, MessageBudget, PER_SECOND } from './message-budget.js';

function allowed(budget: MessageBudget, count: number, now: number): number {
  return Array.from({ length: count }, () => budget.take(now)).filter(Boolean).length;
}

test('a burst is let through and ten thousand at once are not', () => {
  expect(allowed(new MessageBudget(0), 10_000, 0)).toBe(BURST);
});

test('an hour of fast typing stays within the budget', () => {
  const budget = new MessageBudget(0);
  for (let second = 0; second < 3_600; second++) expect(allowed(budget, 100, second * 1_000)).toBe(100);
});

test('what was used up comes back second by second', () => {
  const budget = new MessageBudget(0);
  allowed(budget, BURST, 0);
  expect(allowed(budget, 10_000, 1_000)).toBe(PER_SECOND);
});
