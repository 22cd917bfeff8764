import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';
import { NOT_PEOPLE, POSSESSIVE_EPONYM_NOUNS } from './not-people.js';
import { MONTH_NAMES } from './name-words.js';
import { wordSet } from '../../word-set.js';

const DOES = wordSet(`
was is were are has had did does didn't wasn't hasn't also then again later finally immediately quickly joined noticed saw found took
ran made went got gave sent began wrote told said came led kept put let paid left knew thought felt held met brought built caught chose
drew fell forgot heard lost meant read rose sat spoke spent stood taught understood woke won who who's tried
`);
const BEFORE = wordSet(`
by paged pinged called asked told cc thanks thank with from to and that when while after because as so but where until hi hey hello dear
or for let colleague engineer operator author owner of
`);

const BEFORE_MONTHS = wordSet('in by since until of from to before after on and');

/** Whether an ordinary word, written with a capital, is somebody's name where it stands. */
export function showsPerson(text: ProseText, { start, end }: Span): boolean {
  const { words } = text;
  let index = findWordAt(text, start);
  const word = words[index];
  if (!word || !word.isName) return false;
  while (words[index + 1] && words[index + 1]!.start < end) index += 1;
  const next = words[index + 1];
  const after = text.source.slice(words[index]!.end, next?.start ?? words[index]!.end + 3);
  const follows = next && /^\s+$/.test(after) ? next.text : '';
  const isPossessive = words[index]!.isPossessive;

  if (isPossessive) return !POSSESSIVE_EPONYM_NOUNS.has(next?.text.toLowerCase() ?? '');
  if (after.startsWith('-')) return false;
  if (MONTH_NAMES.has(word.text.toLowerCase())) return isDeed(follows) && !BEFORE_MONTHS.has(words[index - 1]?.text.toLowerCase() ?? '');
  if (follows !== '' && /^\p{Lu}/u.test(follows) && NOT_PEOPLE.has(follows.toLowerCase())) return false;
  if (isDeed(follows)) return true;
  if (follows === 'and' && words[index + 2]?.isName) return true;
  if (isTitleCase(text, start) || text.form === 'heading') return false;
  if (text.startsSentence(start)) return /^\s*[,(:]/.test(after);
  const before = words[findWordAt(text, start) - 1];
  if (before && /^[^.;:!?|\n]*$/u.test(word.gap) && (BEFORE.has(before.text.toLowerCase()) || !before.isName)) return true;
  return /[,(/&]\s*$/.test(word.gap);
}

/** The index of the first word that ends after the place. */
export function findWordAt({ words }: ProseText, at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longer lines are no titles, and to look for the ends of a line without end for each of its words would cost the square. */
const TITLE_LENGTH = 400;

/** Whether the line of the place is written Like a Title. */
function isTitleCase(text: ProseText, at: number): boolean {
  const { source, words } = text;
  const from = Math.max(0, at - TITLE_LENGTH);
  const before = source.slice(from, at).lastIndexOf('\n');
  if (before < 0 && from > 0) return false;
  const lineStart = from + before + 1;
  const length = source.slice(lineStart, lineStart + TITLE_LENGTH).indexOf('\n');
  const lineEnd = length < 0 ? lineStart + TITLE_LENGTH : lineStart + length;
  let long = 0;
  let capital = 0;
  let index = findWordAt(text, lineStart);
  for (; index < words.length && words[index]!.start < lineEnd && long < 30; index += 1) {
    if (words[index]!.text.length < 4) continue;
    long += 1;
    if (/^\p{Lu}/u.test(words[index]!.text)) capital += 1;
  }
  return long >= 3 && capital >= long * 0.8;
}

/** A verb that tells what somebody did. */
function isDeed(word: string): boolean {
  return DOES.has(word.replace('’', "'")) || /^\p{Ll}{2,}ed$/u.test(word);
}
