import type { ImpactMeasure } from '@corrigenda/templates';

/** What a measure counts when it counts those who are served, in its unit or else in its label. */
const SERVED = /\b(?:customers?|users?|people|persons?|clients?|subscribers?|shoppers?|visitors?|guests?|passengers?|patients?|readers?|households?|tenants?|accounts?)\b/iu;

const SCALE: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
const COUNT = /^(?:about|around|some|at least|up to|over|more than|[~≈<>≤≥])?\s*(\d[\d.,'’\s\u00A0\u202F]*?)\s*(k|m|bn|thousand|million|billion)?\s*(%)?$/iu;

interface Written {
  number: number;
  isPercentage: boolean;
}

/** `12,400`, `12 400`, `12.400` and `12.4 thousand` are one number; a comma or dot stands before three digits where it groups, and else before a fraction. */
function readCount(text: string): Written | undefined {
  const [, digits, scale, percent] = COUNT.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  const bare = digits.replace(/['’\s\u00A0\u202F]/g, '');
  const grouped = !scale && !percent && /^\d{1,3}(?:[.,]\d{3})+$/.test(bare);
  const number = Number(grouped ? bare.replace(/[.,]/g, '') : bare.replace(',', '.'));
  return Number.isFinite(number) ? { number: number * (SCALE[scale?.toLowerCase() ?? ''] ?? 1), isPercentage: percent !== undefined } : undefined;
}

export interface CustomersCounted {
  count: number;
  label: string;
}

function countOf({ label, value, of, unit }: ImpactMeasure): CustomersCounted | undefined {
  const bareUnit = unit.replace('%', '').trim();
  if (!SERVED.test(bareUnit || label)) return undefined;
  const written = readCount(value);
  if (!written) return undefined;
  if (!written.isPercentage && !unit.includes('%')) return { count: Math.round(written.number), label };
  const whole = readCount(of);
  return whole && !whole.isPercentage ? { count: Math.round((written.number / 100) * whole.number), label } : undefined;
}

/**
 * The most customers that one measure of the impact tells of. A measure counts customers when its unit names those who are served
 * (`customers`, `users`, `people` …), or its label does where it has no unit; a percentage counts only with the whole it is of.
 * Measures are not added up, since the same customers may stand in several.
 */
export function countCustomers(measures: readonly ImpactMeasure[]): CustomersCounted | undefined {
  return measures.flatMap((measure) => countOf(measure) ?? []).toSorted((one, other) => other.count - one.count)[0];
}
