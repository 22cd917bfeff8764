import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';
import { wordSet } from '../../word-set.js';
import { AGENTS_OF, GROUP_WORDS, PERSON_WORDS, PROGRAMS } from './person-words.js';

const LOOK_BACK = 16;
const REACH = 160;
const WORDS = /[\p{L}\p{M}\p{N}'’-]+|[,;:()]/gu;

/** What may stand between a subject and its verb. */
const BETWEEN = wordSet(`
had has have having then also simply again just never always often still either both themselves himself herself was were is are be been
being not did does do who would could will may might once even almost all too so very rather quite extremely simply far got
`);
const JOINS = wordSet('and but or yet so');
/** Begins a clause with a subject of its own. */
const BOUNDARIES = wordSet(`
; : ( ) that which because when while if although though after before until unless where since whether why how said says saw found noticed
reported thought believed assumed knew told
`);
/** Goes on with what is said of somebody: “the engineer on the night shift”. */
const ADDS = wordSet('who on in at from for of with behind under doing running handling responsible assigned working leading performing making reviewing');

/** Whether somebody, not something, is said to have done what stands at the place. `named` are the places of people's names. */
export function hasPersonSubject(text: ProseText, at: number, named: readonly Span[], phrase = ''): boolean {
  if (phrase.endsWith(' have') && !DONE.test(text.masked.slice(at + phrase.length, at + phrase.length + 40))) return false;
  const start = Math.max(text.sentenceAt(at)?.start ?? 0, at - REACH);
  const found = [...text.masked.slice(start, at).matchAll(WORDS)].slice(-LOOK_BACK);
  const words = found.map(([word]) => word.toLowerCase());
  const isSomebody = (index: number): boolean =>
    isPerson(words, index, found[index - 1]?.[0]) || isNamed(named, start + found[index]!.index, found[index]![0].length);

  let head = words.length - 1;
  while (head >= 0 && (BETWEEN.has(words[head]!) || (words[head]!.endsWith('ly') && !isSomebody(head)))) head -= 1;
  if (head >= 0 && words[head] === ',') return isAside(words, head, isSomebody);
  if (head >= 0 && words[head] === 'that') head -= 1;
  if (head < 0) return false;
  if (isSomebody(head)) return true;
  if (words[head] === 'they') return isHumanDeed(text, at, phrase);
  return isFurtherBack(words, head, isSomebody);
}

/** “should have looked”, not “should have an alarm” */
const DONE =
  /^\s+(?:\p{L}+ly\s+|just\s+|at least\s+|also\s+|never\s+|first\s+)?(?!been\s+(?:able|possible|necessary))(?:\p{L}+(?:ed|en|wn|ung|ought|aught)|been|done|gone|had|read|run|set|put|kept|left|let|made|held|built|sent|spent|cut|shut|met|told|found|got|won|led|paid|said|heard|understood|begun|dealt)(?!\p{L})/iu;

/** Machines are “they” too; what only people do tells them apart. */
function isHumanDeed(text: ProseText, at: number, phrase: string): boolean {
  if (!A_MACHINE_MAY.test(phrase)) return true;
  return MINDED.test(text.masked.slice(at + phrase.length, at + phrase.length + 30));
}

const A_MACHINE_MAY =
  /^(?:fail|ignore|overlooked|violated|at fault|caused|broke|took down|brought down|responsible|(?:should|could|would|ought|need)|skipped|wrongly|incorrectly|erroneously|mistakenly|.*(?:respond|read|test|validate|verify|check|notice|catch|look)$|(?:was|were|took) (?:too )?(?:slow|long))/;
const MINDED = /^\s+(?:have\s+)?(?:been\s+)?(?:more\s+)?(?:check|verif|follow|notic|review|reali[sz]|ask|tell|told|communicat|escalat|think|thought|know|understand|understood|double|careful|consult|rememb|care|pay|paid|inform|warn|consider)/iu;

/** “the engineer, under pressure, ignored it” */
function isAside(words: readonly string[], comma: number, isSomebody: (index: number) => boolean): boolean {
  const opening = words.lastIndexOf(',', comma - 1);
  return opening > 0 && isSomebody(opening - 1);
}

/** “the engineer on the night shift ignored it”, “the operator who was paged ignored it”, “the engineer looked away and ignored it” */
function isFurtherBack(words: readonly string[], head: number, isSomebody: (index: number) => boolean): boolean {
  const isJoined = JOINS.has(words[head]!);
  for (let index = head - 1; index >= 0; index -= 1) {
    if (words[index] === 'that' && isSomebody(index - 1)) return true;
    if (BOUNDARIES.has(words[index]!)) return false;
    if (words[index] === ',' && !isJoined) return false;
    if (!isSomebody(index)) continue;
    const next = words[index + 1]!;
    if (isJoined) return !ADDS.has(next) || next === 'who';
    return ADDS.has(next) && !words.slice(index + 1, head).some((word) => JOINS.has(word));
  }
  return false;
}

/** Whether the words right after the place name somebody in a role, as in “caused by the junior engineer”. */
export function personFollows(text: ProseText, at: number, named: readonly Span[]): boolean {
  const found = [...text.masked.slice(at, at + 90).matchAll(/[\p{L}\p{M}\p{N}'’-]+|[^\s]/gu)].slice(0, 7);
  const words = found.map(([word]) => word.toLowerCase());
  const isDetermined = /^(?:the|an?|our|one|some|this|that|her|his|their)$/.test(words[0] ?? '');
  for (const [index, word] of words.entries()) {
    if (/^[.,;:()!?]/.test(word)) return false;
    if (index === 0 && isNamed(named, at + found[index]!.index, 1)) return true;
    const isOneOf = word === 'of' && words[index - 1] === 'one';
    if (/['’]s$/.test(word) || (STOPS.has(word) && !isOneOf)) return false;
    if (isPerson(words, index, found[index - 1]?.[0]) && !isPerson(words, index + 1) && (isDetermined || index === 0)) {
      const next = words[index + 1] ?? '';
      // “the manager cost us a day” goes on with a verb, “the developer tools” with a noun.
      if (/^(?:the|an?|us|it|them|him|her|our|two|three|four)$/.test(words[index + 2] ?? '') && !next.endsWith('s')) return true;
      return !/^[\p{Ll}-]+$/u.test(next) || FOLLOWS_PERSON.has(next) || /[a-z]{2}ed$/.test(next) || (next.endsWith('ing') && next !== 'being' && next !== 'having');
    }
  }
  return false;
}

const STOPS = wordSet('that which in on at when while and of to with by for from');

/** What may stand after a role that ends a noun phrase: “the team was”, but not “the team channel”. */
const FOLLOWS_PERSON = wordSet(`
who on in at and or was were been is had has when while during that with of to from for after before by because as again not but did
responsible then rather instead alone brought took made broke left led went ran put set got gave kept himself herself themselves
`);

/** “the engineer's mistake”, “his fault” */
export function isPersonsOwn(text: ProseText, at: number, named: readonly Span[]): boolean {
  const start = Math.max(0, at - 60);
  const owner = /([\p{L}\p{M}-]+)(?:['’]s?)\s+(?:[\p{L}-]+\s+)?$/u.exec(text.masked.slice(start, at));
  if (owner) return PERSON_WORDS.has(owner[1]!.toLowerCase()) || isNamed(named, start + owner.index, owner[1]!.length);
  return /(?:^|[^\p{L}])(?:his|her|somebody else['’]s)\s+(?:[\p{L}-]+\s+)?$/iu.test(text.masked.slice(start, at));
}

/** Where the person ends of whom an adjective is said, as in “an inexperienced night operator”; null for anything else. */
export function personEnd(text: ProseText, at: number): number | null {
  const found = [...text.masked.slice(at, at + 50).matchAll(/[\p{L}\p{M}'’-]+|[^\s\p{L}]/gu)].slice(0, 3);
  const words = found.map(([word]) => word.toLowerCase());
  for (const [index, word] of words.entries()) {
    if (!/^\p{L}/u.test(word) || STOPS.has(word)) return null;
    if (isPerson(words, index) && word.length > 2 && !isPerson(words, index + 1)) return at + found[index]!.index + word.length;
  }
  return null;
}

function isNamed(named: readonly Span[], start: number, length: number): boolean {
  return named.some((name) => name.start < start + length && start < name.end);
}

/** `before` is the word before it as it is written: “the Prometheus operator” is a program. */
function isPerson(words: readonly string[], index: number, before?: string): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word === 'one') return words[index - 1] === 'no';
  if (word === 'member' || word === 'members') {
    return GROUP_WORDS.has(words[index - 1] ?? '') || (words[index + 1] === 'of' && GROUP_WORDS.has(words[index + 3] ?? ''));
  }
  if (word === 'agent' || word === 'agents') return AGENTS_OF.has(words[index - 1] ?? '');
  if (!PERSON_WORDS.has(word)) return false;
  const programs = PROGRAMS.get(word) ?? PROGRAMS.get(word.replace(/s$/, ''));
  if (!programs || index === 0) return true;
  return !programs.has(words[index - 1]!) && !(word.startsWith('operator') && index > 1 && /^\p{Lu}/u.test(before ?? ''));
}
