import type { Span } from './spans.js';

/** A word, by its place in a folded text. */
export type Token = Span;

/** The words of a folded text. Scripts without spaces between words give one token per character. */
export function findTokens(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(WORD)) tokens.push({ start: match.index, end: match.index + match[0].length });
  return tokens;
}

const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}';
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');
