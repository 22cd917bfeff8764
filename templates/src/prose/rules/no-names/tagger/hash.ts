// By itself: it is called some hundred times a word.
const { imul } = Math;

/** The seed of a word's hash; a unit is taken in with `hashUnit`. */
export const HASH_SEED = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
  return imul(hash ^ unit, 0x01000193);
}

/** The hash of a folded word. */
export function hashWord(folded: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < folded.length; at += 1) hash = hashUnit(hash, folded.charCodeAt(at));
  return hash;
}

/** One number out of several, each bit of which depends on all of them; the caller takes the upper bits. */
export function mix(template: number, a: number, b: number): number {
  let hash = imul(a ^ imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = imul(hash + b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  return imul(hash, 0x27d4eb2f);
}
