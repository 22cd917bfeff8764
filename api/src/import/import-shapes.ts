import { z } from 'zod';
import { IncidentKind } from '../coe/coe-header.js';
import { comparedText, visibleText, zoneName } from '../graphql/input-shapes.js';

const reading = {
  fileName: z.string().max(1_000, 'A file name has at most 1000 characters.').nullish(),
  title: visibleText({ max: 200, optional: true }).nullish(),
  severity: z.int().min(1, 'Severity is 1 (worst) to 4.').max(4, 'Severity is 1 (worst) to 4.').nullish(),
  kind: z.enum(IncidentKind).nullish(),
  templateKey: comparedText({ max: 100 }).nullish(),
  zone: zoneName.nullish(),
};
const options = { ...reading, teamKey: comparedText({ max: 100 }), again: z.boolean().nullish() };

/** What is asked about a report that is only read. */
export const readingShape = z.object(reading);
export type ReadingGiven = z.input<typeof readingShape>;

/** What is asked about a report, whatever it is written in. */
export const importOptionsShape = z.object(options);
export type ImportOptionsGiven = z.input<typeof importOptionsShape>;

/** The text itself is judged by the reader, which knows lines. */
export const importShape = z.object({ ...options, markdown: z.string() });
export type ImportRequest = z.input<typeof importShape>;

/** The same options as text, as they stand in an address. */
export const readingQueryShape = z.object({
  fileName: z.string().optional(),
  templateKey: z.string().optional(),
  zone: z.string().optional(),
  severity: z.coerce.number().optional(),
});
export const importQueryShape = readingQueryShape.extend({ teamKey: z.string(), again: z.stringbool().optional() });
