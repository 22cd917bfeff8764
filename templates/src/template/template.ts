import { z } from 'zod';
import { IMPORTED_SECTION, SECTION_KINDS } from './section-kinds.js';

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

/** A template file: which sections a COE has, in which order, and what each asks. Its last section is the one for imported text. */
export const templateSchema = z
  .strictObject({
    key,
    version: z.int().positive(),
    name: z.string().min(1),
    description: z.string(),
    /** New COEs from this template start restricted. */
    restricted: z.boolean().default(false),
    sections: z.array(templateSectionSchema).min(1),
    /** What a director ticks by hand before approving. */
    checklist: z.array(z.strictObject({ key, text: z.string().min(1) })).min(1),
  })
  .superRefine(({ sections, checklist }, context) => {
    const fault = (message: string, ...path: (string | number)[]) => context.addIssue({ code: 'custom', message, path });
    reportDoubles(sections.map((section) => section.key), (key, index) => fault(`Two sections have the key “${key}”.`, 'sections', index, 'key'));
    reportDoubles(checklist.map((item) => item.key), (key, index) => fault(`Two checklist items have the key “${key}”.`, 'checklist', index, 'key'));
    const questionKeys = sections.flatMap((section) => section.questions.map((question) => question.key));
    reportDoubles(questionKeys, (key) => fault(`Two questions have the key “${key}”.`, 'sections'));
    for (const [index, section] of sections.entries()) {
      if ((section.kind === 'whys') !== (section.whys !== undefined)) {
        fault('Sections of the kind “whys”, and no others, say what they ask under “whys”.', 'sections', index, 'whys');
      }
      if ((section.kind === 'questions') !== (section.questions.length > 0)) {
        fault('Sections of the kind “questions”, and no others, list their questions.', 'sections', index, 'questions');
      }
      const strands = section.whys?.strands.map((strand) => strand.key) ?? [];
      reportDoubles(strands, (key) => fault(`The strand “${key}” is there twice.`, 'sections', index, 'whys', 'strands'));
    }
    const last = sections.at(-1);
    if (last?.key !== IMPORTED_SECTION || last.kind !== 'prose' || last.required) {
      fault(`The last section must be “${IMPORTED_SECTION}”, of the kind “prose” and not required.`, 'sections');
    }
  });

function reportDoubles(keys: readonly string[], report: (key: string, index: number) => void): void {
  for (const [index, key] of keys.entries()) {
    if (keys.indexOf(key) < index) report(key, index);
  }
}

export type TemplateSection = z.infer<typeof templateSectionSchema>;
export type Template = z.infer<typeof templateSchema>;
