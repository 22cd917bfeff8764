import { FEATURE_BITS } from '../src/prose/rules/no-names/tagger/features.js';
import { LABELS, LONG_DIGIT, RADIX, STEPS } from '../src/prose/rules/no-names/tagger/model.js';
import type { Weights } from './learn.js';

/** The digits that `readModel` reads. `grain` is how much a weight of one is worth. */
export function writeModel(words: Uint8Array, { features, steps }: Weights, grain: number): Uint8Array {
  const digits: number[] = [];
  const fixed = (value: number, length: number): void => {
    for (let power = length - 1; power >= 0; power -= 1) digits.push(Math.floor(value / RADIX ** power) % RADIX);
  };
  const count = (value: number): void => {
    const long = value - LONG_DIGIT;
    if (long < 0) digits.push(value);
    else if (long < (RADIX - 1 - LONG_DIGIT) * RADIX) digits.push(LONG_DIGIT + Math.floor(long / RADIX), long % RADIX);
    else {
      digits.push(RADIX - 1);
      fixed(value, 4);
    }
  };
  const places = (list: readonly number[]): void => {
    fixed(list.length, 4);
    list.forEach((place, index) => count(place - (index > 0 ? list[index - 1]! : 0)));
  };

  const knownWords = [...words.keys()].filter((place) => words[place] !== 0);
  places(knownWords);
  for (const place of knownWords) digits.push(words[place]!);

  const middle = (RADIX * RADIX) / 2;
  for (let step = 0; step < STEPS; step += 1) fixed(Math.max(0, Math.min(RADIX * RADIX - 1, Math.round(steps[step]! / grain) + middle)), 2);

  const weight = (bucket: number, label: number): number =>
    Math.max(-45, Math.min(45, Math.round((features[bucket * LABELS + label]! - features[bucket * LABELS]!) / grain)));
  const buckets: number[] = [];
  for (let bucket = 0; bucket < 1 << FEATURE_BITS; bucket += 1) {
    if (weight(bucket, 1) !== 0 || weight(bucket, 2) !== 0 || weight(bucket, 3) !== 0) buckets.push(bucket);
  }
  places(buckets);
  for (let label = 1; label < LABELS; label += 1) for (const bucket of buckets) digits.push(weight(bucket, label) + 46);
  return Uint8Array.from(digits);
}

/** Digits as the text that `digitsOf` reads. */
export function textOf(digits: Uint8Array): string {
  return Array.from(digits, (digit) => {
    const code = 0x21 + digit + (digit >= 6 ? 1 : 0);
    return String.fromCharCode(code + (code >= 0x5c ? 1 : 0));
  }).join('');
}
