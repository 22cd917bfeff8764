import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';
import { wordSet } from '../../word-set.js';

export interface SentenceMeasure extends Span {
  words: number;
  /** Words without those of a list, which is read item by item. */
  connectedWords: number;
  syllables: number;
  /** Words of four syllables or more. */
  longWords: number;
  /** Words that open a clause inside the sentence. */
  clauses: number;
}

const OPENS_CLAUSE = wordSet(`
which that because although though since while whereas when whenever if unless until who whose whom where whereby wherein whereupon thereby
thus hence having owing given provided insofar inasmuch notwithstanding despite whether albeit lest
`);
/** Items of a list are this short, and there are at least so many. */
const LONGEST_ITEM = 6;
const FEWEST_ITEMS = 4;

/**
 * Counts what makes each sentence hard. Code, links and identifiers are no words; a name, of a system say, is a short one. A sentence is
 * taken apart at semicolons and colons, where a reader may rest.
 */
export function measureSentences(text: ProseText): SentenceMeasure[] {
  const { folded, tokens, masks, source } = text;
  const measures: SentenceMeasure[] = [];
  let token = 0;
  let mask = 0;
  for (const sentence of text.sentences) {
    const measure: SentenceMeasure = { ...sentence, words: 0, connectedWords: 0, syllables: 0, longWords: 0, clauses: 0 };
    let item = 0;
    let items = 0;
    let listed = 0;
    let hasClause = false;
    for (; token < tokens.length; token += 1) {
      const { start, end, text: word } = tokens[token]!;
      const at = folded.starts[start]!;
      if (at >= sentence.end) break;
      while (mask < masks.length && masks[mask]!.end <= at) mask += 1;
      if (at < sentence.start || (mask < masks.length && masks[mask]!.start <= at)) continue;
      if (word.length === 1 && isApostrophe(folded.text.charCodeAt(start - 1))) continue;
      if (item > 0 && isListSign(folded.text, tokens[token - 1]!.end, start)) endItem();
      const syllables = isCapital(source.charCodeAt(at)) && measure.words > 0 ? 1 : countSyllables(word);
      measure.words += 1;
      measure.syllables += syllables;
      if (syllables >= 4) measure.longWords += 1;
      if (OPENS_CLAUSE.has(word) && measure.words > 1) {
        measure.clauses += 1;
        hasClause = true;
      }
      item += 1;
      if (end === folded.text.length) break;
    }
    endItem();
    measure.connectedWords = items >= FEWEST_ITEMS ? measure.words - listed + items : measure.words;
    measures.push(measure);

    function endItem(): void {
      if (item > 0 && item <= LONGEST_ITEM && !hasClause) {
        items += 1;
        listed += item;
      }
      item = 0;
      hasClause = false;
    }
  }
  return measures;
}

function isListSign(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2c || code === 0x3b || code === 0x3a || code === 0x2f) return true;
  }
  return false;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Groups of vowels, without a silent e at the end. */
function countSyllables(word: string): number {
  let groups = 0;
  let wasVowel = false;
  for (let at = 0; at < word.length; at += 1) {
    const isVowel = VOWELS.has(word.charCodeAt(at));
    if (isVowel && !wasVowel) groups += 1;
    wasVowel = isVowel;
  }
  const last = word.length - 1;
  if (groups > 1 && word[last] === 'e' && !VOWELS.has(word.charCodeAt(last - 1)) && word[last - 1] !== 'l') groups -= 1;
  else if (groups > 1 && word.endsWith('ed') && !/[td]ed$/.test(word)) groups -= 1;
  return Math.max(groups, 1);
}

const VOWELS = new Set([...'aeiouy'].map((vowel) => vowel.charCodeAt(0)));
