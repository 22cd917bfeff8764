import { foldText } from '../../../fold-text.js';
import type { ProseText } from '../../../prose-text.js';
import { Gap, gapBetween } from './gaps.js';
import { HASH_SEED, hashUnit, hashWord } from './hash.js';

const { fromCodePoint } = String;

/** How a word is written. */
export const Case = { Lower: 0, Capital: 1, Upper: 2, Initial: 3, Mixed: 4, Camel: 5, Number: 6, Digits: 7, None: 8, Masked: 9 } as const;

/** The words of a text in columns, as the tagger reads them: folded, but knowing how they are written. One more gap than words. */
export interface NameTokens {
  count: number;
  /** Folded words; empty for what is masked. */
  text: string[];
  /** Places in the source. */
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  prefix: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  length: Uint8Array;
  written: Uint8Array;
  /** What stands before the word. */
  gap: Uint8Array;
  /** 1 when the word is possessive, 2 when another ending follows an apostrophe. */
  ending: Uint8Array;
  /** The word before the colon at the head of the line, or 0. */
  key: Int32Array;
  /** How the line is written: see `lineCase`. */
  line: Uint8Array;
  /** Words before it in its line, at most 3. */
  place: Uint8Array;
}

const MASK_WORDS = { code: hashWord('\u0001code'), link: hashWord('\u0001link'), identifier: hashWord('\u0001identifier') };
const ENDINGS = new Map([['s', 1], ['t', 2], ['ll', 2], ['re', 2], ['ve', 2], ['d', 2], ['m', 2]]);

export function readTokens(text: ProseText): NameTokens {
  const { folded, tokens, masks, source } = text;
  const most = tokens.length;
  const read: NameTokens = {
    count: 0,
    text: [],
    start: new Int32Array(most),
    end: new Int32Array(most),
    word: new Int32Array(most),
    prefix: new Int32Array(most),
    suffix2: new Int32Array(most),
    suffix3: new Int32Array(most),
    suffix4: new Int32Array(most),
    length: new Uint8Array(most),
    written: new Uint8Array(most),
    gap: new Uint8Array(most + 1),
    ending: new Uint8Array(most),
    key: new Int32Array(most),
    line: new Uint8Array(most),
    place: new Uint8Array(most),
  };
  let mask = 0;
  let maskRead = -1;
  let foldedEnd = 0;
  let sourceEnd = 0;
  for (const token of tokens) {
    const start = folded.starts[token.start]!;
    const end = folded.ends[token.end - 1]!;
    while (mask < masks.length && masks[mask]!.end <= start) mask += 1;
    const isMasked = mask < masks.length && masks[mask]!.start < end;
    if (isMasked && maskRead === mask) {
      foldedEnd = token.end;
      sourceEnd = end;
      continue;
    }
    const index = read.count;
    const gap = gapBetween(folded.text, foldedEnd, token.start, hasLineBreak(source, sourceEnd, start));
    const ending = !isMasked && gap === Gap.Apostrophe && token.end - token.start <= 2 && index > 0 ? ENDINGS.get(token.text) : undefined;
    foldedEnd = token.end;
    sourceEnd = end;
    if (ending !== undefined) {
      read.ending[index - 1] = ending;
      continue;
    }
    read.start[index] = start;
    read.end[index] = end;
    read.gap[index] = index === 0 ? (gap === Gap.None || gap === Gap.Space ? Gap.Start : gap) : gap;
    if (isMasked) {
      maskRead = mask;
      read.written[index] = Case.Masked;
      read.word[index] = MASK_WORDS[masks[mask]!.kind];
      read.text.push('');
    } else {
      read.written[index] = caseOf(source, folded.starts, token.start, token.end);
      hashInto(read, index, token.text);
      read.text.push(token.text);
    }
    read.count += 1;
  }
  const isOpen = read.count > 0 && sourceEnd < source.length;
  read.gap[read.count] = isOpen ? gapBetween(folded.text, foldedEnd, folded.text.length, hasLineBreak(source, sourceEnd, source.length)) : Gap.Start;
  readLines(read);
  return read;
}

function hasLineBreak(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (source.charCodeAt(at) === 10) return true;
  return false;
}

function hashInto(read: NameTokens, index: number, word: string): void {
  let hash = HASH_SEED;
  const { length } = word;
  for (let at = 0; at < length; at += 1) {
    hash = hashUnit(hash, word.charCodeAt(at));
    if (at === 2) read.prefix[index] = hash;
  }
  read.word[index] = hash;
  let back = HASH_SEED;
  for (let taken = 1; taken <= 4 && taken <= length; taken += 1) {
    back = hashUnit(back, word.charCodeAt(length - taken));
    if (taken === 2) read.suffix2[index] = back;
    else if (taken === 3) read.suffix3[index] = back;
    else if (taken === 4) read.suffix4[index] = back;
  }
  read.length[index] = Math.min(length, 12);
}

function caseOf(source: string, starts: readonly number[], from: number, to: number): number {
  let capitals = 0;
  let letters = 0;
  let digits = 0;
  let isFirst = false;
  let last = -1;
  for (let unit = from; unit < to; unit += 1) {
    const at = starts[unit]!;
    if (at === last) continue;
    last = at;
    const code = source.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits += 1;
    else {
      letters += 1;
      if (code < 0x80 ? code <= 0x5a : isCapital(source.codePointAt(at)!)) {
        capitals += 1;
        if (unit === from) isFirst = true;
      }
    }
  }
  if (letters === 0) return Case.Number;
  if (digits > 0) return Case.Digits;
  if (capitals === 0) return source.charCodeAt(starts[from]!) >= 0x590 && isCaseless(source.codePointAt(starts[from]!)!) ? Case.None : Case.Lower;
  if (letters === 1) return Case.Initial;
  if (capitals === letters) return Case.Upper;
  if (!isFirst) return Case.Camel;
  return capitals === 1 ? Case.Capital : Case.Mixed;
}

const CAPITALS = new Int8Array(0x3000);

function isCapital(code: number): boolean {
  if (code >= CAPITALS.length) return isCapitalAfresh(code);
  if (CAPITALS[code] === 0) CAPITALS[code] = isCapitalAfresh(code) ? 1 : -1;
  return CAPITALS[code] === 1;
}

function isCapitalAfresh(code: number): boolean {
  const character = fromCodePoint(code).normalize('NFKC');
  return character !== character.toLowerCase();
}

function isCaseless(code: number): boolean {
  const character = foldText(fromCodePoint(code)).text;
  return character === character.toUpperCase();
}

const HEADS = 5;

/** Tells of every word how its line is written, where in the line it stands, and under which key. */
function readLines(read: NameTokens): void {
  const { count, gap, written } = read;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && gap[to] !== Gap.Line && gap[to] !== Gap.Bullet) to += 1;
    let small = 0;
    let capital = 0;
    let upper = 0;
    for (let index = from; index < to; index += 1) {
      if (written[index] === Case.Lower) small += 1;
      else if (written[index] === Case.Capital || written[index] === Case.Mixed) capital += 1;
      else if (written[index] === Case.Upper) upper += 1;
    }
    const shape = lineCase(small, capital, upper);
    let key = 0;
    for (let index = from; index < to; index += 1) {
      if (index > from && (gap[index] === Gap.Colon || gap[index] === Gap.Bar) && index - from <= HEADS) key = read.word[index - 1]!;
      read.key[index] = key;
      read.line[index] = shape;
      read.place[index] = Math.min(index - from, 3);
    }
    from = to;
  }
}

/** How a line is written that is written in capitals. */
export const IN_CAPITALS = 2;

/** 0 a sentence, 1 Like a Title, 2 IN CAPITALS, 3 few words that are all written with capitals, 4 mostly so, 5 small letters alone. */
function lineCase(small: number, capital: number, upper: number): number {
  if (capital + upper === 0) return 5;
  if (small === 0) return upper > capital ? IN_CAPITALS : capital + upper <= 3 ? 3 : 1;
  return capital > 2 * small ? 4 : 0;
}
