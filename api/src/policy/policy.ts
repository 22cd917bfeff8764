/** 1 is the worst. */
export const SEVERITIES = [1, 2, 3, 4] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The rules of one team, as they hold for it after every level has had its say. */
export interface Policy {
  /** Working days from the start of a COE until a review is asked for; nothing reminds of it yet. */
  askForReviewWithin: Record<Severity, number>;
  /** Working days from asking for a review until the verdict. */
  verdictWithin: Record<Severity, number>;
  /** Calendar days from the start of a COE until it is published; nothing reminds of it yet. */
  publishWithin: Record<Severity, number>;
  /** Calendar days until an action item of each priority is due; authors choose the date themselves as yet. */
  actionItemWithin: Record<'URGENT' | 'HIGH' | 'MEDIUM' | 'LOW', number>;
  /** The least time in which a word can be read; a faster approval is not plausible. */
  readingSecondsPerWord: number;
}

/** The policy's value for a severity as the database keeps it. */
export function bySeverity(values: Record<Severity, number>, severity: number): number {
  const known = SEVERITIES.find((one) => one === severity);
  if (known === undefined) throw new RangeError(`There is no severity ${severity}.`);
  return values[known];
}
