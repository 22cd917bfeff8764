import type { Word } from '../../find-words.js';
import type { ProseText } from '../../prose-text.js';
import type { NameSpan } from './name-layer.js';
import { NAME_WORDS } from './name-words.js';
import { NOT_PEOPLE } from './not-people.js';

/** Verbs of which only people are the subject. */
const ONLY_PEOPLE =
  /^(?:said|says|asked|asks|replied|wondered|suggested|suggests|realised|realized|thought|thinks|believed|apologised|apologized|remembered|volunteered|told|explained|mentioned|proposed|guessed|suspected|noticed|messaged|commented|agreed|disagreed|joked|insisted|recalled)$/;
/** Verbs of which a system may be the subject too: enough after a full name. */
const MOSTLY_PEOPLE = /^(?:joined|acknowledged|acked|confirmed|decided|approved|reviewed|merged|investigated|reported|pinged|paged|escalated|wrote|felt|tried|volunteers|logged|found|realises|realizes|called|took|reverted|restarted)$/;
const TO_PEOPLE = /^(?:paged|pinged|asked|told|messaged|emailed|phoned|thanked|cc|thank|dm'd|woke)$/i;
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
  if (first === last) return ONLY_PEOPLE.test(follows) && !NAME_WORDS.has(words[first]!.text.toLowerCase());
  if (last - first > 1) return false;
  if (text.form === 'heading') return false;
  const told = before && words[first]!.gap === ' ' && TO_PEOPLE.test(before.text);
  return Boolean(told) || ONLY_PEOPLE.test(follows) || (MOSTLY_PEOPLE.test(follows) && !text.startsSentence(words[first]!.start));
}

function isCandidate(word: Word): boolean {
  return word.isName && word.text.length >= 2 && !/^\p{Lu}\p{Lu}/u.test(word.text) && !/\p{Ll}\p{Lu}\p{L}*\p{Lu}/u.test(word.text) && !NOT_PEOPLE.has(word.text.toLowerCase()) && !PLURAL.test(word.text) && !STARTERS.has(word.text.toLowerCase());
}

const PLURAL = /(?:tions|ments|ers|ings|ities|ness|ware|base|ops)$/i;
const STARTERS = new Set(
  "i i'd i've i'm i'll always never having like owner author president infinity query documentation final he she you us them him her one two three four five six another others both neither either people management leadership engineers engineering support participants reviewers responders management vendor vendors here now today yesterday tomorrow meanwhile later soon instead therefore thus hence initially eventually unfortunately fortunately alice bob eve mallory carol john jane doe".split(' '),
);
