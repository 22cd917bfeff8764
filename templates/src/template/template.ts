import { z } from 'zod';

export const SECTION_KINDS = ['prose', 'impact', 'metrics', 'timeline', 'questions', 'whys', 'factors', 'lessons', 'actions', 'related'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

const key = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens.');

const guidingQuestion = z.strictObject({ key, text: z.string().min(1) });

const strand = z.strictObject({ key: z.enum(['happened', 'detected-late', 'lasted']), label: z.string().min(1), required: z.boolean() });

export const templateSectionSchema = z.strictObject({
  key,
  kind: z.enum(SECTION_KINDS),
  title: z.string().min(1),
  /** One sentence that says what belongs here. */
  prompt: z.string(),
  /** Asked beside the section in hand; never part of the text. */
  guide: z.array(z.string()).default([]),
  required: z.boolean(),
  limits: z.strictObject({ paragraphs: z.int().positive().optional() }).default({}),
  /** For `questions`: one answer each. */
  questions: z.array(guidingQuestion).default([]),
  /** For `whys`: the trees, and how deep one must go unless a waiver says why not. */
  whys: z.strictObject({ minimumDepth: z.int().positive(), strands: z.array(strand).min(1) }).optional(),
});

/** A template file: which sections a COE has, in which order, and what each asks. */
export const templateSchema = z.strictObject({
  key,
  version: z.int().positive(),
  name: z.string().min(1),
  description: z.string(),
  /** New COEs from this template start restricted. */
  restricted: z.boolean().default(false),
  sections: z.array(templateSectionSchema).min(1),
  /** What a director ticks by hand before approving. */
  checklist: z.array(z.strictObject({ key, text: z.string().min(1) })).min(1),
});

export type TemplateSection = z.infer<typeof templateSectionSchema>;
export type Template = z.infer<typeof templateSchema>;
