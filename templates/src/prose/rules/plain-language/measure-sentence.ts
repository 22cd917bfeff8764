/** More words than this in one sentence, and a reader loses its beginning. */
export const LONGEST_SENTENCE = 35;

/** Counts the words of a sentence whose code and links are masked. A long word has at least four groups of vowels. */
export function measureSentence(sentence: string): { words: number; longWords: number } {
  let words = 0;
  let longWords = 0;
  for (const [word] of sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,%-]*/gu)) {
    words += 1;
    if (word.length >= 9 && (word.match(/[aeiouy]+(?!$)/gi)?.length ?? 0) >= 4) longWords += 1;
  }
  return { words, longWords };
}
