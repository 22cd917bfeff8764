import { RULE_IDS } from '@corrigenda/templates';
import { z } from 'zod';
import { calendarDate, visibleText, zoneName } from '../graphql/input-shapes.js';
import { SEVERITIES } from './policy.js';

/** Which way a value becomes stricter: a smaller number, a larger one, more members of a set, or being set at all. `ANY` is no matter of strictness. */
export type Tighter = 'LOWER' | 'HIGHER' | 'MORE' | 'TRUE' | 'ANY';

/** How a value is written in a form. */
export type PolicyValueKind = 'NUMBER' | 'SET' | 'FLAG' | 'TEXT';

export type PolicySetting = number | string | boolean | readonly (string | number)[];

/** One value that a policy may hold, at a path such as `due.verdict.1`. */
export interface PolicyValue {
  path: string;
  label: string;
  /** What the number counts; empty where it counts nothing. */
  unit: string;
  kind: PolicyValueKind;
  tighter: Tighter;
  shape: z.ZodType<PolicySetting>;
  /** The members that a set may have; absent where any word may stand. */
  choices?: readonly (string | number)[];
}

export const PRIORITIES = ['URGENT', 'HIGH', 'MEDIUM', 'LOW'] as const;
export type Priority = (typeof PRIORITIES)[number];

const wholeNumber = (least: number, most: number) => {
  const hint = `Write a whole number from ${least} to ${most}.`;
  return z.int(hint).min(least, hint).max(most, hint);
};
const flag = z.boolean('Write true or false.');
const setOf = <Item extends string | number>(item: z.ZodType<Item>) =>
  z
    .array(item, 'Write a list, such as [a, b].')
    .max(100, 'At most 100.')
    .transform((items) => [...new Set(items)]);
const oneOf = <Item extends string | number>(choices: readonly Item[]) => z.literal([...choices], `Choose from ${choices.join(', ')}.`) as unknown as z.ZodType<Item>;
const teamKey = visibleText({ max: 50 });

const severities = (path: string, label: string): PolicyValue => ({ path, label, unit: '', kind: 'SET', tighter: 'MORE', shape: setOf(oneOf(SEVERITIES)), choices: SEVERITIES });

const bySeverity = (path: string, label: string, value: Omit<PolicyValue, 'path' | 'label'>): PolicyValue[] =>
  SEVERITIES.map((severity) => ({ ...value, path: `${path}.${severity}`, label: `${label}, severity ${severity}` }));

const days = (unit: string): Omit<PolicyValue, 'path' | 'label'> => ({ unit, kind: 'NUMBER', tighter: 'LOWER', shape: wholeNumber(1, 365) });

/** Everything a policy can say, in the order in which it is read. */
export const POLICY_VALUES: readonly PolicyValue[] = [
  ...bySeverity('due.askForReview', 'Ask for a review within', days('working days from its start')),
  ...bySeverity('due.verdict', 'Give a verdict within', days('working days from the request')),
  ...bySeverity('due.publication', 'Publish within', days('days from its start')),
  ...bySeverity('approval.directors', 'Directors who must approve', { unit: 'directors', kind: 'NUMBER', tighter: 'HIGHER', shape: wholeNumber(1, 3) }),
  severities('approval.barRaiser', 'A bar raiser approves too, at severity'),
  ...bySeverity('approval.alsoTeams', 'The directors of these teams approve too', { unit: '', kind: 'SET', tighter: 'MORE', shape: setOf(teamKey) }),
  { path: 'reading.wordsPerMinute', label: 'Nobody reads faster than', unit: 'words a minute', kind: 'NUMBER', tighter: 'LOWER', shape: wholeNumber(50, 100_000) },
  { path: 'rules.must', label: 'Rules whose every finding must be corrected or waived', unit: '', kind: 'SET', tighter: 'MORE', shape: setOf(oneOf(RULE_IDS)), choices: RULE_IDS },
  ...PRIORITIES.map((priority): PolicyValue => ({ path: `actions.within.${priority}`, label: `Action items of priority ${priority.toLowerCase()} are due within`, ...days('days') })),
  severities('meeting.severities', 'The operations meeting sees every COE of severity'),
  { path: 'meeting.customersAffected', label: 'Customers affected from which the operations meeting sees it', unit: 'customers', kind: 'NUMBER', tighter: 'LOWER', shape: wholeNumber(1, 1_000_000_000) },
  { path: 'meeting.repeats', label: 'The operations meeting sees what happened again', unit: '', kind: 'FLAG', tighter: 'TRUE', shape: flag },
  { path: 'meeting.overdueActions', label: 'Overdue action items of the team from which the operations meeting sees it', unit: 'action items', kind: 'NUMBER', tighter: 'LOWER', shape: wholeNumber(1, 1000) },
  { path: 'meeting.beforePublication', label: 'What the operations meeting sees is published after it only', unit: '', kind: 'FLAG', tighter: 'TRUE', shape: flag },
  { path: 'calendar.zone', label: 'The days of the team are those of', unit: 'time zone', kind: 'TEXT', tighter: 'ANY', shape: zoneName },
  { path: 'calendar.holidays', label: 'Days on which nobody works', unit: 'dates', kind: 'SET', tighter: 'ANY', shape: setOf(calendarDate) },
];

const byPath = new Map(POLICY_VALUES.map((value) => [value.path, value]));

export function policyValue(path: string): PolicyValue | undefined {
  return byPath.get(path);
}
