/** A number is written `214`, `COE-214` or `#214`. */
const NUMBER = /^(?:coe[- ]?|#)?(\d{1,9})$/iu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a title as PostgreSQL reads them: the last one may be a beginning. Empty when there is too little to look for. */
export function wordsToFind(typed: string): string {
  const words = typed.match(WORD) ?? [];
  const last = words.at(-1) ?? '';
  return last.length < 2 ? words.slice(0, -1).join(' & ') : words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word)).join(' & ');
}

export function numberToFind(typed: string): number | null {
  const found = NUMBER.exec(typed.trim());
  return found ? Number(found[1]) : null;
}
