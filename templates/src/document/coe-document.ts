import { z } from 'zod';
import { MILESTONES, STRANDS } from './choices.js';
import { DOCUMENT_VERSION } from './nodes.js';

/** A stretch of text with the same marks. */
export const runSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  code: z.literal(true).optional(),
  href: z.string().optional(),
});
const prose = z.array(runSchema);
const id = z.string();

const paragraph = z.strictObject({ type: z.literal('paragraph'), id, list: z.enum(['', 'bullet', 'number']), indent: z.int().min(0).max(8), prose });
const codeBlock = z.strictObject({ type: z.literal('codeBlock'), id, language: z.string(), text: z.string() });
const callout = z.strictObject({ type: z.literal('callout'), id, tone: z.enum(['note', 'warning']), prose });
const image = z.strictObject({ type: z.literal('image'), id, attachmentId: z.string(), alt: z.string() });
const table = z.strictObject({ type: z.literal('table'), id, rows: z.array(z.array(z.string())) });
const graph = z.strictObject({
  type: z.literal('graph'),
  id,
  attachmentId: z.string(),
  title: z.string(),
  unit: z.string(),
  alt: z.string(),
  description: z.string(),
  liveUrl: z.string(),
});
export const blockSchema = z.discriminatedUnion('type', [paragraph, codeBlock, callout, image, table, graph]);
const blocks = z.array(blockSchema);

/** A moment as well as the author knows it: `08:??` is the hour, not the minute. `at` is an instant in UTC, or empty while it is not known. */
export const momentSchema = z.strictObject({
  at: z.union([z.literal(''), z.iso.datetime({ offset: true })]),
  precision: z.enum(['minute', 'hour', 'day']),
  estimated: z.boolean(),
  /** IANA time zone in which the author gave it; empty means the COE's own. */
  zone: z.string(),
});

const timelineEntry = z.strictObject({ id, moment: momentSchema, milestone: z.enum(MILESTONES).nullable(), prose, evidence: z.string() });

/** X of Y: `value` and `of` are what the author typed, since “2, estimated” is a fair answer; `noMetric` admits that nothing counts it. */
const impactMeasure = z.strictObject({ id, label: z.string(), value: z.string(), of: z.string(), unit: z.string(), estimated: z.boolean(), noMetric: z.boolean(), prose });

/** Built by readDocument from the flat list and its depths. */
export interface Why {
  id: string;
  /** The question when it is not simply “why?” of the parent. */
  ask: string;
  answer: Run[];
  children: Why[];
}
const why: z.ZodType<Why> = z.lazy(() => z.strictObject({ id, ask: z.string(), answer: prose, children: z.array(why) }));

const lesson = z.strictObject({ id, kind: z.enum(['learned', 'went-well', 'went-wrong', 'lucky']), prose });

const key = z.string();
export const coeSectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prose'), key, blocks }),
  z.strictObject({ kind: z.literal('impact'), key, blocks, measures: z.array(impactMeasure) }),
  z.strictObject({ kind: z.literal('metrics'), key, blocks }),
  /** Entries are in order of time; those without a time stand last. */
  z.strictObject({ kind: z.literal('timeline'), key, blocks, entries: z.array(timelineEntry) }),
  z.strictObject({ kind: z.literal('questions'), key, blocks, questions: z.array(z.strictObject({ id, questionKey: z.string(), prose })) }),
  z.strictObject({ kind: z.literal('whys'), key, blocks, trees: z.array(z.strictObject({ strand: z.enum(STRANDS), roots: z.array(why) })) }),
  z.strictObject({ kind: z.literal('factors'), key, blocks, factors: z.array(z.strictObject({ id, prose })) }),
  z.strictObject({ kind: z.literal('lessons'), key, blocks, lessons: z.array(lesson) }),
  z.strictObject({ kind: z.literal('actions'), key }),
  z.strictObject({
    kind: z.literal('related'),
    key,
    blocks,
    related: z.array(z.strictObject({ id, number: z.int().nonnegative(), note: z.string() })),
  }),
]);

/** The typed reading of a COE. Sections come in the order of the document and are found by their key. */
export const coeDocumentSchema = z.strictObject({ version: z.literal(DOCUMENT_VERSION), sections: z.array(coeSectionSchema) });

export type Run = z.infer<typeof runSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Moment = z.infer<typeof momentSchema>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
export type ImpactMeasure = z.infer<typeof impactMeasure>;
export type Lesson = z.infer<typeof lesson>;
export type CoeSection = z.infer<typeof coeSectionSchema>;
export type CoeDocument = z.infer<typeof coeDocumentSchema>;
