import { defaultSettings } from '../policy/default-policy.js';
import { effectiveSettings, policyOf } from '../policy/effective-policy.js';
import { deadlinesOf, stepAt, type TimedCoe } from './deadline.js';

const policy = policyOf(effectiveSettings(defaultSettings, []));
const draft: TimedCoe = { status: 'DRAFT', severity: 2, createdAt: new Date('2026-11-16T09:00:00Z'), amended: false, verdictDueAt: null };
const running = (change: Partial<TimedCoe>) => deadlinesOf({ ...draft, ...change }, policy).map(({ stage, dueAt }) => [stage, dueAt.toISOString()]);

test('a draft is asked for within working days and published within days', () => {
  expect(running({})).toEqual([
    ['ASK', '2026-11-23T09:00:00.000Z'],
    ['PUBLICATION', '2026-11-30T09:00:00.000Z'],
  ]);
});

test('in review the verdict is due as the round says', () => {
  expect(running({ status: 'IN_REVIEW', verdictDueAt: new Date('2026-12-02T08:00:00Z') })).toEqual([
    ['PUBLICATION', '2026-11-30T09:00:00.000Z'],
    ['VERDICT', '2026-12-02T08:00:00.000Z'],
  ]);
});

test.each([
  ['published', { status: 'PUBLISHED' }],
  ['cancelled', { status: 'CANCELLED' }],
  ['amended', { amended: true }],
])('what is %s has no deadline', (_, change) => {
  expect(running(change)).toEqual([]);
});

test.each([
  ['two working days before', '2026-11-19T08:59:00Z', undefined],
  ['a working day before', '2026-11-20T09:00:00Z', 'BEFORE'],
  ['on the weekend before', '2026-11-22T09:00:00Z', 'BEFORE'],
  ['at it', '2026-11-23T09:00:00Z', 'AT'],
  ['a working day after', '2026-11-24T09:00:00Z', 'AFTER'],
  ['long after', '2027-11-24T09:00:00Z', 'AFTER'],
])('%s the step is told', (_, now, step) => {
  expect(stepAt({ stage: 'ASK', dueAt: new Date('2026-11-23T09:00:00Z') }, new Date(now), policy)).toBe(step);
});
