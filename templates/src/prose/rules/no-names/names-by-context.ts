import type { Word } from '../../find-words.js';
import type { ProseText } from '../../prose-text.js';
import type { NameSpan } from './name-layer.js';
import { NAME_WORDS } from './name-words.js';
import { NOT_PEOPLE } from './not-people.js';
import { MOSTLY_PEOPLE, ONLY_PEOPLE, TO_PEOPLE } from './person-verbs.js';
import { wordSet } from '../../word-set.js';

const TITLE = /^(?:mr|mrs|ms|mx|dr|prof)$/i;

/** Names that no list knows, from what stands around them. */
export function findNamesByContext(text: ProseText): NameSpan[] {
  if (text.form === 'code' || text.form === 'link') return [];
  const names: NameSpan[] = [];
  const { words } = text;
  for (let index = 0; index < words.length; index += 1) {
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
  if (last - first > 1) return false;
  if (text.form === 'heading') return false;
  const told = before && words[first]!.gap === ' ' && TO_PEOPLE.has(before.text.toLowerCase());
  return Boolean(told) || ONLY_PEOPLE.has(follows) || (MOSTLY_PEOPLE.has(follows) && !text.startsSentence(words[first]!.start));
}

function isCandidate(word: Word): boolean {
  const { text, isName } = word;
  const small = text.toLowerCase();
  if (!isName || text.length < 2 || /^\p{Lu}\p{Lu}|\p{Ll}\p{Lu}\p{L}*\p{Lu}/u.test(text)) return false;
  return !NOT_PEOPLE.has(small) && !STARTERS.has(small) && !PLURAL.test(text);
}

const PLURAL = /(?:tions|ments|ers|ings|ities|ness|ware|base|ops)$/i;
const STARTERS = wordSet(`
i i'd i've i'm i'll always never having like owner author president infinity query documentation final post-mortem postmortem
mid-morning follow-up he she you us them him her one two three four five six another others both neither either people management
leadership engineers engineering support participants reviewers responders vendor vendors here now today yesterday tomorrow meanwhile
later soon instead therefore thus hence initially eventually unfortunately fortunately alice bob eve mallory carol john jane doe
`);
