import { isAnchor, type Anchor } from '@corrigenda/templates';
import { z } from 'zod';
import { comparedText, recordId, visibleText } from '../graphql/input-shapes.js';

export const MAX_QUOTE = 2_000;
const MAX_MENTIONS = 20;
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

const body = visibleText({ max: 5000, lines: true });
const mentionIds = z.array(recordId).max(MAX_MENTIONS, `A comment calls at most ${MAX_MENTIONS} members.`).nullish().transform((ids) => [...new Set(ids ?? [])]);
const offset = z.int().min(0).max(1_000_000);
const blockId = z.string().min(1).max(200);

/** Where a thread stands, as its reader saw it. */
const placeShape = z.object({
  block: blockId,
  start: offset,
  endBlock: blockId,
  end: offset,
  quote: comparedText({ max: MAX_QUOTE }).min(1, 'Select some text.'),
  anchor: z.custom<Anchor>(isAnchor, 'An anchor has a first and a last character.').nullish().transform((anchor) => anchor ?? null),
});
export type GivenPlace = z.infer<typeof placeShape>;

/** What would stand there instead: kept as it is, spaces at its ends too, since it becomes part of the text. */
const replacement = comparedText({ max: 5000 })
  .refine((text) => !CONTROL.test(text), 'There is a control character in it; remove it.')
  .nullish()
  .transform((text) => text?.replace(/\r\n?/g, '\n').normalize('NFC') ?? null);

export const newThreadShape = z
  .object({
    coeId: z.string(),
    revision: z.int().positive().nullish().transform((number) => number ?? null),
    sectionKey: z.string().min(1).max(100),
    place: placeShape.nullish().transform((place) => place ?? null),
    body: visibleText({ max: 5000, lines: true, optional: true }).nullish().transform((text) => text ?? ''),
    mentionIds,
    replacement,
  })
  .refine(({ body: text, replacement: other }) => text !== '' || other !== null, { path: ['body'], message: 'Write something that can be seen.' })
  .refine(({ place, replacement: other }) => place !== null || other === null, { path: ['place'], message: 'A suggestion is about a stretch of text; select it.' })
  .refine(({ place, replacement: other }) => other === null || other !== place?.quote, { path: ['replacement'], message: 'This is what stands there already.' });
export type NewThread = z.infer<typeof newThreadShape>;

export const newCommentShape = z.object({ threadId: z.string(), body, mentionIds });
export const editedCommentShape = z.object({ commentId: z.string(), body, mentionIds });
export const mentionableShape = z.object({ search: comparedText({ max: 100 }) });
