import { gateRulesOf } from './gate-rules.js';

const asks = {
  mustRules: ['no-jargon'] as const,
  actionItemWithin: { URGENT: 7, HIGH: null, MEDIUM: null, LOW: 365 },
  calendar: { zone: 'Pacific/Auckland', holidays: [] },
};

test('the latest dates are counted from today where the team is', () => {
  expect(gateRulesOf(asks, new Date('2026-11-24T20:00:00Z')).latestDueOn).toEqual({ URGENT: '2026-12-02', LOW: '2027-11-25' });
  expect(gateRulesOf({ ...asks, calendar: { zone: 'UTC', holidays: [] } }, new Date('2026-11-24T20:00:00Z')).latestDueOn).toEqual({ URGENT: '2026-12-01', LOW: '2027-11-24' });
});

test('the rules are those that the policy names', () => {
  expect(gateRulesOf(asks, new Date()).mustRules).toEqual(['no-jargon']);
});
