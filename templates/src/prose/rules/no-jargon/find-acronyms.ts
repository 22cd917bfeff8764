import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';
import { KNOWN_CAPITALS } from './known-capitals.js';

export interface Acronym extends Span {
  /** Without a plural s. */
  term: string;
}

const LETTERS = '[A-Z](?:[a-z]{0,2}[A-Z]){1,5}|(?:[A-Z]\\.){2,5}[A-Z]?';
const CANDIDATE = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_@#$\\uFFFC])(?:${LETTERS})(?:s(?![a-z]))?(?![\\p{L}\\p{M}\\p{N}_]|-\\d)`, 'gu');
const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const MIXED = /^[A-Z]{1,3}[a-z]{1,2}[A-Z]{1,3}$/;
/** Names of products that look like acronyms in mixed case. */
const BRANDS = new Set('MySQL NoSQL NewSQL PyPI LaTeX DevOps MacOS PhD PhDs LoRa IoT WiFi HiFi SaaS PaaS McD TeX'.split(' '));

/** Acronyms that are not common knowledge, wherever they stand outside code. */
export function findAcronyms(text: ProseText): Acronym[] {
  const { masked } = text;
  const found: Acronym[] = [];
  for (const match of masked.matchAll(CANDIDATE)) {
    const written = match[0];
    const term = written.replace(/s$/, '');
    const start = match.index;
    const acronym = { start, end: start + written.length, term: term.replaceAll('.', '') };
    if (isKnown(acronym.term) || isShouted(masked, acronym) || isPartOfName(masked, acronym)) continue;
    found.push(acronym);
  }
  return withoutEmphasis(masked, found);
}

export function isKnown(term: string): boolean {
  const capitals = term.toUpperCase();
  if (term.length < 2 || term.length > 7 || BRANDS.has(term)) return true;
  if (/[a-z]/.test(term)) return !MIXED.test(term) || term.length > 5;
  return term.length > 6 || KNOWN_CAPITALS.has(capitals) || ROMAN.test(term) || /^(.)\1+$/.test(term);
}

const GAP = '[^\\p{L}\\p{N}\\n.;:|()]{1,3}';
const SHOUTED_BEFORE = new RegExp(`(\\p{Lu}{2,}${GAP})?(\\p{Lu}{2,})${GAP}$`, 'u');
const SHOUTED_AFTER = new RegExp(`^${GAP}(\\p{Lu}{2,})(?!\\p{Ll})(${GAP}\\p{Lu}{2,}(?!\\p{Ll}))?`, 'u');

/** A line or a run of words all in capitals is a heading or a shout. */
function isShouted(text: string, { start, end }: Span): boolean {
  const before = SHOUTED_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
  const after = SHOUTED_AFTER.exec(text.slice(end, end + 40));
  const neighbours = (before ? (before[1] ? 2 : 1) : 0) + (after ? (after[2] ? 2 : 1) : 0);
  return neighbours >= 2;
}

/** Part of something longer: `R&D`, `Foo.ABC`, `ABC(1)`. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  return /[.&]/.test(text[start - 1] ?? '') || /^(?:[=(]|\.\w|&\p{L})/u.test(text.slice(end, end + 2));
}

/** “RESET” beside “reset” is a word said loudly. */
function withoutEmphasis(text: string, found: Acronym[]): Acronym[] {
  const long = found.filter(({ term }) => term.length > 2 && term === term.toUpperCase());
  if (long.length === 0) return found;
  const terms = new Set(long.map(({ term }) => term.toLowerCase()));
  const words = new Set<string>();
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}_-])[a-z]{3,6}(?![\p{L}\p{N}_-])/gu)) if (terms.has(word)) words.add(word);
  return words.size === 0 ? found : found.filter(({ term }) => !words.has(term.toLowerCase()));
}
