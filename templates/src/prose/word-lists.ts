import { z } from 'zod';
import type { ProseOptions } from './prose-rule.js';

const word = z.string().trim().min(1).max(200);

/** Members of the directory, whose names the text may not hold. */
export const peopleSchema = z.array(
  z.strictObject({ name: word, handles: z.array(word).optional(), emails: z.array(word).optional(), role: word.optional() }),
);

/** Terms that the organisation has explained. */
export const glossarySchema = z.array(z.strictObject({ term: word, meaning: z.string().trim().max(2000) }));

/** Names of services, clusters and rooms, which are never people. */
export const servicesSchema = z.array(word);

/** `.corrigenda.json`: the three word lists, each of which may be absent. */
export const wordListsSchema: z.ZodType<ProseOptions> = z.strictObject({
  people: peopleSchema.optional(),
  glossary: glossarySchema.optional(),
  services: servicesSchema.optional(),
});
