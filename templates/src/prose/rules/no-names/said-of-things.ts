import { wordSet } from '../../word-set.js';
import { isName, isOrdinary, isPlaceName } from './known-words.js';
import { NAME_WORDS } from './name-words.js';
import { SURE_PLACES } from './not-people.js';
import { Gap } from './tagger/gaps.js';
import { Case, type NameTokens } from './tagger/read-tokens.js';

/** Whether the words around a single name say that it is no person's, or not here. */
export function isSaidOfAThing(tokens: NameTokens, first: number, last: number): boolean {
  if (first !== last) return false;
  return (
    hasKindBefore(tokens, first) ||
    hasKindBehind(tokens, first) ||
    isAmongLanguages(tokens, first) ||
    isSaidOfPlaces(tokens, first) ||
    isLimit(tokens, first) ||
    isInATitle(tokens, first) ||
    isAdjective(tokens, first) ||
    isVirtue(tokens, first) ||
    isMeasure(tokens, first)
  );
}

const KINDS = wordSet(`
service server cluster host node pod job queue topic database table index cache broker bucket container instance machine namespace room region zone
project release branch replica shard volume repository switch router app bot dashboard pipeline datacentre datacenter
`);
const NO_DETERMINERS = wordSet('the a an this that its our your their his her my each every');

/** “Host Freya ran out of disk”, “clusters Romeo and Juliet”, “the job “Hercules””; but “on the host Maya found it”. */
function hasKindBefore({ text, gap, written }: NameTokens, at: number): boolean {
  let kind = at - 1;
  let isSingle = true;
  // Of several things the kind stands before the first.
  while (kind > 0 && kind > at - 5 && (text[kind] === 'and' || written[kind] === Case.Capital) && !KINDS.has(singular(text[kind]!)) && isClose(gap[kind + 1]!)) {
    isSingle = false;
    kind -= 1;
  }
  if (kind < 0 || !KINDS.has(singular(text[kind]!))) return false;
  const between = gap[kind + 1]!;
  if (between === Gap.Quote) return true;
  if (between !== Gap.Space) return false;
  const isPlural = text[kind] !== singular(text[kind]!);
  if (isPlural) return !isSingle || (written[at + 1] === Case.Capital && gap[at + 1] === Gap.Comma) || (text[at + 1] === 'and' && written[at + 2] === Case.Capital);
  return isSingle && (kind === 0 || gap[kind] !== Gap.Space || !hasDeterminer(text, gap, kind));
}

function isClose(gap: number): boolean {
  return gap === Gap.Space || gap === Gap.Comma;
}

/** “the old host”, “in the message queue” */
function hasDeterminer(text: readonly string[], gap: Uint8Array, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - 3 && gap[at + 1] === Gap.Space; at -= 1) if (NO_DETERMINERS.has(text[at]!)) return true;
  return false;
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** “Hudson, the old build server, …” */
function hasKindBehind({ text, gap, count }: NameTokens, at: number): boolean {
  if (gap[at + 1] !== Gap.Comma || !NO_DETERMINERS.has(text[at + 1] ?? '')) return false;
  for (let noun = at + 2; noun < count && noun <= at + 5 && gap[noun] === Gap.Space; noun += 1) {
    if (KINDS.has(text[noun]!) && (gap[noun + 1] !== Gap.Space || (text[noun] !== 'host' && BEHIND_KINDS.has(text[noun + 1] ?? '')))) return true;
  }
  return false;
}

const BEHIND_KINDS = wordSet('for of that which in on from behind with');

const LANGUAGES = wordSet(`
java python ruby perl julia ada crystal pascal dart elixir erlang haskell scala kotlin swift rust go lua nim zig clojure groovy fortran cobol lisp
scheme prolog smalltalk racket elm javascript typescript php sage stan miranda
`);

/** “Ruby, Julia and Ada are not affected” */
function isAmongLanguages(tokens: NameTokens, at: number): boolean {
  return LANGUAGES.has(tokens.text[at]!) && isListedWith(tokens, at, LANGUAGES);
}

/** “London, Paris and Sydney saw errors”, “Sydney was cut off” */
function isSaidOfPlaces(tokens: NameTokens, at: number): boolean {
  if (!isPlaceName(tokens.text[at]!)) return false;
  return isListedWith(tokens, at, SURE_PLACES) || (tokens.gap[at + 1] === Gap.Space && PLACE_STATES.test(tokens.text.slice(at + 1, at + 4).join(' ')));
}

const PLACE_STATES = /^(?:(?:was|is|were|are) (?:cut off|without|unreachable|isolated|dark)|went dark|lost (?:power|connectivity|network|its))(?: |$)/;

/** Whether one of the words beside it in a list is of these. */
function isListedWith({ text, gap, count }: NameTokens, at: number, words: ReadonlySet<string>): boolean {
  const isOne = (other: number): boolean => other >= 0 && other < count && words.has(text[other]!);
  if (JOINS.has(text[at + 1] ?? '') ? isOne(at + 2) : LISTS.has(gap[at + 1]!) && isOne(at + 1)) return true;
  return JOINS.has(text[at - 1] ?? '') ? isOne(at - 2) : LISTS.has(gap[at]!) && isOne(at - 1);
}

const JOINS = wordSet('and or nor');
const LISTS = new Set<number>([Gap.Comma, Gap.Slash, Gap.And]);

/** “Max connections was 20”, “max heap of 4 GB” */
function isLimit({ text, gap, written }: NameTokens, at: number): boolean {
  if (text[at] !== 'max' && text[at] !== 'min') return false;
  return gap[at + 1] === Gap.Space && written[at + 1] === Case.Lower && /^(?:was|is|were|of|to)$/.test(text[at + 2] ?? '') && isFigure(written[at + 3]);
}

function isFigure(written: number | undefined): boolean {
  return written === Case.Number || written === Case.Masked;
}

const SMALL_WORDS = wordSet('for of to the in on with by from at a an or');

/** “Waiting For Lock”: small words have capitals in titles alone. */
function isInATitle({ text, gap, written, place }: NameTokens, at: number): boolean {
  return at > 0 && gap[at] === Gap.Space && written[at] === Case.Capital && written[at - 1] === Case.Capital && place[at - 1]! > 0 && SMALL_WORDS.has(text[at - 1]!) && isOrdinary(text[at]!);
}

const ADJECTIVES = wordSet('christian norman roman sterling gallant earnest noble royal virgin regal');
const AFTER_PLURALS = wordSet('do did are were have had will can cannot must should may might and or of in on for from with than as');

/** “Guy wires hold the mast”, “Christian holidays”: before a plural that cannot be what somebody does. */
function isAdjective({ text, gap, written, ending, count }: NameTokens, at: number): boolean {
  const next = at + 1;
  if (next >= count || gap[next] !== Gap.Space || ending[at] !== 0 || written[next] !== Case.Lower || written[at] !== Case.Capital) return false;
  const noun = text[next]!;
  if (noun.length < 5 || !/[^su]s$/.test(noun) || !(isOrdinary(text[at]!) || NAME_WORDS.has(text[at]!) || ADJECTIVES.has(text[at]!))) return false;
  const isBound = next + 1 < count && gap[next + 1] === Gap.Space;
  if (isBound && AUXILIARIES.has(text[next + 1]!)) return true;
  if (DEEDS.has(noun.slice(0, -1)) || DEEDS.has(noun.slice(0, -2)) || (noun.endsWith('ies') && text[next + 1] !== 'as')) return false;
  return isBound && (AFTER_PLURALS.has(text[next + 1]!) || (isOrdinary(text[next + 1]!) && written[next + 1] === Case.Lower && ARTICLES.has(text[next + 2] ?? '') && gap[next + 2] === Gap.Space));
}

const AUXILIARIES = wordSet('do did are were have had will can cannot must should may might');
const ARTICLES = wordSet('the a an it them this that these those');
const DEEDS = wordSet(`
restart revert deploy merge approve review page ack notice find fix disable enable check confirm suspect investigate open close run post report try
stop update join ask call tell say think want need look work help take make give write read know see start begin end add remove drop move own lead
drive explain suggest note remember hope wait watch test drain scale patch delete rotate mute push pull commit roll switch acknowledge escalate
answer agree believe propose mention wonder come go get keep leave let put send set show turn use blame step volunteer
`);

const VIRTUES = wordSet('hope faith grace joy charity patience prudence mercy harmony melody chance honor honour');
const NO_PERSON_IS = wordSet('no not');

/** “Hope is not a plan”: somebody of that name would be at something instead. */
function isVirtue({ text, gap }: NameTokens, at: number): boolean {
  return VIRTUES.has(text[at]!) && gap[at + 1] === Gap.Space && (text[at + 1] === 'is' || text[at + 1] === 'was') && NO_PERSON_IS.has(text[at + 2] ?? '') && (text[at + 2] === 'no' || ARTICLES.has(text[at + 3] ?? '') || text[at + 3] === 'enough');
}

const MEASURES = wordSet('distance metric sketch window curve score norm matrix bound kernel model test');

/** “a Levenshtein distance” */
function isMeasure({ text, gap }: NameTokens, at: number): boolean {
  return at > 0 && (text[at - 1] === 'a' || text[at - 1] === 'an' || text[at - 1] === 'the') && gap[at] === Gap.Space && gap[at + 1] === Gap.Space && MEASURES.has(text[at + 1] ?? '') && isName(text[at]!);
}
