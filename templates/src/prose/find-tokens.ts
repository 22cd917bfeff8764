import type { Span } from './spans.js';

const { fromCodePoint } = String;

/** A word of a folded text; its place is in that text. */
export interface Token extends Span {
  text: string;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{N}]/u;

/** The words of a folded text. Scripts without spaces between words give one token per character. */
export function findTokens(folded: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at);
    let width = 1;
    let isWord: boolean;
    let standsAlone = false;
    if (code < 0x80) isWord = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    else {
      const character = fromCodePoint(folded.codePointAt(at)!);
      width = character.length;
      standsAlone = code >= 0xe00 && UNSPACED.test(character);
      isWord = !standsAlone && WORD.test(character);
    }
    if (isWord) {
      if (start < 0) start = at;
    } else {
      if (start >= 0) tokens.push({ start, end: at, text: folded.slice(start, at) });
      start = -1;
      if (standsAlone) tokens.push({ start: at, end: at + width, text: folded.slice(at, at + width) });
    }
    at += width;
  }
  if (start >= 0) tokens.push({ start, end: folded.length, text: folded.slice(start) });
  return tokens;
}
