import { parseFindingId, type RuleId } from '@corrigenda/templates';
import type { CoeStatus } from '../coe/coe-status.js';
import { type EffectiveSetting, type PolicyLevel, policyOf } from '../policy/effective-policy.js';
import { addDays, addWorkingDays } from '../policy/working-days.js';

/** What a policy demands of one COE. The last holds everywhere; `actions.within` stands for all priorities. */
export const DEMANDS = {
  'due.askForReview': 'A review is asked for in time',
  'due.verdict': 'The verdict is given in time',
  'due.publication': 'It is published in time',
  'approval.directors': 'Enough members approve it',
  'rules.must': 'Nothing is left that a rule of the policy forbids',
  'actions.within': 'Action items are due in time for their priority',
  'actions.overdue': 'No action item is overdue',
} as const;
export type Demand = keyof typeof DEMANDS;

export type Outcome = 'PASSED' | 'FAILED' | 'WAIVED' | 'PENDING';

export interface DemandFacts {
  severity: number;
  status: CoeStatus;
  createdAt: Date;
  /** The first of each; null while there was none. */
  askedAt: Date | null;
  publishedAt: Date | null;
  verdictAt: Date | null;
  /** The first verdict that missed its deadline; `at` is null while it is still waited for. */
  lateVerdict: { dueAt: string; at: string | null } | null;
  /** Members who approved the revision that is approved or published, and were more than peers. */
  approvers: number;
  actions: number;
  overdueActions: number;
  waivedIds: readonly string[];
}

export interface DemandOutcome {
  demand: Demand;
  label: string;
  outcome: Outcome;
  /** In words, where it is more than a deadline. */
  detail: string;
  dueAt: Date | null;
  doneAt: Date | null;
  /** Who demands it; absent for what holds everywhere. */
  level: PolicyLevel | undefined;
}

/** Everything that is demanded of a COE, and how it stands. */
export function demandOutcomes(facts: DemandFacts, policy: ReadonlyMap<string, EffectiveSetting>, now: Date): DemandOutcome[] {
  const at = (path: string) => policy.get(path);
  const { severity, createdAt, askedAt, publishedAt } = facts;
  const { calendar } = policyOf(policy);
  const outcome = (demand: Demand, level: PolicyLevel | undefined, more: Partial<DemandOutcome> & { outcome: Outcome }): DemandOutcome => ({
    demand,
    label: DEMANDS[demand],
    detail: '',
    dueAt: null,
    doneAt: null,
    level,
    ...more,
  });
  const deadline = (demand: Demand, doneAt: Date | null, dueOf: (days: number) => Date): DemandOutcome[] => {
    const asked = at(`${demand}.${severity}`);
    if (typeof asked?.value !== 'number') return [];
    const dueAt = dueOf(asked.value);
    return [outcome(demand, asked.from, { outcome: (doneAt ?? now) > dueAt ? 'FAILED' : doneAt ? 'PASSED' : 'PENDING', dueAt, doneAt })];
  };
  return [
    ...deadline('due.askForReview', askedAt, (days) => addWorkingDays(createdAt, days, calendar)),
    verdictOutcome(),
    ...deadline('due.publication', publishedAt, (days) => addDays(createdAt, days, calendar)),
    approvalOutcome(),
    ...gateOutcomes(),
    ...(facts.actions === 0 ? [] : [outcome('actions.overdue', undefined, facts.overdueActions ? { outcome: 'FAILED', detail: `${facts.overdueActions} overdue` } : { outcome: 'PASSED' })]),
  ];

  function verdictOutcome(): DemandOutcome {
    const from = at(`due.verdict.${severity}`)?.from;
    const late = facts.lateVerdict;
    if (late) return outcome('due.verdict', from, { outcome: 'FAILED', dueAt: new Date(late.dueAt), doneAt: late.at === null ? null : new Date(late.at) });
    return outcome('due.verdict', from, { outcome: facts.verdictAt ? 'PASSED' : 'PENDING', doneAt: facts.verdictAt });
  }

  function approvalOutcome(): DemandOutcome {
    const directors = at(`approval.directors.${severity}`);
    const barRaiser = at('approval.barRaiser');
    const needsBarRaiser = Array.isArray(barRaiser?.value) && barRaiser.value.includes(severity);
    const asked = Number(directors?.value ?? 1) + (needsBarRaiser ? 1 : 0);
    const level = directors?.from ?? (needsBarRaiser ? barRaiser.from : undefined);
    if (facts.status !== 'APPROVED' && facts.status !== 'PUBLISHED') return outcome('approval.directors', level, { outcome: 'PENDING', detail: `${asked} asked` });
    return outcome('approval.directors', level, { outcome: facts.approvers < asked ? 'FAILED' : 'PASSED', detail: `${facts.approvers} of ${asked}` });
  }

  /** What passed the gate was corrected or waived; before it, nobody knows yet. */
  function gateOutcomes(): DemandOutcome[] {
    const must = at('rules.must');
    const rules = (must?.value ?? []) as readonly RuleId[];
    const waivedRules = new Set(facts.waivedIds.map((id) => parseFindingId(id)?.rule));
    const waived = rules.filter((rule) => waivedRules.has(rule));
    const otherwise: Outcome = askedAt ? 'PASSED' : 'PENDING';
    const within = [...policy.values()].find(({ path, value }) => path.startsWith('actions.within.') && value !== undefined);
    const isLateWaived = facts.waivedIds.some((id) => id.startsWith('gap:') && id.includes(':due-too-late:'));
    return [
      ...(rules.length === 0 ? [] : [outcome('rules.must', must!.from, { outcome: waived.length ? 'WAIVED' : otherwise, detail: (waived.length ? waived : rules).join(', ') })]),
      ...(within ? [outcome('actions.within', within.from, { outcome: isLateWaived ? 'WAIVED' : otherwise })] : []),
    ];
  }
}
