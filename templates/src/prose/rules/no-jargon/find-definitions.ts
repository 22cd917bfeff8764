import type { ProseText } from '../../prose-text.js';

export interface Definition {
  term: string;
  meaning: string;
  at: number;
}

const ACRONYM = '([A-Z](?:[a-z]{0,2}[A-Z0-9&]){1,5})s?';
const OPEN = '[("“‘\\[]{0,2}';
const SAYS = '(?:stands|stood|standing) for|(?:is|are) (?:short|an acronym|an abbreviation|shorthand) (?:for|of)|means|short for|abbreviates';
const INTRODUCES =
  'or|aka|a\\.k\\.a\\.|also known as|known as|called|abbreviated(?: as| to)?|referred to as|for short|hereafter|henceforth|short';
const SEPARATES = '(?:,| ?[:=–—|]| -| (?:is|was|are)) (?:(?:i\\.e\\.|that is|which is|short for),? )?';

const PATTERNS: { pattern: RegExp; read(match: RegExpMatchArray, text: string): { term: string; meaning: string } | null }[] = [
  {
    // Long Form (LF), Long Form (LF, the thing), Long Form ("LF")
    pattern: new RegExp(`\\(${OPEN}(?:(?:${INTRODUCES})[ ,:]+)?${OPEN}${ACRONYM}[\\])"”’]{0,2}(?=[,;:) ])`, 'gu'),
    read: (match, text) => longFormBefore(match[1]!, text, match.index!),
  },
  {
    // LF (long form), LF (the thing that …)
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${ACRONYM}["”’]? ?[(\\[]([^()\\[\\]\\n]{3,160})[)\\]]`, 'gu'),
    read: (match) => glossBehind(match[1]!, match[2]!),
  },
  {
    // LF stands for long form
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${ACRONYM}["”’)]? (?:which )?(?:${SAYS}):? ["“‘]?([^.;()\\n]{3,160})`, 'gu'),
    read: (match) => ({ term: match[1]!, meaning: match[2]!.trim() }),
  },
  {
    // long form, or LF; long form, known as LF; long form – LF
    pattern: new RegExp(`(?:[,–—-] ?(?:(?:${INTRODUCES}) )?|(?:${INTRODUCES}) )${OPEN}${ACRONYM}(?![\\p{L}\\p{N}])`, 'gu'),
    read: (match, text) => longFormBefore(match[1]!, text, match.index!),
  },
  {
    // LF, the long form,   LF: long form   LF – long form   LF = long form   LF | long form   LF is the long form
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${ACRONYM}["”’]?${SEPARATES}((?:the|an?|our|its|their|your)? ?[^.;:()|\\n,]{3,120})`, 'gu'),
    read: (match) => spelledOut(match[1]!, match[2]!),
  },
];

/** Every place that says what an acronym stands for, in whichever way. */
export function findDefinitions(text: ProseText): Definition[] {
  const { masked } = text;
  if (!/[A-Z][a-z]{0,2}[A-Z0-9&]/.test(masked)) return [];
  const found: Definition[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of masked.matchAll(pattern)) {
      const read_ = read(match, masked);
      if (read_) found.push({ ...read_, at: match.index });
    }
  }
  return found;
}

/** The words before a bracket that spell the acronym. */
function longFormBefore(term: string, text: string, at: number): { term: string; meaning: string } | null {
  const before = text.slice(Math.max(0, at - 160), at).split(/[.;!?:|\n](?:\s|$)|[()]/u).at(-1)!;
  const words = before.trim().split(/\s+/u).slice(-(term.length + 6));
  const start = spelledFrom(term, words);
  return start < 0 ? null : { term, meaning: words.slice(start).join(' ').replace(/^["“‘(*_]+|[,"”’*_]+$/gu, '') };
}

/** What follows in brackets explains when it spells the acronym, or begins like an explanation. */
function glossBehind(term: string, gloss: string): { term: string; meaning: string } | null {
  const spelled = spelledOut(term, gloss);
  if (spelled) return spelled;
  const explains = /^(?:the|an?|our|i\.e\.|that is|which|meaning|short for|stands for)\s+\p{L}+\s\p{L}/iu.test(gloss);
  return explains ? { term, meaning: gloss.trim() } : null;
}

function spelledOut(term: string, text: string): { term: string; meaning: string } | null {
  const words = text.trim().replace(/^(?:the|an?|our|its|their|your)\s+/iu, '').split(/\s+/u).slice(0, term.length + 5);
  for (let count = Math.min(words.length, term.length + 5); count >= 1; count -= 1) {
    if (spelledFrom(term, words.slice(0, count)) === 0) return { term, meaning: words.slice(0, count).join(' ') };
  }
  return null;
}

/**
 * The index of the word at which the words begin to spell the acronym, or -1. The first letter begins a word; each other letter is found
 * further on, at the beginning of a word or inside one; and most words take part.
 */
function spelledFrom(term: string, words: string[]): number {
  const letters = [...term.toLowerCase()].filter((letter) => /[a-z0-9]/.test(letter));
  const parts = words.map((word) => word.toLowerCase().normalize('NFD').replace(/[^a-z0-9-]/g, ''));
  for (let start = parts.length - 1; start >= 0; start -= 1) {
    if (!beginsWith(parts[start]!, letters[0]!)) continue;
    if (spells(letters, parts.slice(start))) return start;
  }
  return -1;
}

function spells(letters: string[], parts: string[]): boolean {
  const meaningful = parts.filter((part) => part !== '' && !SMALL_WORDS.has(part));
  if (meaningful.length === 0 || meaningful.length > letters.length + 2) return false;
  const initials = parts.flatMap((part) => part.split('-')).map((part) => (beginsWith(part, 'x') ? 'x' : (part[0] ?? ''))).join('');
  if (isSubsequence(letters.join(''), initials)) return true;
  // Letters inside words, as in “Kubernetes configuration map (KCM)” or “extensible markup language (XML)”.
  const whole = parts.join(' ');
  if (meaningful.length < 2 || meaningful.length > letters.length) return false;
  if (!beginsWith(whole, letters[0]!) || !isSubsequence(letters.join(''), whole)) return false;
  return meaningful.every((part) => letters.some((letter) => part[0] === letter || part[1] === letter));
}

/** X stands for words such as “extensible” and “exchange”. */
function beginsWith(word: string, letter: string): boolean {
  return word[0] === letter || (letter === 'x' && /^(?:ex|cross|trans)/.test(word));
}

function isSubsequence(needle: string, hay: string): boolean {
  let at = 0;
  for (const letter of hay) if (letter === needle[at]) at += 1;
  return at >= needle.length;
}

const SMALL_WORDS = new Set('a an and as at by for from in into of on or over per the to with'.split(' '));
