import { PhraseIndex } from '../../find-phrases.js';
import { keepCapital } from '../../keep-capital.js';
import type { ProseOptions, ProseRule, Sighting } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import { overlapsAny } from '../../spans.js';
import { findNames } from '../no-names/find-names.js';
import { EXPANSIONS } from './expansions.js';
import { findAcronyms, type Acronym } from './find-acronyms.js';
import { findDefinitions } from './find-definitions.js';
import { keepFirstUses } from './first-uses.js';
import { isInGlossary, isWrittenSo, longFormInGlossary } from './glossary.js';
import { SLANG } from './slang.js';
import { serviceNames } from './unexplained-services.js';

const slang = new PhraseIndex<string>(Object.entries(SLANG));

export const noJargon: ProseRule = {
  id: 'no-jargon',
  why: 'A COE teaches people outside the team; a term that only the team knows shuts them out.',
  check(text, options) {
    if (text.form === 'code' || text.form === 'link') return [];
    return [...acronyms(text, options), ...serviceNames(text, options), ...slangTerms(text, options)];
  },
  settle: keepFirstUses,
};

function acronyms(text: ProseText, options: ProseOptions): Sighting[] {
  const unlisted = findAcronyms(text).filter(({ term }) => !isInGlossary(options.glossary, term) && !isWrittenSo(options.services, term));
  if (unlisted.length === 0) return [];
  const names = findNames(text, options);
  const found = unlisted.filter((acronym) => !overlapsAny(names, acronym));
  const explained = findDefinitions(text, found).map(({ term: name, meaning: explains, at, isEntry }): Sighting => {
    return { severity: 'must', start: at, end: at, message: '', replacements: [], term: { name, explains, isEntry } };
  });
  return [...explained, ...found.map((acronym) => sightingOf(text, acronym, options))];
}

function sightingOf(text: ProseText, { term: name, start, end, isPlural }: Acronym, { glossary }: ProseOptions): Sighting {
  const meaning = longFormInGlossary(glossary, name) ?? EXPANSIONS[name];
  return {
    severity: 'must',
    detail: 'acronym',
    start,
    end,
    message: `Say what “${text.source.slice(start, end)}” stands for where it is first used, or write what it is.`,
    replacements: [],
    term: {
      name,
      ...(meaning !== undefined && { meaning }),
      use: { written: text.source.slice(start, end), isPlural, startsSentence: text.startsSentence(start) },
    },
  };
}

function slangTerms(text: ProseText, options: ProseOptions): Sighting[] {
  return slang
    .find(text)
    .filter((match) => !text.isMasked(match) && !isInGlossary(options.glossary, match.phrase))
    .map(({ start, end, value }) => {
      const found = text.source.slice(start, end);
      return {
        severity: 'consider',
        detail: 'term',
        start,
        end,
        message: `“${found}” is talk of the trade; somebody from another department would rather read “${value}”.`,
        replacements: [keepCapital(found, value)],
      };
    });
}
