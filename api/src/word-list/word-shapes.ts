import { z } from 'zod';
import { visibleText } from '../graphql/input-shapes.js';
import { emailAddress, handles } from '../member/member-shapes.js';
import { WordListName, type WordValues } from './word-list.js';

const word = visibleText({ max: 200 });
const meaning = visibleText({ max: 500, optional: true });
const emails = z
  .array(emailAddress)
  .max(10, 'At most 10 addresses.')
  .transform((given) => [...new Set(given)]);

const values = {
  word,
  meaning: meaning.nullish().transform((given) => given ?? ''),
  handles: handles.nullish().transform((given) => given ?? []),
  emails: emails.nullish().transform((given) => given ?? []),
};

const reason = visibleText({ max: 2000, lines: true });
export const wordShape = z.object({ list: z.enum(WordListName), ...values }).superRefine((given, context) => fits(given.list, given, context));
export const proposalShape = z.object({ list: z.enum(WordListName), ...values, reason }).superRefine((given, context) => fits(given.list, given, context));
export const refusalShape = z.object({ reason });

/** What is absent stays as it is. */
export const wordChangeShape = z.object({ word: word.nullish(), meaning: meaning.nullish(), handles: handles.nullish(), emails: emails.nullish() });

/** The values of a line or of a changed word, which lies in its list already. */
export function valuesShape(list: WordListName) {
  return z.object(values).superRefine((given, context) => fits(list, given, context));
}

export const filterShape = z.object({ query: visibleText({ max: 200, optional: true }).nullish() });

export const importShape = z.object({ list: z.enum(WordListName), csv: z.string().refine((text) => text.isWellFormed(), 'This is not valid Unicode.'), dryRun: z.boolean() });

export type NewWord = z.infer<typeof wordShape>;
export type NewProposal = z.infer<typeof proposalShape>;

/** A term without its meaning explains nothing, and only people have handles and addresses. */
function fits(list: WordListName, given: WordValues, context: z.RefinementCtx): void {
  if (list === 'GLOSSARY' && given.meaning === '') {
    context.addIssue({ code: 'custom', path: ['meaning'], message: 'Say what the term means, in words that a stranger knows.' });
  }
  for (const field of ['handles', 'emails'] as const) {
    if (list !== 'DIRECTORY' && given[field].length > 0) context.addIssue({ code: 'custom', path: [field], message: 'Only people have handles and e-mail addresses.' });
  }
}
