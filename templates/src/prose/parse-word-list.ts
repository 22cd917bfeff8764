import type { z } from 'zod';

/** A word list that cannot be used. The message says where it is wrong. */
export class UnreadableList extends Error {}

/** JSON in the shape of the schema, or one column of words, for each of which `fromWord` makes an entry. */
export function parseWordList<T>(text: string, schema: z.ZodType<T[]>, fromWord: (word: string) => unknown): T[] {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const entries: unknown = /^[[{]/.test(trimmed) ? parseJson(trimmed) : readColumn(trimmed).map(fromWord);
  const parsed = schema.safeParse(entries);
  if (!parsed.success) throw new UnreadableList(describe(parsed.error));
  return parsed.data;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableList(`is not valid JSON: ${error.message}`);
    throw error;
  }
}

/** Where a value departs from its schema, for a person. */
export function describe({ issues }: z.ZodError): string {
  const shown = issues.slice(0, 5).map(({ path, message }) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`);
  return `does not have the expected shape: ${shown.join('; ')}`;
}

const HEADERS = /^(?:names?|people|terms?|glossary|services?|words?)$/i;

/** One column of CSV: a line each, quoted where it holds a comma; the first may be a header. */
function readColumn(text: string): string[] {
  const words = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .map((line) => (/^".*"$/s.test(line) ? line.slice(1, -1).replaceAll('""', '"') : line))
    .filter((word) => word !== '');
  return HEADERS.test(words[0] ?? '') ? words.slice(1) : words;
}
