/** A letter without a capital, as of Arabic, Hebrew, Hindi or Thai. The names of Chinese, Japanese and Korean are told by their form. */
const UNCASED = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{Lo}/u;
const UNCASED_LETTERS = new RegExp(UNCASED, 'gu');
const UNCASED_WORDS = new RegExp(`(?:${UNCASED.source}\\p{M}*)+`, 'gu');
const LETTERS = /\p{L}/gu;

/** A name has up to three words; four are a sentence. Where words are not set apart, so many letters are. */
const WORDS_OF_A_SENTENCE = 4;
const LETTERS_OF_A_SENTENCE = 20;

/**
 * Whether words stand in a line that is itself written in a script without capitals. The tagger has read names of such scripts among English
 * words, and takes every word of such a line for one; there only the directory knows who is a person.
 */
export function isOfItsLine(source: string, start: number, end: number): boolean {
  if (!UNCASED.test(source.slice(start, end))) return false;
  const until = source.indexOf('\n', end);
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, until === -1 ? source.length : until);
  const letters = countOf(line, UNCASED_LETTERS);
  if (letters * 2 <= countOf(line, LETTERS)) return false;
  return letters >= LETTERS_OF_A_SENTENCE || countOf(line, UNCASED_WORDS) >= WORDS_OF_A_SENTENCE;
}

function countOf(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
