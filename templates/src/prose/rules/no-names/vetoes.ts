import { wordSet } from '../../word-set.js';
import { isName, isOrdinary } from './known-words.js';
import { NAME_WORDS } from './name-words.js';
import { NEVER_ALONE, NOT_PEOPLE, PLACE_PREFIXES, POSSESSIVE_EPONYM_NOUNS, SURE_EPONYM_NOUNS, SURE_PLACES } from './not-people.js';
import { isSaidOfAThing } from './said-of-things.js';
import { Gap } from './tagger/gaps.js';
import { Case, IN_CAPITALS, type NameTokens } from './tagger/read-tokens.js';

/** What is known to be no person, whatever the tagger thinks of it. */
export function isNoPerson(tokens: NameTokens, first: number, last: number): boolean {
  return (
    isPlaceholder(tokens, first, last) ||
    isEponym(tokens, first, last) ||
    (first === last && isOrdinaryAlone(tokens.text[first]!)) ||
    isPlace(tokens, first) ||
    isLabel(tokens, first, last) ||
    isVerb(tokens, first, last) ||
    isSaidOfAThing(tokens, first, last) ||
    isIdentifier(tokens, first, last) ||
    !isWrittenLikeAName(tokens, first, last)
  );
}

/** A word that the lists know, and not as a name, or a place far more often than a person. */
function isOrdinaryAlone(word: string): boolean {
  return SURE_PLACES.has(word) || NEVER_ALONE.has(word) || ((isOrdinary(word) || GERUND.test(word)) && !isName(word));
}

/** “Brewing starts.” A family name such as Fleming stands in the lists. */
const GERUND = /^[a-z]{3,}ing$/;

const PLACEHOLDERS = new Set(['john doe', 'jane doe', 'john q public', 'joe bloggs', 'max mustermann', 'erika mustermann', 'foo bar']);

/** People of examples: Alice and Bob, where both are. */
function isPlaceholder({ text }: NameTokens, first: number, last: number): boolean {
  const name = text.slice(first, last + 1).join(' ');
  if (PLACEHOLDERS.has(name) || PLACEHOLDERS.has(text.slice(first, first + 2).join(' ')) || PLACEHOLDERS.has(text.slice(Math.max(0, last - 1), last + 1).join(' '))) return true;
  return (name === 'alice' && text.includes('bob')) || (/^(?:bob|carol|eve|mallory)$/.test(name) && text.includes('alice'));
}

/** “Nagle's algorithm”, “Bloom filter”, “Reed-Solomon coding” */
function isEponym({ text, gap, ending, count }: NameTokens, first: number, end: number): boolean {
  let last = end;
  while (last + 1 < count && gap[last + 1] === Gap.Hyphen) last += 1;
  if (last + 1 >= count || gap[last + 1] !== Gap.Space) return false;
  for (let index = first + 1; index <= last; index += 1) if (gap[index] !== Gap.Hyphen) return false;
  const next = text[last + 1]!;
  return ending[last] === 1 ? POSSESSIVE_EPONYM_NOUNS.has(next) : SURE_EPONYM_NOUNS.has(next);
}

/** “San Jose”, “Hurricane Maria” */
function isPlace({ text, gap, written }: NameTokens, first: number): boolean {
  if (PLACE_PREFIXES.has(text[first]!) && text[first] !== 'rio') return true;
  const before = first - 1;
  return before >= 0 && (gap[first] === Gap.Space || gap[first] === Gap.Stop) && written[before] === Case.Capital && PLACE_PREFIXES.has(text[before]!);
}

const RATINGS = wordSet('severity status priority state type impact level urgency environment');

/** “Mark Complete”, “Grace Period”: a word that may be a name, beside a word that never is. “Severity: Major” */
function isLabel({ text, gap, written, count, ending }: NameTokens, first: number, last: number): boolean {
  for (let index = first; first < last && index <= last; index += 1) if (NOT_PEOPLE.has(text[index]!) && !isName(text[index]!)) return true;
  if (first === last && first > 0 && gap[first] === Gap.Colon && RATINGS.has(text[first - 1]!)) return true;
  if (first !== last || last + 1 >= count || gap[last + 1] !== Gap.Space || ending[last] !== 0) return false;
  const next = text[last + 1]!;
  return written[last + 1] === Case.Capital && isOrdinary(text[first]!) && (NOT_PEOPLE.has(next) || (isOrdinary(next) && !isName(next)));
}

const DETERMINERS = wordSet('the this that these those it a an your our my his their them us me');

/** “Chase the vendor”, “Hope this helps” */
function isVerb({ text, gap, written, count, ending }: NameTokens, first: number, last: number): boolean {
  if (first !== last || last + 1 >= count || gap[last + 1] !== Gap.Space || ending[last] !== 0) return false;
  return written[last + 1] === Case.Lower && isOrdinary(text[first]!) && DETERMINERS.has(text[last + 1]!);
}

const INNER_CAPITAL = /^(?:mc|mac|de|di|da|du|la|le|van|von|fitz)../;

/** `IngressRoute`, but not `McTavish`. */
function isIdentifier({ text, written }: NameTokens, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) {
    if ((written[index] === Case.Mixed && !INNER_CAPITAL.test(text[index]!) && !isName(text[index]!)) || written[index] === Case.Camel) return true;
  }
  return false;
}

const GREETINGS = wordSet('hey hi hello thanks morning lol haha sorry');

/**
 * In capitals throughout, or in small letters, only a name that is known is one: acronyms and ordinary words are many more. A short word in
 * capitals among others is an acronym.
 */
function isWrittenLikeAName({ written, text, gap, line }: NameTokens, first: number, last: number): boolean {
  if (first === last && written[first] === Case.Upper && text[first]!.length < 5 && line[first] !== IN_CAPITALS) return false;
  let isUpper = true;
  let isLower = true;
  for (let index = first; index <= last; index += 1) {
    if (written[index] !== Case.Upper && written[index] !== Case.Initial) isUpper = false;
    if (written[index] !== Case.Lower) isLower = false;
  }
  if (!isUpper && !isLower) return true;
  if (isLower && first === last && gap[first] === Gap.Space && GREETINGS.has(text[first - 1] ?? '')) return text[first]!.length > 3 && !isOrdinary(text[first]!);
  if (isLower && first === last) return isName(text[first]!) && !isOrdinary(text[first]!) && !NAME_WORDS.has(text[first]!);
  for (let index = first; index <= last; index += 1) if (text[index]!.length > 2 && isName(text[index]!) && (isUpper || !isOrdinary(text[index]!))) return true;
  return false;
}
