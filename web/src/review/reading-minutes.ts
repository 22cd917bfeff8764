const WORDS_A_MINUTE = 230;

/** How long an attentive reader takes. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
