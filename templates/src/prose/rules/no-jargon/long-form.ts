import { capitalise } from '../../keep-capital.js';
import type { TermSighting } from '../../prose-rule.js';

type TermUse = NonNullable<TermSighting['use']>;

/** “service level objectives (SLOs)”, in the number of the term; where it is used this once, without the term. */
export function longFormOf(meaning: string, { written, isPlural, startsSentence }: TermUse, isOnlyUse: boolean): string {
  const inNumber = isPlural ? pluralOf(meaning) : meaning;
  const begun = startsSentence ? capitalise(inNumber) : inNumber;
  return isOnlyUse ? begun : `${begun} (${written})`;
}

/** The plural of a noun phrase; its head stands before “of”, “for” and the like. */
export function pluralOf(phrase: string): string {
  const head = /^(.+?)( (?:of|for|to|in|as|by|from|on) .*)$/.exec(phrase);
  return head ? pluralOfWord(head[1]!) + head[2]! : pluralOfWord(phrase);
}

function pluralOfWord(words: string): string {
  if (/(?:[^s]s|ies)$/i.test(words) && !/(?:us|is|bus|access)$/i.test(words)) return words;
  if (/(?:s|x|z|ch|sh)$/i.test(words)) return `${words}es`;
  return /[^aeiou]y$/i.test(words) ? `${words.slice(0, -1)}ies` : `${words}s`;
}
