import type { Word } from '../../find-words.js';
import type { ProseText } from '../../prose-text.js';
import { FIRST_NAMES } from './first-names.js';
import type { NameSpan } from './name-layer.js';
import { NAME_WORDS } from './name-words.js';
import { NOT_PEOPLE } from './not-people.js';
import { DONE_BY, GIVEN_TO, MOSTLY_PEOPLE, ONLY_PEOPLE, TO_PEOPLE } from './person-verbs.js';
import { STARTERS } from './starters.js';

const TITLE = /^(?:mr|mrs|ms|mx|dr|prof)$/i;

/** Names that no list knows, from what stands around them. */
export function findNamesByContext(text: ProseText): NameSpan[] {
  if (text.form === 'code' || text.form === 'link') return [];
  const names: NameSpan[] = [];
  const { words } = text;
  for (let index = 0; index < words.length; index += 1) {
    if (isSmallName(words, index)) names.push({ start: words[index]!.start, end: words[index]!.end, detail: 'person' });
    if (!isCandidate(words[index]!)) continue;
    let last = index;
    while (last - index < 2 && words[last + 1]?.gap === ' ' && isCandidate(words[last + 1]!) && !words[last]!.isPossessive) last += 1;
    if (isPerson(text, index, last)) names.push({ start: words[index]!.start, end: words[last]!.end, detail: 'person' });
    index = last;
  }
  return names;
}

function isPerson(text: ProseText, first: number, last: number): boolean {
  const { words } = text;
  const before = words[first - 1];
  const next = words[last + 1];
  const follows = next && next.gap === ' ' && !words[last]!.isPossessive ? next.text : '';
  if (before && TITLE.test(before.text) && /^\.? $/.test(words[first]!.gap)) return true;
  if (first === last) return ONLY_PEOPLE.has(follows) && !NAME_WORDS.has(words[first]!.text.toLowerCase());
  if (last - first > 1 || text.form === 'heading') return false;
  if (leadsToSomebody(words, first) || ONLY_PEOPLE.has(follows)) return true;
  if (next?.text === 'who' && /^,? $/.test(next.gap)) return true;
  return MOSTLY_PEOPLE.has(follows) && !text.startsSentence(words[first]!.start);
}

/** “paged …”, “reviewed by …”, “escalated to …” */
function leadsToSomebody(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text.toLowerCase();
  if (before === undefined || words[at]!.gap !== ' ') return false;
  if (TO_PEOPLE.has(before)) return true;
  const verb = words[at - 1]!.gap === ' ' ? (words[at - 2]?.text.toLowerCase() ?? '') : '';
  return before === 'by' ? DONE_BY.has(verb) : (before === 'to' || before === 'with') && GIVEN_TO.has(verb);
}

/** “sent by priya” */
function isSmallName(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  return text.length >= 4 && FIRST_NAMES.has(text) && !NAME_WORDS.has(text) && leadsToSomebody(words, at);
}

function isCandidate(word: Word): boolean {
  const { text, isName } = word;
  const small = text.toLowerCase();
  if (!isName || text.length < 2 || /^\p{Lu}\p{Lu}|\p{Ll}\p{Lu}\p{L}*\p{Lu}/u.test(text)) return false;
  return !NOT_PEOPLE.has(small) && !STARTERS.has(small) && !PLURAL.test(text);
}

const PLURAL = /(?:tions|ments|ers|ings|ities|ness|ware|base|ops)$/i;
