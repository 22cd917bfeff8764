import type { Policy, Severity } from './policy.js';

const always = (days: number): Record<Severity, number> => ({ 1: days, 2: days, 3: days, 4: days });

/** What holds where no level has said otherwise. */
export const defaultPolicy: Policy = {
  askForReviewWithin: always(5),
  verdictWithin: always(3),
  publishWithin: always(14),
  actionItemWithin: { URGENT: 3, HIGH: 15, MEDIUM: 30, LOW: 90 },
  // 600 words a minute: more than twice as fast as people read for understanding.
  readingSecondsPerWord: 60 / 600,
};

/** In a demo nobody should have to wait to see the review end. */
export const demoPolicy: Policy = { ...defaultPolicy, readingSecondsPerWord: 60 / 60_000 };
