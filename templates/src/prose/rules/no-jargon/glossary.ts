import { foldText } from '../../fold-text.js';
import type { ProseOptions } from '../../prose-rule.js';

const compiled = new WeakMap<readonly unknown[], { length: number; terms: Set<string> }>();

/** Whether the organisation has explained the term to everybody, in its glossary or as the name of a service. */
export function isInGlossary({ glossary, services }: ProseOptions, term: string): boolean {
  const folded = fold(term);
  return termsOf(glossary, ({ term: explained }) => explained).has(folded) || termsOf(services, (service) => service).has(folded);
}

function termsOf<T>(list: readonly T[] | undefined, read: (entry: T) => string): Set<string> {
  if (!list) return NOTHING;
  const known = compiled.get(list);
  if (known && known.length === list.length) return known.terms;
  const terms = new Set(list.flatMap((entry) => [fold(read(entry)), fold(read(entry)).replace(/s$/, '')]));
  compiled.set(list, { length: list.length, terms });
  return terms;
}

const NOTHING: Set<string> = new Set();

function fold(term: string): string {
  return foldText(term).text.trim();
}
