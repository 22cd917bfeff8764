import type { Span } from './spans.js';

/** A word as it is written, without a possessive ending. */
export interface Word extends Span {
  text: string;
  /** Begins with a capital and goes on in small letters, or is a single capital. */
  isName: boolean;
  isPossessive: boolean;
  /** What stands between the word before and this one. */
  gap: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’ʼ]s$/i;
const NAME = /^\p{Lu}(?:$|[\p{L}\p{M}'’ʼ]*[\p{Ll}\p{M}])/u;

/** Words do not hold digits; one that touches a digit or an underscore is part of an identifier and is left out. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    const after = start + written.length;
    const gap = text.slice(last, Math.min(start, last + 12));
    last = after;
    if (isJoined(text.charCodeAt(start - 1)) || isJoined(text.charCodeAt(after))) continue;
    const isPossessive = POSSESSIVE.test(written);
    const word = isPossessive ? written.slice(0, -2) : written;
    words.push({ text: word, start, end: start + word.length, isName: NAME.test(word), isPossessive, gap });
  }
  return words;
}

function isJoined(code: number): boolean {
  return code === 0x5f || (code >= 0x30 && code <= 0x39);
}
