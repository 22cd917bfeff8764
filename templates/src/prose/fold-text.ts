import { LOOK_ALIKES } from './look-alikes.js';

const { fromCharCode, fromCodePoint } = String;

/**
 * A text as the eye reads it: lower case, without diacritics, look-alike letters of other scripts made Latin, invisible characters gone,
 * white space run together. Every folded unit knows which units of the source it stands for.
 */
export interface FoldedText {
  text: string;
  /** Where in the source the folded unit begins. */
  starts: number[];
  /** Where in the source it ends, combining marks included. */
  ends: number[];
}

const MARK = /\p{M}/u;
const INVISIBLE = /[\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0]/u;
const SPACE = /\s/u;

export function foldText(source: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let lastIsSpace = false;

  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at)!;
    const next = at + (code > 0xffff ? 2 : 1);
    if (code === 0x20 || code === 0x0a || code === 0x09 || (code < 0x80 ? false : isSpace(code))) {
      if (!lastIsSpace) push(' ', at, next);
      else if (code === 0x0a && source.charCodeAt(at - 1) === 0x0a) units[units.length - 1] = '\n';
      lastIsSpace = true;
    } else if (code < 0x80) {
      if (code > 0x1f && code !== 0x7f) {
        push(code > 0x40 && code < 0x5b ? fromCharCode(code + 32) : source[at]!, at, next);
        lastIsSpace = false;
      }
    } else {
      const folded = foldCharacter(code);
      if (folded === null) {
        if (ends.length > 0 && ends[ends.length - 1] === at && !lastIsSpace) ends[ends.length - 1] = next;
      } else {
        for (const unit of folded) push(unit, at, next);
        if (folded !== '') lastIsSpace = false;
      }
    }
    at = next;
  }
  return { text: units.join(''), starts, ends };

  function push(unit: string, start: number, end: number): void {
    for (let index = 0; index < unit.length; index += 1) {
      units.push(unit[index]!);
      starts.push(start);
      ends.push(end);
    }
  }
}

function isSpace(code: number): boolean {
  return SPACE.test(fromCodePoint(code)) && code !== 0xfeff;
}

/** The folded letters; empty for an invisible character, null for a mark that belongs to the letter before it. */
function foldCharacter(code: number): string | null {
  const known = FOLDED.get(code);
  if (known !== undefined) return known;
  const folded = foldAfresh(code);
  // Ideographs would fill the memory of folded characters and fold to themselves anyway.
  if (code < 0x3000 || (code > 0xfeff && code < 0x10000)) FOLDED.set(code, folded);
  return folded;
}

const FOLDED = new Map<number, string | null>();

function foldAfresh(code: number): string | null {
  const character = fromCodePoint(code);
  if (code === 0xfffc) return character;
  if (MARK.test(character)) return null;
  if (INVISIBLE.test(character)) return '';
  let folded = '';
  for (const part of character.normalize('NFKD')) {
    if (!MARK.test(part) && !INVISIBLE.test(part)) folded += LOOK_ALIKES[part] ?? lower(part);
  }
  return folded;
}

function lower(letter: string): string {
  const small = letter.toLowerCase();
  return LOOK_ALIKES[small] ?? small;
}
