import type { ProseText } from '../../prose-text.js';
import type { Acronym } from './find-acronyms.js';
import { EXTRA_WORDS, spelledBy, spelledFrom } from './spells.js';

export interface Definition {
  term: string;
  meaning: string;
  at: number;
  /** A glossary holds for the whole document; any other explanation from where it stands. */
  isEntry: boolean;
}

/** How far around a term we look for what it means. */
const REACH = 170;

/** Where each of the acronyms is said to stand for something, in whichever way; the first place counts. */
export function findDefinitions(text: ProseText, acronyms: readonly Acronym[]): Definition[] {
  if (acronyms.length === 0) return [];
  const titles = titlesIn(text.source);
  const hasGlossary = text.section === 'glossary' || GLOSSARY.test(text.source);
  const found = new Map<string, Definition>();
  for (const { term, start, end } of [...acronyms, ...inCode(text, acronyms)]) {
    if (found.has(term)) continue;
    const before = text.source.slice(Math.max(0, start - REACH), start);
    const after = text.source.slice(end, end + REACH);
    const entry = LINE_START.test(before) ? ENTRY.exec(after)?.[1]?.trim() : undefined;
    const meaning = titles.get(term) ?? meaningBefore(term, before) ?? meaningBehind(term, after) ?? (hasGlossary ? entry : undefined);
    if (meaning !== undefined) found.set(term, { term, meaning, at: start, isEntry: entry !== undefined });
  }
  return [...found.values()];
}

/** An acronym may be marked as code just where it is explained: “the write-ahead log (`WAL`)”. */
function inCode({ source, masks }: ProseText, acronyms: readonly Acronym[]): { term: string; start: number; end: number }[] {
  const terms = new Set(acronyms.map(({ term }) => term));
  return masks.flatMap(({ kind, start, end }) => {
    const term = kind === 'code' && end - start < 12 ? source.slice(start, end).replaceAll('`', '') : '';
    return terms.has(term) ? [{ term, start, end }] : [];
  });
}

const GLOSSARY = /(?:^|\n)[^\p{L}\n]*(?:glossary|abbreviations?|acronyms?|terms|definitions?|terminology|vocabulary)\b/iu;
const LINE_START = /(?:^|\n)[\s*+•|>_"“`-]*$/u;
const ENTRY = /^["”*_`]*\s*(?:[:–—|=]|-(?=\s))[*_]*\s*(\p{L}[^\n|;]{3,150})/u;

/** `<abbr title="long form">LF</abbr>` */
function titlesIn(source: string): Map<string, string> {
  const titles = new Map<string, string>();
  if (!source.includes('<abbr')) return titles;
  for (const match of source.matchAll(/<abbr\s[^<>]{0,100}?title\s*=\s*["']([^"'<>\n]{1,300})["'][^<>]{0,100}>([^<>\n]{1,60})<\/abbr>/gi)) {
    titles.set(match[2]!.trim().replace(/s$/, ''), match[1]!.trim());
  }
  return titles;
}

/** Between a long form and its acronym: “long form (also known as LF)”, “long form, or LF”, “long form – LF”. */
const INTRODUCES = new Set(
  `or aka a.k.a also known as called abbreviated to referred for short hereafter henceforth hereinafter which that is are we i.e ie call it
  shortened usually commonly often named termed simply just here below in the abbreviation acronym from now on they us our people say`.split(/\s+/),
);

/** “… (RTO and”, “… (RTO/” */
const PAIR = /[([][A-Z][A-Za-z]{1,5}(?:, | and | or |\/)$/u;

function meaningBefore(term: string, before: string): string | null {
  const pieces = before.match(/[^\s()[\]"“”‘*_`;→⇒]+|[()[\]"“”‘*_`;→⇒]/gu) ?? [];
  let last = pieces.length - 1;
  let isSetApart = /\n\s*$/.test(before);
  if (isSetApart) return null;
  const isPair = PAIR.test(before);
  for (; last >= 0 && pieces.length - last < 9; last -= 1) {
    const piece = pieces[last]!;
    if (/^[([\])"“”‘’'*_`,:;=–—|/→⇒-]+$/.test(piece)) isSetApart = true;
    else if (!INTRODUCES.has(piece.toLowerCase().replace(/[.,:]+$/, '')) && !(isPair && /^(?:and|or|[A-Z]{2,6}[/,]?)$/.test(piece))) break;
    else isSetApart = true;
    if (/[!?]$|[^e.]\.$/.test(piece)) return null;
  }
  if (last < 0 || /[.;!?]$/.test(pieces[last]!)) return null;
  if (/[,:]$/.test(pieces[last]!)) isSetApart = true;
  if (!isSetApart && term.length < 3) return null;
  const words = wordsBefore(pieces.slice(0, last + 1), term.length + EXTRA_WORDS);
  const start = spelledFrom(term, words);
  if (start >= 0) return words.slice(start).join(' ').replace(/[,:]+$/, '');
  return null;
}

/** The last words of a clause, out of brackets and marks. */
function wordsBefore(pieces: readonly string[], most: number): string[] {
  const words: string[] = [];
  for (let index = pieces.length - 1; index >= 0 && words.length < most; index -= 1) {
    const piece = pieces[index]!;
    if (/^["“”‘*_`]$/.test(piece)) continue;
    if (/^[()[\]|;→⇒]$/.test(piece) || (words.length > 0 && /[.;!?:]$/.test(piece))) break;
    words.unshift(piece);
  }
  return words;
}

const MARKS = '["”’\'*_`)\\]]{0,3}';
const ARTICLE = '(?:the|an?|our|its|their|your|one|some)';
const ANY = "([^.;()\\[\\]\\n]{3,150})";
const BRACKET = new RegExp(`^${MARKS} ?[(\\[]([^()\\[\\]\\n]{3,160})(?:[)\\]]|\\()`, 'u');
/** “RTO and RPO (recovery time and recovery point objective)” */
const TOGETHER = /^(?:(?:,? (?:and|or|&) |, ?|\/)[A-Z][A-Za-z]{1,5}){1,3} ?\(([^()\n]{3,160})\)/u;
const STANDS = new RegExp(
  `^${MARKS},? ?[(–—-]? ?(?:which |that |it |here |simply |just |also |usually )*(?:` +
    '(?:stands?|stood|standing) for|(?:is|are|was|being) (?:short|shorthand|an? (?:acronym|abbreviation|initialism|short form)|the (?:acronym|abbreviation)' +
    '|our (?:name|word|term|shorthand|abbreviation|acronym)|what we call|how we call|the name|the term)(?: (?:for|of))?|short for|shorthand for' +
    `|abbreviat(?:es|ion of|ed from)|expands to|in full:?|i\\.e\\.|that is,|also known as|meaning) ?:? ?["“‘*_]*${ANY}`,
  'iu',
);
const MEANS = new RegExp(`^${MARKS} ?(?:here |below |in this document )?(?:means?|we mean|denotes?|refers? to|represents?|describes?):? ["“‘*_]*${ANY}`, 'iu');
const JOINED = new RegExp(`^${MARKS}(?:(?:,|\\s?[:=|→⇒]| [–—-]+)(?: (?:or|i\\.e\\.|that is|namely),?)? ?["“‘*_]*(?:${ARTICLE} )?| (?:is|are) ["“‘*_]*${ARTICLE} ["“‘*_]*| for ["“‘*_]*(?:${ARTICLE} )?)${ANY}`, 'iu');
/** “QRS, our store of quick answers”, “the QRS is a cache that …”, “QRS – the queue between the shops” */
const APPOSED = new RegExp(`^${MARKS}(?:, (?:which (?:is|are) )?| [–—-]+ |, (?:i\\.e\\.|that is),? )(?:our|an?|the|what|how|where) (\\p{L}[^.;:()\\n]{5,120})`, 'iu');
const IS_A = new RegExp(
  `^${MARKS} (?:is|are) (?:our|an?|the) ([\\p{L}-]+(?: [\\p{L}-]+){0,4}?) (?:that|which|for|where|who|holding|used|between|in front of|of|by which)\\b`,
  'iu',
);

function meaningBehind(term: string, after: string): string | null {
  const bracket = BRACKET.exec(after);
  if (bracket) return meaningInBrackets(term, bracket[1]!);
  const together = TOGETHER.exec(after);
  if (together) return meaningInBrackets(term, together[1]!);
  const stands = STANDS.exec(after) ?? explicit(term, MEANS.exec(after));
  if (stands) return stands[1]!.trim().replace(/["”’*_]+$/, '');
  const joined = JOINED.exec(after);
  if (joined) {
    const words = spelledBy(term, wordsOf(joined[1]!));
    if (words) return clean(words);
  }
  const apposed = APPOSED.exec(after);
  if (apposed && isApposition(apposed[1]!)) return apposed[1]!.split(/,| [–—-] /u)[0]!.trim();
  const is = IS_A.exec(after);
  return is && !/\b(?:problem|cause|reason|one|thing|same|only|first|last|next|source|trigger|part|result|matter|number)$/i.test(is[1]!) ? is[1]! : null;
}

/** “means” explains when it is followed by the long form or by what kind of thing it is. */
function explicit(term: string, match: RegExpExecArray | null): RegExpExecArray | null {
  if (!match) return null;
  const words = wordsOf(match[1]!);
  return /^(?:the|an?|our|how|what|when|where|all|any|every)$/i.test(words[0] ?? '') || spelledBy(term, words) ? match : null;
}

/** What follows in brackets explains when a piece of it spells the acronym, or when it begins like an explanation. */
function meaningInBrackets(term: string, gloss: string): string | null {
  for (const piece of gloss.split(/[,;:–—/]|\bor\b|\band\b|\brespectively\b|\bshort for\b|\bstands for\b|\bin full\b|\bfor\b|\bfrom\b/u)) {
    const words = wordsOf(piece).filter((word, index) => index > 0 || !/^(?:the|an?|our|its|their|your|aka|i\.e\.?)$/i.test(word));
    const spelled = spelledBy(term, words);
    if (spelled) return clean(spelled);
  }
  const words = spelledBy(term, wordsOf(gloss));
  if (words) return clean(words);
  const explains = /^\W*(?:the|an?|our|i\.e\.|that is|which (?:is|are)|that['’]s|meaning|short for|stands for|in full|how|what|where|when)\s+\p{L}+\s\p{L}/iu.test(gloss);
  return explains ? gloss.trim() : null;
}

const VERB = / (?:was|were|is|are|had|has|have|did|does|went|would|could|can|will|fell|came|took|got|\p{L}{3,}ed)(?: |$)/u;

function isApposition(said: string): boolean {
  const start = said.split(/,| [–—-] /u)[0]!;
  if (!/\s\p{L}/u.test(start) || /[A-Z]{2}/.test(start)) return false;
  // “the QRS, a proxy and two hosts failed” goes on with the list.
  if (/^(?:[\p{L}-]+ ){1,3}(?:and|or) /u.test(start)) return false;
  // “after the QRS, the proxy failed” has a verb of its own.
  const noun = start.split(/ (?:that|which|who|where|for|of|with|used|behind|between|in) /u)[0]!;
  const ended = start.length < said.length;
  if (VERB.test(noun) || (!ended && VERB.test(start))) return false;
  return ended || / (?:that|which|for|where|of|between|in|with|behind) /u.test(start);
}

function wordsOf(text: string): string[] {
  return text.trim().split(/[\s"“”‘*_()]+/u).filter((word) => word !== '');
}

function clean(words: readonly string[]): string {
  return words.join(' ').replace(/^["“‘(*_]+|[,:;"”’*_.]+$/gu, '');
}
