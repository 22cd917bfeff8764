import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';
import { wordSet } from '../../word-set.js';
import { PERSON_WORDS } from './person-words.js';

const BETWEEN = wordSet(`
had has have having then also simply again repeatedly just accidentally never clearly always often obviously apparently still either
both themselves himself herself completely totally inadvertently unintentionally was were is are and but to
`);
const LOOK_BACK = 8;

/** Whether somebody, not something, is said to have done what stands at the place. `named` are the places of people's names. */
export function hasPersonSubject(text: ProseText, at: number, named: readonly Span[]): boolean {
  const sentence = text.sentences.find(({ start, end }) => start <= at && at < end);
  const start = Math.max(sentence?.start ?? 0, at - 120);
  const words = [...text.masked.slice(start, at).matchAll(/[\p{L}\p{M}\p{N}'’-]+|[,;:()]/gu)].slice(-LOOK_BACK);
  let head = words.length - 1;
  while (head >= 0 && BETWEEN.has(words[head]![0].toLowerCase())) head -= 1;
  const word = words[head];
  if (!word) return false;
  if (isPerson(word[0])) return true;
  if (named.some((name) => name.end >= start + word.index && name.start <= start + word.index + word[0].length)) return true;
  return roleWithClause(words.slice(0, head + 1).map(([found]) => found.toLowerCase()));
}

/** “the engineer who was on call”, “the operator on duty”, “the engineer, under pressure,” */
function roleWithClause(words: string[]): boolean {
  const last = words.findLastIndex(isPerson);
  if (last < 0) return false;
  const rest = words.slice(last + 1);
  return rest[0] === 'who' || rest[0] === ',' || ['on call', 'on duty', 'on shift'].includes(rest.join(' '));
}

/** Whether the words right after the place name somebody in a role, as in “caused by the junior engineer”. */
export function personFollows(text: ProseText, at: number, named: readonly Span[]): boolean {
  const words = [...text.masked.slice(at, at + 80).matchAll(/[\p{L}\p{M}\p{N}'’-]+|[^\s]/gu)].slice(0, 6);
  const determined = /^(?:the|an?|our|one|some|this|that|her|his|their)$/i.test(words[0]?.[0] ?? '');
  for (const [index, word] of words.entries()) {
    if (/^[.,;:()!?]/.test(word[0])) break;
    const place = at + word.index;
    if (index === 0 && named.some((name) => name.start <= place && place < name.end)) return true;
    if (/['’]s$/.test(word[0]) || /^(?:that|which|in|on|at|when|while|and|of|to|with)$/i.test(word[0])) {
      if (!(word[0].toLowerCase() === 'of' && /^one$/i.test(words[index - 1]?.[0] ?? ''))) break;
    }
    if (isPerson(word[0]) && !isPerson(words[index + 1]?.[0] ?? '') && (determined || index === 0)) {
      return !/^[\p{Ll}-]+$/u.test(words[index + 1]?.[0] ?? '') || FOLLOWS_PERSON.has(words[index + 1]![0]);
    }
  }
  return false;
}

/** What may stand after a role that ends a noun phrase: “the team was”, but not “the team channel”. */
const FOLLOWS_PERSON = wordSet(`
who on in at and or was were is had has when while during that with of to from for after before by because as again working running
responsible handling deploying doing
`);

function isPerson(word: string): boolean {
  return PERSON_WORDS.has(word.toLowerCase());
}
