import { isGivenName, isName, isOrdinary } from './known-words.js';
import type { NameSpan } from './name-layer.js';
import { isSharedHandle } from './shared-addresses.js';
import { HTML_ELEMENTS } from '../../html-elements.js';
import type { ProseText } from '../../prose-text.js';
import { overlapsAny } from '../../spans.js';
import { wordSet } from '../../word-set.js';

/** A user name as a pattern: `mchen`, `m.chen`, `maya_c`. */
export const USER_NAME = '[a-z][a-z0-9]{0,19}(?:[._][a-z][a-z0-9]{0,19})?';

/** Each with what has to be there at all: words that say that a user name follows, or a line of chat in which somebody comes or goes. */
const PATTERNS = [
  { hint: /(?:ser|ogin|ccount)/, pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:[Uu]sers?|[Uu]sername|[Ll]ogins?|[Aa]ccounts?)(?: of| named| called)? ["“'\`]?(${USER_NAME})(?![\\p{L}\\p{N}_/:@(-])`, 'gud') },
  { hint: /~/, pattern: new RegExp(`(?<![^\\s(,])~(${USER_NAME})(?![\\p{L}\\p{N}_/:@-])`, 'gud') },
  { hint: /\d:\d/, pattern: new RegExp(`^[ \\t]*(?:[-*+>][ \\t]*)?(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?[ \\t]+)(${USER_NAME}) (?:has )?(?:joined|left|quit|set|changed|kicked|invited|pinned) `, 'gmud') },
  { hint: /</, pattern: new RegExp(`^[ \\t]*(?:[-*+>][ \\t]*)?(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?[ \\t]+)?<(${USER_NAME})>[ \\t]`, 'gmud') },
  { hint: /[._][a-z0-9]{1,20}:/, pattern: new RegExp(`^[ \\t]*(?:[-*+>][ \\t]*)?(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?[ \\t]+)?([a-z][a-z0-9]{1,19}[._][a-z][a-z0-9]{0,19}):[ \\t]`, 'gmud') },
];

/** User names without a mark, where the words or signs around them say that they are one. */
export function findUserNames(text: ProseText): NameSpan[] {
  const { source, form } = text;
  if (form === 'code' || form === 'link') return [];
  return PATTERNS.filter(({ hint }) => hint.test(source)).flatMap(({ pattern }) =>
    [...source.matchAll(pattern)].flatMap((match): NameSpan[] => {
      const [start, end] = match.indices![1]!;
      return (readsLikeUserName(match[1]!) || isNick(match)) && !overlapsAny(codeOf(text), { start, end }) ? [{ start, end, detail: 'handle' }] : [];
    }),
  );
}

/** `<somebody> …`: whoever is known as nothing else. */
function isNick({ 0: { length }, 0: whole, 1: nick = '' }: RegExpMatchArray): boolean {
  return whole[length - 2] === '>' && nick.length > 3 && !isOrdinary(nick) && !isSharedHandle(nick) && !HTML_ELEMENTS.has(nick);
}

function codeOf({ masks }: ProseText): ProseText['masks'] {
  return masks.filter(({ kind }) => kind === 'code');
}

/** Whether a word is put together out of a name as user names are: `m.chen`, `maya.c`, `mchen`, `mayac`. */
export function readsLikeUserName(written: string): boolean {
  const [first = '', second] = written.replace(/\d+$/, '').split(/[._]/);
  if (isSharedHandle(written)) return false;
  if (second !== undefined) return !FILE_ENDINGS.has(second) && isPart(first) && isPart(second) && first.length + second.length > 4;
  if (isGivenName(first)) return first.length > 2;
  if (first.length < 5 || isOrdinary(first)) return false;
  return isPerson(first.slice(1)) || (first.length > 5 && isPerson(first.slice(0, -1))) || isName(first.slice(2));
}

const FILE_ENDINGS = wordSet(`
md txt log json yaml yml toml sh js ts tsx jsx py rb go rs java conf cfg ini csv sql png svg jpg html css xml tf lock io com org net dev test local
internal service target socket timer
`);

/** An initial, a name, or a word of which nothing is known. */
function isPart(part: string): boolean {
  return part.length === 1 || isName(part) || (part.length > 3 && !isOrdinary(part));
}

function isPerson(part: string): boolean {
  return isGivenName(part) ? part.length > 2 : part.length > 3 && isName(part);
}
