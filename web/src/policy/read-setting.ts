import type { PolicyValue } from './policy-words';
import type { Setting } from './use-policy-draft';

/** What was typed into a field as a value; what is no number stays as it is, so that the fault is told where it stands. */
export function readSetting({ kind }: Pick<PolicyValue, 'kind'>, typed: string): Setting | null {
  const text = typed.trim();
  if (text === '') return null;
  if (kind === 'NUMBER') return /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : text;
  if (kind === 'SET') return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
  return text;
}

/** A value as it is typed. */
export function typedSetting(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return value ? String(value) : '';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? '' : String(value);
}

/** A set with a member more or less. Members of the levels above are always in it; a set of these alone says nothing of its own. */
export function withMember(value: { above: unknown }, own: unknown, member: string | number, isIn: boolean): Setting | null {
  const above = membersOf(value.above);
  const rest = membersOf(own).filter((one) => one !== member);
  const members = [...new Set([...above, ...rest, ...(isIn ? [member] : [])])];
  return members.length > above.length ? members : null;
}

export function membersOf(value: unknown): (string | number)[] {
  return Array.isArray(value) ? (value as (string | number)[]) : [];
}
