import { GAPS } from './gaps.js';
import { FEATURE_BITS } from './features.js';

/** No name, the first word of a person's name, a further word of it, another thing that has a name. */
export const Label = { None: 0, First: 1, Further: 2, Thing: 3 } as const;
export const LABELS = 4;

/** What the lists know of a word: a given name, one that many bear, a family name, an ordinary word, a thing, a place. */
export const Known = { Given: 1, Common: 2, Family: 4, Word: 8, Thing: 16, Place: 32 } as const;
/** An ordinary word that is rare: the only thing that is known of it, and for vetoes alone. */
export const RARE_WORD = 64;

export const WORD_BITS = 22;

/** The tagger's weights and lists, ready to be read. */
export interface NameModel {
  /** By bucket and label. */
  weights: Int8Array;
  /** By the gap between two words, the label before and the label after it. */
  steps: Int16Array;
  /** By the upper bits of a word's hash. */
  words: Uint8Array;
}

export const STEPS = (GAPS + 1) * LABELS * LABELS;

/** Every value is a digit below this; see `readModel`. */
export const RADIX = 92;
/** Digits from here on are the upper part of a number of two digits. */
export const LONG_DIGIT = 76;
const MIDDLE = 46;

/** Numbers as digits: small ones are one digit, others two or three. */
export class DigitReader {
  private at = 0;
  constructor(private readonly digits: Uint8Array) {}

  /** Zero or more. */
  count(): number {
    const digit = this.digits[this.at++]!;
    if (digit < LONG_DIGIT) return digit;
    if (digit < RADIX - 1) return LONG_DIGIT + (digit - LONG_DIGIT) * RADIX + this.digits[this.at++]!;
    return this.fixed(4);
  }

  fixed(length: number): number {
    let value = 0;
    for (let index = 0; index < length; index += 1) value = value * RADIX + this.digits[this.at++]!;
    return value;
  }

  digit(): number {
    return this.digits[this.at++]!;
  }

  /** Between -45 and 45. */
  weight(): number {
    return this.digits[this.at++]! - MIDDLE;
  }
}

/** The weights as `train:names` writes them: the lists, the steps, then the buckets, each kind of number in a stretch of its own. */
export function readModel(digits: Uint8Array): NameModel {
  const reader = new DigitReader(digits);
  const words = new Uint8Array(1 << WORD_BITS);
  const wordCount = reader.fixed(4);
  const places = new Int32Array(wordCount);
  for (let index = 0, place = 0; index < wordCount; index += 1) places[index] = place += reader.count();
  for (const place of places) words[place] = reader.digit();

  const steps = new Int16Array(STEPS);
  for (let index = 0; index < STEPS; index += 1) steps[index] = reader.fixed(2) - (RADIX * RADIX) / 2;

  const weights = new Int8Array((1 << FEATURE_BITS) * LABELS);
  const featureCount = reader.fixed(4);
  const buckets = new Int32Array(featureCount);
  for (let index = 0, bucket = 0; index < featureCount; index += 1) buckets[index] = bucket += reader.count();
  for (let label = 1; label < LABELS; label += 1) {
    for (const bucket of buckets) weights[bucket * LABELS + label] = reader.weight();
  }
  return { weights, steps, words };
}

/** Digits as text: printable signs, without those that a string would have to escape. */
export function digitsOf(text: string): Uint8Array {
  const digits = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    digits[at] = code - 0x21 - (code > 0x27 ? 1 : 0) - (code > 0x5c ? 1 : 0);
  }
  return digits;
}
