import { effectiveSettings, type PolicyLevel } from '../policy/effective-policy.js';
import { defaultSettings } from '../policy/default-policy.js';
import type { PolicySettings } from '../policy/policy-settings.js';
import { demandOutcomes, type Demand, type DemandFacts } from './policy-demand.js';

const now = new Date('2026-11-25T12:00:00Z');
const fresh: DemandFacts = {
  severity: 2,
  status: 'DRAFT',
  createdAt: new Date('2026-11-24T12:00:00Z'),
  askedAt: null,
  publishedAt: null,
  verdictAt: null,
  lateVerdict: null,
  approvers: 0,
  actions: 1,
  overdueActions: 0,
  waivedIds: [],
};
const level = (settings: PolicySettings): PolicyLevel => ({ teamId: 't', key: 'orchard', name: 'Orchard', settings });
const outcomes = (facts: Partial<DemandFacts>, settings: PolicySettings = {}) => demandOutcomes({ ...fresh, ...facts }, effectiveSettings(defaultSettings, [level(settings)]), now);
const of = (demand: Demand, facts: Partial<DemandFacts>, settings?: PolicySettings) => outcomes(facts, settings).find((one) => one.demand === demand);

test('a new COE has broken nothing', () => {
  expect(outcomes({}).map(({ demand, outcome }) => [demand, outcome])).toEqual([
    ['due.askForReview', 'PENDING'],
    ['due.verdict', 'PENDING'],
    ['due.publication', 'PENDING'],
    ['approval.directors', 'PENDING'],
    ['actions.overdue', 'PASSED'],
  ]);
});

test('asking late is told with the level that asks for more than everybody', () => {
  const old = { createdAt: new Date('2026-11-19T12:00:00Z') };
  expect(of('due.askForReview', old)).toMatchObject({ outcome: 'PENDING', dueAt: new Date('2026-11-26T12:00:00Z') });
  expect(of('due.askForReview', old, { 'due.askForReview.2': 2 })).toMatchObject({ outcome: 'FAILED', dueAt: new Date('2026-11-23T12:00:00Z'), doneAt: null, level: { key: 'orchard' } });
  expect(of('due.askForReview', { ...old, askedAt: new Date('2026-11-20T12:00:00Z') }, { 'due.askForReview.2': 2 })).toMatchObject({ outcome: 'PASSED' });
});

test('a late verdict and a late publication fail, given or not', () => {
  expect(of('due.verdict', { lateVerdict: { dueAt: '2026-11-20T00:00:00Z', at: null } })).toMatchObject({ outcome: 'FAILED', doneAt: null });
  expect(of('due.publication', { createdAt: new Date('2026-11-01T00:00:00Z'), publishedAt: new Date('2026-11-16T00:00:00Z') })).toMatchObject({ outcome: 'FAILED', dueAt: new Date('2026-11-15T00:00:00Z') });
});

test('approvals are counted with the bar raiser', () => {
  const asked = { 'approval.directors.2': 2, 'approval.barRaiser': [2] };
  expect(of('approval.directors', { status: 'PUBLISHED', approvers: 2 }, asked)).toMatchObject({ outcome: 'FAILED', detail: '2 of 3' });
  expect(of('approval.directors', { status: 'PUBLISHED', approvers: 1 })).toMatchObject({ outcome: 'PASSED', detail: '1 of 1' });
});

test('what passed the gate was corrected, or waived', () => {
  const must = { 'rules.must': ['no-jargon', 'vague-quantity'], 'actions.within.HIGH': 30 };
  const askedAt = now;
  expect(of('rules.must', {}, must)).toMatchObject({ outcome: 'PENDING' });
  expect(of('rules.must', { askedAt }, must)).toMatchObject({ outcome: 'PASSED' });
  expect(of('rules.must', { askedAt, waivedIds: ['no-jargon:b1:DLQ:abc'] }, must)).toMatchObject({ outcome: 'WAIVED', detail: 'no-jargon' });
  expect(of('actions.within', { askedAt, waivedIds: ['gap:actions:due-too-late:a1'] }, must)).toMatchObject({ outcome: 'WAIVED', level: { key: 'orchard' } });
});

test('an overdue action item fails, and none is no promise', () => {
  expect(of('actions.overdue', { overdueActions: 2 })).toMatchObject({ outcome: 'FAILED', detail: '2 overdue' });
  expect(of('actions.overdue', { actions: 0 })).toBeUndefined();
});
