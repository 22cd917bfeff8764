interface Shared {
  tags: readonly string[];
  services: readonly string[];
  wordsShared: number;
  wordsAsked: number;
}

/** Fewer words in common than this are chance, however short the draft. */
const FEWEST = 5;

/**
 * Whether two COEs are so alike that somebody should ask if this has happened before: half of the rarest words are the same,
 * or a quarter of them beside a tag or a service.
 */
export function isStrongLikeness({ tags, services, wordsShared, wordsAsked }: Shared): boolean {
  const isSamePlace = tags.length > 0 || services.length > 0;
  return wordsShared >= FEWEST && wordsShared >= wordsAsked * (isSamePlace ? 0.25 : 0.5);
}
