import { PhraseIndex } from '../../find-phrases.js';
import { foldText } from '../../fold-text.js';
import type { Person } from '../../prose-rule.js';
import { wordSet } from '../../word-set.js';
import { NAME_WORDS } from './name-words.js';

export interface DirectoryEntry {
  person: Person;
  kind: 'full' | 'single' | 'handle' | 'email';
  /** Also an ordinary word, or too short to be told from one. */
  isWord: boolean;
}

export type Directory = PhraseIndex<DirectoryEntry>;

const compiled = new WeakMap<readonly Person[], { length: number; directory: Directory }>();

/** The index over a list of people; made once for each list. */
export function directoryOf(people: readonly Person[]): Directory {
  const known = compiled.get(people);
  if (known && known.length === people.length) return known.directory;
  const directory: Directory = new PhraseIndex();
  for (const person of people) addPerson(directory, person);
  compiled.set(people, { length: people.length, directory });
  return directory;
}

function addPerson(directory: Directory, person: Person): void {
  const added = new Set<string>();
  const add = (phrase: string, kind: DirectoryEntry['kind'], isWord = false): void => {
    // A number in a name, as of a second account, is a number everywhere else.
    const isNumber = kind === 'single' && !/\p{L}/u.test(phrase);
    if (phrase.length < 2 || isNumber || added.has(`${kind} ${phrase}`)) return;
    added.add(`${kind} ${phrase}`);
    directory.add(phrase, { person, kind, isWord });
  };

  const parts = partsOf(person.name);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return;
  if (parts.length === 1) add(first, isUnspaced(first) && first.length > 1 ? 'full' : 'single', isWord(first));
  else {
    const particles = parts.slice(1).find((part) => !PARTICLES.has(part)) === last ? parts.slice(1).join(' ') : last;
    for (const family of new Set([last, particles])) {
      const full = isWord(first) && isWord(last);
      add(`${first} ${family}`, 'full', full);
      add(`${family}, ${first}`, 'full', full);
      add(`${family} ${first}`, 'full', full);
      add(`${first[0]}. ${family}`, 'full');
      add(`${first[0]}.${family}`, 'full');
      for (const joint of ['.', '_', '-']) add([first, family].join(joint).replaceAll(' ', joint), 'full');
      if (first.length + family.length >= 7) add(`${first}${family}`.replaceAll(/[ '-]/g, ''), 'handle');
    }
    add(parts.join(' '), 'full', parts.every(isWord));
    add(`${first} ${last[0]}.`, 'full');
    add(`${first} ${last[0]}`, 'single', true);
    if (!isUnspaced(first)) {
      add(first, 'single', isWord(first));
      add(last, 'single', isWord(last));
      if (particles !== last) add(particles, 'single', false);
    }
  }
  for (const handle of person.handles ?? []) {
    const name = foldText(handle.replace(/^[@<]+|>$/g, '')).text.trim();
    add(name, 'handle', isWord(name));
  }
  for (const email of person.emails ?? []) add(foldText(email).text.trim(), 'email');
}

const TITLES = /^(?:dr|mr|mrs|ms|mx|prof|sir|ing|dipl)\.?$/;
const PARTICLES = wordSet('van von de der den del della di da do dos das du la le los el al bin ibn ben abu ter ten af av zu zur op');

/** The parts of a name, given name first; titles, brackets and pronouns are left out. */
function partsOf(name: string): string[] {
  const folded = foldText(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).text.trim();
  const [family, given] = folded.split(/\s*,\s*/);
  const ordered = given ? `${given} ${family}` : folded;
  return ordered.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part) && !TITLES.test(part));
}

function isWord(part: string): boolean {
  return NAME_WORDS.has(part) || part.replace(/[^\p{L}\p{N}]/gu, '').length <= 2;
}

function isUnspaced(part: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(part);
}
