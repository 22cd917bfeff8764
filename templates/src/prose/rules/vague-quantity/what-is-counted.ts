import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';
import { wordSet } from '../../word-set.js';
import { CLASSES, LENGTHS, LONG_THINGS, OFTEN_WORDS, SIZED, TAKEN_FROM } from './vague-phrases.js';

const NEXT_WORDS = /^(?:\s+[\p{L}\p{M}'’-]+){1,6}/u;
/** Between an amount and its noun stand at most so many words that say which. */
const MOST_MODIFIERS = 2;
const NO_MODIFIER = wordSet(`
and or but that which who whom when while if because is are was were be been has have had do does did can could will would should may might
in on at for with by from to as than then so not no more less of saw see got lost could failed could time times
`);

/** The noun that the amount before it leaves uncounted. `anyPlural` takes plurals that are not among the nouns, too. */
export function whatIsCounted(text: ProseText, at: number, nouns: ReadonlySet<string>, anyPlural: boolean): { end: number; noun: string } | null {
  const next = NEXT_WORDS.exec(text.masked.slice(at, at + 70))?.[0];
  if (next === undefined) return null;
  let modifiers = 0;
  for (const match of next.matchAll(/[^\s]+/gu)) {
    const word = match[0].toLowerCase().replace(/['’]$/, '');
    const end = at + match.index + match[0].length;
    if (nouns.has(word) && !isModifier(text, end)) return { end, noun: word };
    if (anyPlural && /[^sui'’]s$/.test(word) && !NO_MODIFIER.has(word) && !TAKEN_FROM.has(word) && !isModifier(text, end)) return { end, noun: word };
    if (TAKEN_FROM.has(word) && modifiers === 0) continue;
    if (NO_MODIFIER.has(word) || (modifiers += 1) > MOST_MODIFIERS) return null;
  }
  return null;
}

/** “some customers-only pages” */
function isModifier({ masked }: ProseText, end: number): boolean {
  return /^[-_]/.test(masked.slice(end, end + 1));
}

/** “significant delays”, “an elevated error rate”, “a short outage”, “intermittent errors” */
export function whatIsSized(text: ProseText, { start, end }: Span, degree: string): (Span & { question: string }) | null {
  const next = /^\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/u.exec(text.masked.slice(end, end + 40));
  if (!next) return null;
  const [, first = '', second = ''] = next.map((word) => word?.toLowerCase() ?? '');
  const isTwo = SIZED.has(second) && !NO_MODIFIER.has(first);
  const noun = isTwo ? second : first;
  if (!SIZED.has(noun)) return null;
  const stop = isTwo ? end + next[0].length : end + next[0].indexOf(next[1]!) + next[1]!.length;
  const span = { start, end: stop };
  if (LENGTHS.has(degree)) return LONG_THINGS.has(noun) ? { ...span, question: 'How long? Give the time, or from when to when.' } : null;
  if (OFTEN_WORDS.has(degree)) return { ...span, question: 'How often? Give the count, or the share of all attempts.' };
  return CLASSES.has(noun) ? null : { ...span, question: 'How much? Give the number, and what it is normally.' };
}
