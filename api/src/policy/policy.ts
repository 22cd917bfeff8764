import type { RuleId } from '@corrigenda/templates';

/** 1 is the worst. */
export const SEVERITIES = [1, 2, 3, 4] as const;
export type Severity = (typeof SEVERITIES)[number];

export type BySeverity<Value> = Readonly<Record<Severity, Value>>;

/** The rules of one team, as they hold for it after every level has had its say. */
export interface Policy {
  /** Working days from the start of a COE until a review is asked for. */
  askForReviewWithin: BySeverity<number>;
  /** Working days from asking for a review until the verdict. */
  verdictWithin: BySeverity<number>;
  /** Calendar days from the start of a COE until it is published. */
  publishWithin: BySeverity<number>;
  approval: {
    /** How many directors have to approve. */
    directors: BySeverity<number>;
    /** The severities at which a bar raiser has to approve. */
    barRaiserAt: readonly Severity[];
    /** The keys of the teams whose directors have to approve as well. */
    alsoTeams: BySeverity<readonly string[]>;
  };
  /** The least time in which a word can be read; a faster approval is not plausible. */
  readingSecondsPerWord: number;
  /** The rules whose every finding blocks asking for a review, whatever severity the finding has. */
  mustRules: readonly RuleId[];
  /** Calendar days until an action item of each priority is due; null where any date may stand. */
  actionItemWithin: Readonly<Record<'URGENT' | 'HIGH' | 'MEDIUM' | 'LOW', number | null>>;
  /** What is shown to the organisation's operations meeting; null where that is no reason. */
  meeting: {
    severities: readonly Severity[];
    customersAffected: number | null;
    repeats: boolean;
    overdueActions: number | null;
    beforePublication: boolean;
  };
  calendar: {
    /** IANA. */
    zone: string;
    /** Dates, such as 2026-12-25. */
    holidays: readonly string[];
  };
}

/** The policy's value for a severity as the database keeps it. */
export function bySeverity<Value>(values: BySeverity<Value>, severity: number): Value {
  const known = SEVERITIES.find((one) => one === severity);
  if (known === undefined) throw new RangeError(`There is no severity ${severity}.`);
  return values[known];
}
