const SMALL_WORDS = new Set('a an and as at by for from in into of on or over per the to with de la du'.split(' '));

/** Long forms are at most this many words longer than their acronym has letters. */
export const EXTRA_WORDS = 6;

/** The index of the word at which the words begin to spell the acronym, or -1; they spell it to their end. */
export function spelledFrom(term: string, words: readonly string[]): number {
  const readings = readingsOf(term);
  const parts = words.map(lettersOf);
  for (let start = parts.length - 1; start >= 0; start -= 1) {
    if (parts[start] === '' || SMALL_WORDS.has(parts[start]!)) continue;
    if (readings.some((letters) => spells(letters, parts.slice(start)))) return start;
  }
  return -1;
}

/** Of words that begin to spell the acronym, those that do; null when none do. */
export function spelledBy(term: string, words: readonly string[]): string[] | null {
  for (let count = Math.min(words.length, term.length + EXTRA_WORDS); count >= 1; count -= 1) {
    const taken = words.slice(0, count);
    if (/[\p{L}\p{N}]/u.test(taken.at(-1)!) && spelledFrom(term, taken) === 0) return taken;
  }
  return null;
}

function lettersOf(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/['’]s?$/u, '')
    .replace(/[^a-z0-9/&-]/g, '')
    .replace(/[/&]/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** E2E is read “e t e”, S3 “s s s”, EC2 “e c c”, K8s “k s”. */
function readingsOf(term: string): string[] {
  const plain = term.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (!/\d/.test(plain)) return [plain];
  const spoken = plain.replace(/\d/g, (digit) => 'zottffssen'[Number(digit)]!);
  const repeated = plain.replace(/([a-z])([2-4])/g, (_, letter: string, times: string) => letter.repeat(Number(times)));
  return [plain, spoken, repeated, plain.replace(/\d/g, '')];
}

/**
 * The first letter begins the first word; each other letter is found further on, at the beginning of a word or inside one; and most words
 * take part.
 */
function spells(letters: string, words: readonly string[]): boolean {
  const parts = words.flatMap((word) => word.split('-'));
  const meaningful = parts.filter((part) => part !== '' && !SMALL_WORDS.has(part));
  if (!beginsWith(parts[0]!, letters[0]!) || meaningful.length === 0 || meaningful.length > letters.length + 2) return false;
  const initials = parts.map((part, index) => initialOf(part, letters[index])).join('');
  if (isSubsequence(letters, initials) || isSubsequence(letters, initials.replaceAll('e', 'x'))) return true;
  return meaningful.length <= letters.length && spellsInside(letters, parts, meaningful);
}

/** Letters inside words, as in “Kubernetes configuration map (KCM)”, “extensible markup language (XML)” or “database (DB)”. */
function spellsInside(letters: string, parts: readonly string[], meaningful: readonly string[]): boolean {
  const whole = parts.join(' ');
  if (!isSubsequence(letters.slice(1), whole.slice(1))) return false;
  if (meaningful.length === 1) return letters.length <= 3 && whole.length > letters.length + 1;
  return meaningful.every((part) => letters.includes(part[0]!) || letters.includes(part[1] ?? ' '));
}

/** X stands for words such as “extensible” and “exchange”. */
function beginsWith(word: string, letter: string): boolean {
  return word[0] === letter || (letter === 'x' && /^(?:ex|cross|trans)/.test(word));
}

function initialOf(part: string, letter: string | undefined): string {
  return letter === 'x' && beginsWith(part, 'x') ? 'x' : (part[0] ?? '');
}

function isSubsequence(needle: string, hay: string): boolean {
  let at = 0;
  for (const letter of hay) if (letter === needle[at]) at += 1;
  return at >= needle.length;
}
