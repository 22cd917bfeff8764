import type { Word } from '../../find-words.js';
import { foldText } from '../../fold-text.js';
import type { ProseText } from '../../prose-text.js';
import { FIRST_NAMES } from './first-names.js';
import type { NameSpan } from './name-layer.js';
import { GIVEN_NAME_WORDS, NAME_WORDS } from './name-words.js';
import { STARTERS } from './starters.js';
import { EPONYM_NOUNS, NOT_PEOPLE, PLACE_PREFIXES, POSSESSIVE_EPONYM_NOUNS } from './not-people.js';
import { ONLY_PEOPLE, TO_PEOPLE } from './person-verbs.js';
import { doesSomething, showsPerson } from './shows-person.js';

const PARTICLE = /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|bin|ibn|al|el|ter|ten)$/;

/** A given name that many people bear, with the family name after it. */
export function findGivenNames(text: ProseText): NameSpan[] {
  if (text.form === 'code' || text.form === 'link') return [];
  const { words } = text;
  const names: NameSpan[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (!word.isName || word.text.length < 2) continue;
    const folded = foldText(word.text).text;
    const isWord = NAME_WORDS.has(folded) || GIVEN_NAME_WORDS.has(folded);
    const known = FIRST_NAMES.has(folded) || FIRST_NAMES.has(folded.split('-')[0]!) || GIVEN_NAME_WORDS.has(folded);
    const last = known ? lastWordOfName(text, index) : index;
    if (!known || isThing(text, index, last)) continue;
    if (isWord && !(last > index ? fullNameShows(text, index, last) : namedOnce(text, index))) continue;
    const initial = /^\.(?![\p{L}])/u.test(text.source.slice(words[last]!.end, words[last]!.end + 2)) && words[last]!.text.length === 1;
    names.push({ start: last === index && standsReversed(text, index) ? words[index - 1]!.start : word.start, end: words[last]!.end + (initial && !endsSentence(text, words[last]!) ? 1 : 0), detail: 'person' });
    index = last;
  }
  return names;
}

/** “Mark Olsen” names a person; “Mark Done” at the top of a list or “Grace Period” in a title does not. */
function fullNameShows(text: ProseText, first: number, last: number): boolean {
  const { words } = text;
  if (NAME_WORDS.has(words[last]!.text.toLowerCase()) || text.form === 'heading') return false;
  return !text.startsSentence(words[first]!.start) || doesSomething(text, last);
}

/** A word alone is a name when somebody is told, or does what only people do, and not otherwise. */
function namedOnce(text: ProseText, index: number): boolean {
  const before = text.words[index - 1];
  const isTold = before !== undefined && text.words[index]!.gap === ' ' && TO_PEOPLE.has(before.text.toLowerCase());
  const next = text.words[index + 1];
  return showsPerson(text, text.words[index]!) && (isTold || (next?.gap === ' ' && ONLY_PEOPLE.has(next.text)));
}

/** “Smith, John” at the beginning of a sentence, a cell or an item. */
function standsReversed(text: ProseText, index: number): boolean {
  const family = text.words[index - 1];
  if (!family?.isName || text.words[index]!.gap !== ', ' || !text.startsSentence(family.start)) return false;
  const small = family.text.toLowerCase();
  return !NOT_PEOPLE.has(small) && !STARTERS.has(small) && !small.endsWith('ly');
}

/** The index of the last word of the name that begins at the index. */
function lastWordOfName({ words }: ProseText, from: number): number {
  let last = from;
  for (let next = from + 1; next < words.length && next - from <= 4; next += 1) {
    const word = words[next]!;
    if (words[next - 1]!.isPossessive || !/^\.? $/u.test(word.gap)) break;
    if (word.gap.includes('.') && words[next - 1]!.text.length > 1) break;
    if (word.isName && !isNoSurname(word)) last = next;
    else if (!PARTICLE.test(word.text)) break;
  }
  return last;
}

function isNoSurname(word: Word): boolean {
  return word.text === 'I' || word.text === 'A' || NOT_PEOPLE.has(word.text.toLowerCase());
}

/** “Elena Service”, “Hurricane Maria”, “Jane's law”, an initial of a title. */
function isThing(text: ProseText, first: number, last: number): boolean {
  const { words } = text;
  const before = words[first - 1];
  if (before && /^(?:\.? |-)$/.test(words[first]!.gap) && PLACE_PREFIXES.has(before.text.toLowerCase()) && before.isName) return true;
  const after = words[last + 1];
  if (!after || !/^(?: |['’]s? |s )$/u.test(after.gap)) return false;
  if (first !== last) return false;
  const noun = after.text.toLowerCase();
  if (words[last]!.isPossessive || /^['’]/.test(after.gap)) return POSSESSIVE_EPONYM_NOUNS.has(noun);
  return (after.isName && NOT_PEOPLE.has(noun)) || EPONYM_NOUNS.has(noun);
}

function endsSentence(text: ProseText, word: Word): boolean {
  return /^\.(?:\s*$|\s+\p{Lu})/u.test(text.source.slice(word.end, word.end + 4));
}
