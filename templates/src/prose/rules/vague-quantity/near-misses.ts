import type { PhraseMatch } from '../../find-phrases.js';
import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';

const NUMBER_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a hundred|half|a third|a quarter|all|none)';
const HEDGE = '(?:[\\p{L}≈~<>.]+\\s+){0,4}?[≈~<>±]?\\s?';
const BEHIND = new RegExp(`^[\\s"”’*_]*[(\\[,:=–—-]+\\s*(?:${HEDGE}\\d|${NUMBER_WORD}\\b)`, 'iu');
const RIGHT_BEHIND = /^\s*[≈~]?\d/u;
const BEFORE = new RegExp(`(?:\\d[\\d.,]*\\s?%?|\\b${NUMBER_WORD})\\s+(?:of\\s+)?(?:the\\s+|our\\s+|or\\s+)?$`, 'iu');

/** “some customers (412 of 20,000)”, “many requests, 12 %”, “412 of the many customers” */
export function hasNumberBeside(text: ProseText, { start, end }: Span): boolean {
  const after = text.source.slice(end, end + 50);
  return BEHIND.test(after) || RIGHT_BEHIND.test(after) || BEFORE.test(text.source.slice(Math.max(0, start - 24), start));
}

const COMPARES = /(?:^|[^\p{L}])(?:how|as|so|too|at|once in|than|not|no|least|far)\s+$/iu;
const POINTS = /(?:^|[^\p{L}])(?:the|this|that|these|those)\s+$/iu;
const AMOUNT = /^(?:many|few|most|some|certain|multiple|a few|a while|not all)(?! of the\b)/;

/** “how many users”, “the most users we ever had”, “once in a while”; a word joined by a hyphen; “Briefly, …” */
export function isOtherwiseMeant(text: ProseText, { start, end, phrase }: PhraseMatch<unknown>): boolean {
  const { source } = text;
  if (source[end] === '-' || source[start - 1] === '-') return true;
  const before = source.slice(Math.max(0, start - 12), start);
  if (AMOUNT.test(phrase)) return COMPARES.test(before) || POINTS.test(before);
  if (phrase === 'briefly') return source[end] === ',' && text.startsSentence(start);
  return phrase !== 'short' && phrase !== 'long' && / (?:as|so|too|not|no)\s+$/i.test(before);
}
