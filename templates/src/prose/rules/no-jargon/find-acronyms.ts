import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';
import { COUNTRY_CODES, COUNTED_CODES, isCommonKnowledge, isOrdinaryWord } from './known-capitals.js';

export interface Acronym extends Span {
  /** Without a plural s and without full stops. */
  term: string;
  isPlural: boolean;
}

/** SLO, IaC · S.L.A. · mTLS · T&S · E2E */
const LETTERS = '[A-Z](?:[a-z]{0,2}[A-Z]){1,5}|(?:[A-Z]\\.){2,5}[A-Z]?|[a-z][A-Z]{2,5}|[A-Z]{1,2}&[A-Z]{1,2}|[A-Z]\\d[A-Z]{1,3}|Auth[NZ]';
/** The number counts the letters left out. */
const NUMBERED = '[Kk][38]s|[IiLlAaOo]1[0138][ny]';
const CANDIDATE = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_@#$&\\uFFFC])(?:${LETTERS}|${NUMBERED})(s(?![a-z]))?(?![\\p{L}\\p{M}\\p{N}_&]|-\\d)`, 'uy');
const IS_NUMBERED = new RegExp(`^(?:${NUMBERED})$`);
const MIXED = /^[A-Z]{1,3}[a-z]{1,2}[A-Z]{1,3}$/;
const LOWER_FIRST = /^[a-z][A-Z]{2,5}$/;
/** Names of products, titles and values that look like acronyms. */
const NO_ACRONYMS = new Set(
  `PhD LaTeX TeX SaaS IoT LoRa WiFi HiFi McD NaN MBps KBps GBps TBps kWh mAh MeV GeV KiB MiB GiB TiB PiB EiB gRPC vCPU eSIM iOS tRPC R&D Q&A AT&T H&M S&P B&B H2O CO2 Y2K M2M`.split(/\s+/),
);
/** The end of a product’s name: TiDB, PgSQL, CeFS. */
const PRODUCT_END = /[a-z](?:DB|SQL|OS|MQ|FS|KV|QL|JS|VM|UI|ID|AI|ML)$/;

/** Acronyms that are not common knowledge, wherever they stand outside code. */
export function findAcronyms(text: ProseText): Acronym[] {
  const { masked } = text;
  const found: Acronym[] = [];
  for (let at = 0; at < masked.length; at += 1) {
    const begin = beginning(masked, at);
    if (begin < 0) continue;
    CANDIDATE.lastIndex = begin;
    const match = CANDIDATE.exec(masked);
    if (!match) continue;
    const [written, plural] = match;
    const term = nameOf(written.slice(0, written.length - (plural?.length ?? 0)));
    const acronym = { start: begin, end: begin + written.length, term, isPlural: plural !== undefined };
    if (!isKnown(term) && !isExcused(text.source, acronym)) found.push(acronym);
    at = acronym.end - 1;
  }
  return found.length === 0 || isOnlyInitials(masked, found) ? [] : withoutEmphasis(text, found);
}

/** Where an acronym may begin whose first capital or number stands here; -1 for most places, so that few are looked at closely. */
function beginning(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at - 2)) ? at - 1 : -1;
  if (!isCapital(code)) return -1;
  const next = text.charCodeAt(at + 1);
  const isDense = isCapital(next) || next === DOT || next === AND || isDigit(next) || isCapital(text.charCodeAt(at + 2)) || isCapital(text.charCodeAt(at + 3));
  if (!isDense && !text.startsWith('Auth', at)) return -1;
  return isLetter(text.charCodeAt(at - 1)) ? at - 1 : at;
}

const DOT = 0x2e;
const AND = 0x26;

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLetter(code: number): boolean {
  return isCapital(code) || (code >= 0x61 && code <= 0x7a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function nameOf(written: string): string {
  return IS_NUMBERED.test(written) ? written.toLowerCase() : written.replaceAll('.', '');
}

function isKnown(term: string): boolean {
  if (NO_ACRONYMS.has(term)) return true;
  if (IS_NUMBERED.test(term) || term.startsWith('Auth')) return false;
  if (/[a-z]/.test(term)) return !(LOWER_FIRST.test(term) || MIXED.test(term)) || PRODUCT_END.test(term);
  return isCommonKnowledge(term);
}

function isExcused(text: string, acronym: Acronym): boolean {
  return isPartOfName(text, acronym) || isZoneOrAmount(text, acronym) || isAmongCodes(text, acronym) || isShouted(text, acronym);
}

/** Part of something longer: `Foo.ABC`, `ABC(1)`, `ABC="`, TL;DR, J.R. Smith, D.C., VIP guests. */
function isPartOfName(text: string, { start, end, term }: Acronym): boolean {
  const after = text.slice(end, end + 12);
  if (text[start - 1] === '.' || /^(?:[=(]|\.\w)/.test(after)) return true;
  if (text[start + 1] === '.') return term.length === 2 && (/^ \p{Lu}\p{Ll}/u.test(after) || text.startsWith('D.C.', start));
  if (term === 'VIP') return /^ (?:customer|guest|member|account|client|user|seat)/.test(after);
  return after.startsWith(';DR') || text.slice(start - 3, start) === 'TL;';
}

/** “10:14 ACWST”, “SAR 300” and “300 SAR” */
function isZoneOrAmount(text: string, { start, end, term }: Acronym): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  if (/^[A-Z]{1,4}T$/.test(term) && /\d:\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)? ?\(?$/i.test(before)) return true;
  if (!COUNTED_CODES.has(term)) return false;
  return /\d ?(?:k|m|bn|million|thousand|billion)? ?$/.test(before) || /^ ?\d/.test(text.slice(end, end + 3));
}

const CODE_BEFORE = /(?<![\p{L}\p{N}])([A-Z]{2,3})(?:, |\/| and | or | to |, and |–|-| & )$/u;
const CODE_AFTER = /^(?:, |\/| and | or | to |, and |–|-| & )([A-Z]{2,3})(?![\p{L}\p{N}])/u;

/** “DE, FR and LB”: a code beside a code of the same kind. */
function isAmongCodes(text: string, { start, end, term }: Acronym): boolean {
  for (const codes of [COUNTRY_CODES, COUNTED_CODES]) {
    if (!codes.has(term)) continue;
    const before = CODE_BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[1];
    const after = CODE_AFTER.exec(text.slice(end, end + 12))?.[1];
    if ([before, after].some((code) => code !== undefined && (codes.has(code) || isPlaceOrCurrency(code)))) return true;
  }
  return false;
}

function isPlaceOrCurrency(code: string): boolean {
  return isCommonKnowledge(code) && !isOrdinaryWord(code) && !NEVER_PLACES.test(code);
}

const NEVER_PLACES = /^(?:API|DNS|CPU|GPU|RAM|SQL|XML|CSS|CSV|PDF|TLS|SSL|SSH|TCP|UDP|IP|UI|OS|CI|CD|QA|HR|IT|AI|AWS|URL|VPN|SDK|CLI|DB|[KMGT]B)$/;

const GAP = '[^\\p{L}\\p{N}\\n.;|()]{1,3}';
const SHOUTED_BEFORE = new RegExp(`(?:(\\p{Lu}{2,})${GAP})?(?<!\\p{L})(\\p{Lu}{2,})${GAP}$`, 'u');
const SHOUTED_AFTER = new RegExp(`^${GAP}(\\p{Lu}{2,})(?![\\p{Ll}\\d])(?:${GAP}(\\p{Lu}{2,})(?![\\p{Ll}\\d]))?`, 'u');

/** A line or a run of words all in capitals, ordinary ones among them, is a heading or a shout. */
function isShouted(text: string, { start, end }: Span): boolean {
  const before = SHOUTED_BEFORE.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  const after = SHOUTED_AFTER.exec(text.slice(end, end + 40)) ?? [];
  const neighbours = [before[1], before[2], after[1], after[2]].filter((word) => word !== undefined);
  return neighbours.length >= 2 && neighbours.some(isOrdinaryWord);
}

/** A line or a cell that holds nothing but pairs of letters, such as the initials of those who met. */
function isOnlyInitials(text: string, found: Acronym[]): boolean {
  return found.length > 0 && text.length < 80 && /^[^\p{L}\p{N}]*(?:[A-Z]{2}[^\p{L}\p{N}]+)*[A-Z]{2}[^\p{L}\p{N}]*$/u.test(text);
}

/** “RESET” beside “reset” is a word said loudly. */
function withoutEmphasis({ source, folded, tokens }: ProseText, found: Acronym[]): Acronym[] {
  const terms = new Set(found.filter(({ term }) => /^[A-Z]{3,}$/.test(term)).map(({ term }) => term.toLowerCase()));
  if (terms.size === 0) return found;
  const words = new Set<string>();
  for (const { start, end, text } of tokens) {
    if (terms.has(text) && source.slice(folded.starts[start], folded.ends[end - 1]) === text && !/[\w-]/.test(joinsOf(folded.text, start, end))) words.add(text);
  }
  return words.size === 0 ? found : found.filter(({ term }) => !words.has(term.toLowerCase()));
}

function joinsOf(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
}
