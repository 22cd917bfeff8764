import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';
import { wordSet } from '../../word-set.js';
import { DEEDS, ERRORS, WEAK_ADJECTIVES } from './blame-phrases.js';
import { hasPersonSubject, personEnd } from './person-subject.js';

const deeds = wordSet(DEEDS);
const NEXT = /^[\s-]+(?:(?:little|human|very|engineering|coding|deployment|config|configuration) )?([\p{L}-]+)/u;
const PREDICATE = /(?:^|[^\p{L}])(?:was|were|is|are|been|being|got|became|seemed|looked|acted|too|so|very|rather|quite|just|simply|plain)\s+(?:\p{L}+ly\s+)?$/iu;

/** What an adjective judges: the deed or the person behind it, or the person that is its subject. Null when it is none of these. */
export function judgedBy(text: ProseText, { start, end }: Span, adjective: string, named: readonly Span[]): Span | null {
  const next = NEXT.exec(text.masked.slice(end, end + 50));
  const word = next?.[1]!.toLowerCase();
  const isWeak = WEAK_ADJECTIVES.has(adjective);
  if (word !== undefined && (isWeak ? ERRORS : deeds).has(word)) return { start, end: end + next![0].length };
  const person = personEnd(text, end);
  if (person !== null && !/^(?:basic|elementary|embarrassing)$/.test(adjective)) return { start, end: person };
  if (isWeak || !PREDICATE.test(text.masked.slice(Math.max(0, start - 30), start))) return null;
  return hasPersonSubject(text, start, named) ? { start, end } : null;
}
