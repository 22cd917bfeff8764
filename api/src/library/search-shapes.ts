import { z } from 'zod';
import { comparedText, visibleText } from '../graphql/input-shapes.js';

export const searchShape = z.object({
  query: visibleText({ max: 200, optional: true }).nullish().transform((query) => query ?? ''),
  teamKey: comparedText({ max: 100 }).nullish().transform((key) => key || null),
  severity: z.int().min(1, 'Severity is 1 (worst) to 4.').max(4, 'Severity is 1 (worst) to 4.').nullish().transform((severity) => severity ?? null),
  tag: visibleText({ max: 40, optional: true }).nullish().transform((tag) => tag?.toLowerCase() || null),
  year: z.int().min(1970, 'Choose a year between 1970 and 2999.').max(2999, 'Choose a year between 1970 and 2999.').nullish().transform((year) => year ?? null),
});

/** What to look for; an empty query finds everything. */
export type Search = z.infer<typeof searchShape>;
