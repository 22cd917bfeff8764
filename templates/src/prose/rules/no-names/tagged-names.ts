import type { ProseText } from '../../prose-text.js';
import { wordSet } from '../../word-set.js';
import { isName } from './known-words.js';
import type { NameSpan } from './name-layer.js';
import { NOT_PEOPLE } from './not-people.js';
import { Gap } from './tagger/gaps.js';
import { Label, type NameModel } from './tagger/model.js';
import { nameModel } from './tagger/name-model.js';
import { Case, readTokens, type NameTokens } from './tagger/read-tokens.js';
import { formOf, tagPeople } from './tagger/tag-people.js';
import { isOfItsLine } from './uncased-lines.js';
import { isNoPerson } from './vetoes.js';

/** The words of a text and what the tagger says of each. */
export interface TaggedText {
  tokens: NameTokens;
  labels: Uint8Array;
}

let latest: { text: ProseText; tagged: TaggedText } | undefined;

/** The text as the trained tagger reads it. It is asked for twice of each text, one time after the other. */
export function tagText(text: ProseText): TaggedText {
  if (latest?.text !== text) latest = { text, tagged: tagWith(nameModel(), text) };
  return latest.tagged;
}

/** People whom the trained tagger sees. */
export function findTaggedNames(text: ProseText): NameSpan[] {
  if (text.form === 'code' || text.form === 'link') return [];
  return namesIn(text, tagText(text));
}

/** What a model sees that is not the one in force: training measures with it. */
export function tagNames(text: ProseText, model: NameModel): NameSpan[] {
  return namesIn(text, tagWith(model, text));
}

function tagWith(model: NameModel, text: ProseText): TaggedText {
  const tokens = readTokens(text);
  return { tokens, labels: tagPeople(model, tokens, formOf(text)) };
}

function namesIn(text: ProseText, { tokens, labels }: TaggedText): NameSpan[] {
  const names: NameSpan[] = [];
  for (let first = 0; first < tokens.count; first += 1) {
    if (labels[first] !== Label.First && labels[first] !== Label.Further) continue;
    let last = first;
    while (last + 1 < tokens.count && (labels[last + 1] === Label.Further || goesOn(tokens, labels, last))) last += 1;
    while (first < last && isWordBehind(tokens, last)) last -= 1;
    while (first < last && BEFORE_NAMES.has(tokens.text[first]!)) first += 1;
    const isHalf = HALF_HANGUL.test(text.source.slice(tokens.start[first]!, tokens.end[last]!));
    const isProse = isOfItsLine(text.source, tokens.start[first]!, tokens.end[last]!);
    const isRead = !isHalf && !isProse && tokens.gap[first] !== Gap.At && tokens.written[first] !== Case.Masked;
    if (isRead && !isNoPerson(tokens, first, last)) {
      names.push({ start: tokens.start[givenNameBefore(tokens, labels, first)]!, end: endOf(text, tokens, last), detail: 'person' });
    }
    first = last;
  }
  return names;
}

/** Two names with nothing but a space between them are one name. */
function goesOn({ text, written, gap, ending }: NameTokens, labels: Uint8Array, last: number): boolean {
  const isCapital = written[last] === Case.Capital && written[last + 1] === Case.Capital;
  return labels[last + 1] === Label.First && isCapital && gap[last + 1] === Gap.Space && ending[last] === 0 && !BEFORE_NAMES.has(text[last]!);
}

/** A full name has three syllables in Korean, nearly always; two are more often a word. */
const HALF_HANGUL = /^\p{Script=Hangul}{1,2}$/u;

/** “Maya nods”: a word in small letters behind a name is no part of it. */
function isWordBehind({ text, written, gap }: NameTokens, last: number): boolean {
  return written[last] === Case.Lower && written[last - 1] === Case.Capital && gap[last] === Gap.Space && !isName(text[last]!);
}

/** Titles and greetings are no part of a name. */
const BEFORE_NAMES = wordSet('mr mrs ms mx dr prof sir madam judge senator president professor best regards cheers thanks thank hi hello hey dear');
const NO_GIVEN_NAMES = new Set(['will', 'can', 'mark', 'dear', 'thank']);

/** A family name that stands after a given name that is also a word: “Rose Keller”. */
function givenNameBefore({ text, gap, written }: NameTokens, labels: Uint8Array, first: number): number {
  const before = first - 1;
  if (before < 0 || labels[before] !== Label.None || gap[first] !== Gap.Space || written[before] !== Case.Capital) return first;
  return isName(text[before]!) && isName(text[first]!) && !NO_GIVEN_NAMES.has(text[before]!) && !BEFORE_NAMES.has(text[before]!) && !NOT_PEOPLE.has(text[before]!) ? before : first;
}

/** The full stop of an initial belongs to the name, unless it ends the sentence: “Priya P. wrote”. */
function endOf({ source }: ProseText, tokens: NameTokens, last: number): number {
  const end = tokens.end[last]!;
  if (tokens.written[last] !== Case.Initial || source[end] !== '.') return end;
  return /^\s*(?:$|\n|\s\p{Lu})/u.test(source.slice(end + 1, end + 4)) ? end : end + 1;
}
