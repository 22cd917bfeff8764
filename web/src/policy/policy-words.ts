import type { PolicyValueFieldsFragment } from '../graphql/generated/graphql';

export type PolicyValue = PolicyValueFieldsFragment;

/** Values of one kind that stand in one row: of each severity, or one alone. */
export interface PolicyRow {
  path: string;
  label: string;
  values: PolicyValue[];
}

export interface PolicyGroup {
  name: string;
  title: string;
  rows: PolicyRow[];
}

const TITLES: Record<string, string> = {
  due: 'Deadlines',
  approval: 'Who approves',
  reading: 'Reading',
  rules: 'Rules',
  actions: 'Action items',
  meeting: 'Operations meeting',
  calendar: 'Calendar',
};

const LAST = /\.([^.]+)$/;
const OF_SEVERITY = /\.(\d)$/;

/** In the order of the table, what belongs together under one title. */
export function policyGroups(values: readonly PolicyValue[]): PolicyGroup[] {
  const groups: PolicyGroup[] = [];
  for (const value of values) {
    const name = value.path.split('.')[0] ?? '';
    let group = groups.find((one) => one.name === name);
    if (!group) groups.push((group = { name, title: TITLES[name] ?? name, rows: [] }));
    const path = OF_SEVERITY.test(value.path) ? value.path.replace(LAST, '') : value.path;
    const row = group.rows.find((one) => one.path === path);
    if (row) row.values.push(value);
    else group.rows.push({ path, label: value.label.replace(/, severity \d$/, ''), values: [value] });
  }
  return groups;
}

/** The severity that a path is about. */
export function severityOf({ path }: { path: string }): number | undefined {
  const found = OF_SEVERITY.exec(path);
  return found ? Number(found[1]) : undefined;
}

/** A value as it is read: `3 working days`, `no-jargon, no-blame`, `yes`. */
export function settingWords(value: unknown, unit: string): string {
  if (value === null || value === undefined) return 'nothing asked';
  if (Array.isArray(value)) return value.length ? value.join(', ') : 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' && unit ? `${value} ${counted(value, unit)}` : String(value);
}

function counted(value: number, unit: string): string {
  return value === 1 ? unit.replace(/^((?:working )?day|director|overdue action item)s\b/, '$1') : unit;
}

/** What a level below may still write. */
export function limitWords({ tighter, above, unit, aboveFrom }: PolicyValue): string {
  if (above === null || above === undefined || (Array.isArray(above) && above.length === 0)) return '';
  const who = aboveFrom?.name ?? 'everywhere';
  switch (tighter) {
    case 'LOWER':
      return `At most ${String(above)} (${who})`;
    case 'HIGHER':
      return `At least ${String(above)} (${who})`;
    case 'MORE':
      return `Keep ${settingWords(above, unit)} (${who})`;
    case 'TRUE':
      return above === true ? `Asked above (${who})` : '';
    default:
      return `Otherwise ${settingWords(above, unit)} (${who})`;
  }
}

/** Neighbours of a row with the same value from the same level, told once. */
export function inOneBreath(values: readonly PolicyValue[]): { severities: number[]; value: PolicyValue }[] {
  const told: { severities: number[]; value: PolicyValue }[] = [];
  for (const value of values) {
    const severity = severityOf(value);
    const last = told.at(-1);
    if (last && severity !== undefined && isSame(last.value, value)) last.severities.push(severity);
    else told.push({ severities: severity === undefined ? [] : [severity], value });
  }
  return told;
}

function isSame(a: PolicyValue, b: PolicyValue): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value) && a.from?.key === b.from?.key;
}

/** `Severity 1`, `Severity 1 to 3`; empty for all of them. */
export function severityWords(severities: readonly number[], all: number): string {
  if (severities.length === 0 || severities.length === all) return '';
  return severities.length === 1 ? `Severity ${severities[0]}` : `Severity ${severities[0]} to ${severities.at(-1)}`;
}
