import { type LatestDueDates, type RuleId } from '@corrigenda/templates';
import { Temporal } from 'temporal-polyfill';
import type { Policy } from './policy.js';
import { PRIORITIES } from './policy-values.js';

/** What the policy of its team adds to the gate of a COE. */
export interface GateRules {
  mustRules: readonly RuleId[];
  latestDueOn: LatestDueDates;
}

/** As it holds on the day of asking, which is a day of the team's calendar. */
export function gateRulesOf({ mustRules, actionItemWithin, calendar }: Pick<Policy, 'mustRules' | 'actionItemWithin' | 'calendar'>, now: Date): GateRules {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(calendar.zone).toPlainDate();
  const latestDueOn = PRIORITIES.flatMap((priority) => {
    const days = actionItemWithin[priority];
    return days === null ? [] : [[priority, today.add({ days }).toString()]];
  });
  return { mustRules, latestDueOn: Object.fromEntries(latestDueOn) as LatestDueDates };
}
