import { allLocales, en } from '@faker-js/faker';
import { hashWord } from '../src/prose/rules/no-names/tagger/hash.js';
import { Known, RARE_WORD, WORD_BITS } from '../src/prose/rules/no-names/tagger/model.js';
import { ProseText } from '../src/prose/prose-text.js';
import { FIRST_NAMES } from './lexicon/common-names.js';
import type { Corpus } from './corpora.js';
import { NOT_PEOPLE } from '../src/prose/rules/no-names/not-people.js';
import { readCultures, WORD_NAMES } from './name-lists.js';
import { PHRASES } from './phrases.js';
import { CLEAN } from './sentences/clean.js';
import { INCIDENT } from './sentences/incident.js';
import { TRADE_WORDS } from './lexicon/trade-words.js';
import { COMPANIES } from './lexicon/companies.js';
import { PLACES } from './lexicon/places.js';
import { CODENAMES, SERVICE_HEADS, SERVICE_TAILS, SYSTEM_NOUNS } from './lexicon/services.js';
import { ROLES } from './lexicon/teams.js';
import { TOOLS } from './lexicon/tools.js';

/** What is known of words, by the upper bits of their hash. */
export function gatherWords(corpora: readonly Corpus[]): Uint8Array {
  const known = new Uint8Array(1 << WORD_BITS);
  const add = (texts: Iterable<string>, flag: number): void => {
    for (const text of texts) {
      for (const token of new ProseText(text).tokens) if (token.text.length > 1) known[hashWord(token.text) >>> (32 - WORD_BITS)]! |= flag;
    }
  };
  for (const { given, family } of readCultures()) {
    add(given, Known.Given);
    add(family, Known.Family);
  }
  add([...WORD_NAMES.given, ...FIRST_NAMES], Known.Given);
  add(FIRST_NAMES, Known.Common);
  add(ordinaryWords(corpora), Known.Word);
  add([...TOOLS, ...COMPANIES, ...CODENAMES, ...SERVICE_HEADS, ...SERVICE_TAILS, ...SYSTEM_NOUNS, ...NOT_PEOPLE, ...thingsOf(corpora)], Known.Thing);
  const cities = Object.values(allLocales).flatMap(({ location }) => [...(location?.city_name ?? []), ...(location?.state ?? [])]);
  const countries = (en.location?.country ?? []).flatMap((country) => country.split(/[^\p{L}]+/u)).filter((word) => /^\p{Lu}\p{L}{3}/u.test(word));
  add([...PLACES, ...cities.filter((city) => /^\p{L}+$/u.test(city)), ...countries], Known.Place);
  for (const word of rareWords(corpora)) {
    const place = hashWord(word) >>> (32 - WORD_BITS);
    if (known[place] === 0) known[place] = RARE_WORD;
  }
  return known;
}

/** Words that are written small at all, and the forms of verbs. */
function rareWords(corpora: readonly Corpus[]): string[] {
  const seen = [...countSmall(corpora.filter(({ name }) => name !== 'wnut17')).keys(), ...[...countSmall(corpora)].filter(([, count]) => count >= 2).map(([word]) => word)];
  const verbs = (en.word?.verb ?? []).flatMap((verb) => [`${verb}s`, `${verb.replace(/e$/, '')}ing`, `${verb.replace(/e$/, '')}ed`]);
  return [...seen, ...verbs].filter((word) => /^[a-z]{3,}$/.test(word));
}

function countSmall(corpora: readonly Corpus[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { train } of corpora) {
    for (const { text } of train) {
      for (const [word] of text.matchAll(/(?<![\p{L}\p{N}_@.#/-])\p{Ll}[\p{Ll}]+(?![\p{L}\p{N}_@/-]|\.\p{L})/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Words that are written small at least three times in the corpora, or stand in faker's lists of words. */
function ordinaryWords(corpora: readonly Corpus[]): string[] {
  const seen = [...countSmall(corpora)].filter(([, count]) => count >= 3).map(([word]) => word);
  const { word } = en;
  const lists = [word?.adjective, word?.adverb, word?.conjunction, word?.interjection, word?.noun, word?.preposition, word?.verb];
  const written = [...INCIDENT, ...CLEAN, ...ROLES, ...Object.values(PHRASES).flat()].flatMap((text) => text.replaceAll(/\{[^}]*\}/g, ' ').match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []);
  return [...seen, ...TRADE_WORDS, ...lists.flatMap((list) => list ?? []), ...written].filter((one) => /^\p{Ll}+$/u.test(one));
}

/** Words that begin names of things in software prose, where nobody is named. */
function thingsOf(corpora: readonly Corpus[]): string[] {
  const counts = new Map<string, number>();
  for (const { text, spans } of corpora.find(({ name }) => name === 'stackoverflow')?.train ?? []) {
    for (const [start, end, kind] of spans) {
      const [word] = /^\p{Lu}[\p{L}]+/u.exec(text.slice(start, end)) ?? [];
      if (kind === 'other' && word) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= 3).map(([word]) => word);
}
