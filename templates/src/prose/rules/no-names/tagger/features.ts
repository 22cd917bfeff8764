import { Gap } from './gaps.js';
import { mix } from './hash.js';
import { Case, type NameTokens } from './read-tokens.js';

export const FEATURE_BITS = 20;
const SHIFT = 32 - FEATURE_BITS;

/** How many features every word has. */
export const FEATURES = 34;

const NOTHING = 0x2545f491;
const NO_KIND = 1023;

/** What the lists know of a word (six bits) and how it is written, as one number. */
export function kindsOf(tokens: NameTokens, lookUp: (word: number) => number): Int32Array {
  const kinds = new Int32Array(tokens.count);
  for (let index = 0; index < tokens.count; index += 1) {
    const written = tokens.written[index]!;
    kinds[index] = (written << 6) | (written === Case.Masked || written === Case.Number ? 0 : lookUp(tokens.word[index]!) & 63);
  }
  return kinds;
}

/** Writes the buckets of a word's features. A line break hides what stands beyond it. */
export function readFeatures(tokens: NameTokens, kinds: Int32Array, at: number, form: number, out: Int32Array): void {
  const { word, gap, count } = tokens;
  const left = gap[at]!;
  const right = at + 1 < count ? gap[at + 1]! : gap[count]!;
  const hasLeft = at > 0 && left !== Gap.Line && left !== Gap.Bullet;
  const hasRight = at + 1 < count && right !== Gap.Line && right !== Gap.Bullet;
  const left2 = hasLeft && at > 1 ? gap[at - 1]! : Gap.Line;
  const hasLeft2 = left2 !== Gap.Line && left2 !== Gap.Bullet;
  const right2 = hasRight && at + 2 < count ? gap[at + 2]! : Gap.Line;
  const hasRight2 = right2 !== Gap.Line && right2 !== Gap.Bullet;
  const w0 = word[at]!;
  const wl = hasLeft ? word[at - 1]! : NOTHING;
  const wr = hasRight ? word[at + 1]! : NOTHING;
  const wl2 = hasLeft2 ? word[at - 2]! : NOTHING;
  const wr2 = hasRight2 ? word[at + 2]! : NOTHING;
  const k0 = kinds[at]!;
  const kl = hasLeft ? kinds[at - 1]! : NO_KIND;
  const kr = hasRight ? kinds[at + 1]! : NO_KIND;
  const kl2 = hasLeft2 ? kinds[at - 2]! : NO_KIND;
  const kr2 = hasRight2 ? kinds[at + 2]! : NO_KIND;
  const c0 = k0 >> 6;
  const line = tokens.line[at]!;
  const place = tokens.place[at]!;
  const after = right | (tokens.ending[at]! << 5);
  const around = left | (after << 5);

  out[0] = mix(1, w0, 0) >>> SHIFT;
  out[1] = mix(2, w0, c0) >>> SHIFT;
  out[2] = mix(3, wl, c0 | (left << 4)) >>> SHIFT;
  out[3] = mix(4, wr, c0 | (after << 4)) >>> SHIFT;
  out[4] = mix(5, wl2, c0) >>> SHIFT;
  out[5] = mix(6, wr2, c0) >>> SHIFT;
  out[6] = mix(7, k0, 0) >>> SHIFT;
  out[7] = mix(8, k0, kl | (left << 10)) >>> SHIFT;
  out[8] = mix(9, k0, kr | (after << 10)) >>> SHIFT;
  out[9] = mix(10, k0 | (kl << 10), kr) >>> SHIFT;
  out[10] = mix(11, k0, around) >>> SHIFT;
  out[11] = mix(12, tokens.suffix3[at]!, c0) >>> SHIFT;
  out[12] = mix(13, tokens.suffix4[at]!, c0) >>> SHIFT;
  out[13] = mix(14, tokens.suffix2[at]!, c0) >>> SHIFT;
  out[14] = mix(15, tokens.prefix[at]!, c0) >>> SHIFT;
  out[15] = mix(16, tokens.length[at]! | (c0 << 4), left) >>> SHIFT;
  out[16] = mix(17, wl, mix(0, wl2, c0 | (left << 4))) >>> SHIFT;
  out[17] = mix(18, wr, mix(0, wr2, c0 | (after << 4))) >>> SHIFT;
  out[18] = mix(19, kl, around | (c0 << 12)) >>> SHIFT;
  out[19] = mix(20, kr, around | (c0 << 12)) >>> SHIFT;
  out[20] = mix(21, k0, place | (line << 3) | (left << 6)) >>> SHIFT;
  out[21] = mix(22, tokens.key[at]!, c0 | (left << 4)) >>> SHIFT;
  out[22] = mix(23, tokens.key[at]!, k0) >>> SHIFT;
  out[23] = mix(24, k0, line | (form << 3)) >>> SHIFT;
  out[24] = mix(25, k0 | (kl << 10), kl2) >>> SHIFT;
  out[25] = mix(26, k0 | (kr << 10), kr2) >>> SHIFT;
  out[26] = mix(27, w0, kr) >>> SHIFT;
  out[27] = mix(28, w0, kl) >>> SHIFT;
  out[28] = mix(29, wl, k0) >>> SHIFT;
  out[29] = mix(30, wr, k0 | (after << 10)) >>> SHIFT;
  out[30] = mix(31, w0, after | (left << 8)) >>> SHIFT;
  out[31] = mix(32, around, left2 | (right2 << 5) | (c0 << 10)) >>> SHIFT;
  out[32] = mix(33, w0, wr) >>> SHIFT;
  out[33] = mix(34, kl2, mix(0, wl, k0)) >>> SHIFT;
}
