import { z } from 'zod';
import { IncidentKind } from '../coe/coe-header.js';
import { comparedText, visibleText, zoneName } from '../graphql/input-shapes.js';

/** The text itself is judged by the reader, which knows lines. */
export const importShape = z.object({
  teamKey: comparedText({ max: 100 }),
  markdown: z.string(),
  fileName: z.string().max(1_000, 'A file name has at most 1000 characters.').nullish(),
  title: visibleText({ max: 200, optional: true }).nullish(),
  severity: z.int().min(1, 'Severity is 1 (worst) to 4.').max(4, 'Severity is 1 (worst) to 4.').nullish(),
  kind: z.enum(IncidentKind).nullish(),
  templateKey: comparedText({ max: 100 }).nullish(),
  zone: zoneName.nullish(),
  again: z.boolean().nullish(),
});
export type ImportRequest = z.input<typeof importShape>;
