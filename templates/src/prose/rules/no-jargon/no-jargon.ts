import { PhraseIndex } from '../../find-phrases.js';
import { keepCapital } from '../../keep-capital.js';
import type { ProseOptions, ProseRule, Sighting } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import { EXPANSIONS } from './expansions.js';
import { findAcronyms, type Acronym } from './find-acronyms.js';
import { overlapsAny } from '../../spans.js';
import { findNames } from '../no-names/find-names.js';
import { findDefinitions } from './find-definitions.js';
import { isInGlossary } from './glossary.js';
import { SLANG } from './slang.js';

const slang = new PhraseIndex<string>(Object.entries(SLANG));

export const noJargon: ProseRule = {
  id: 'no-jargon',
  why: 'A COE teaches people outside the team; a term that only the team knows shuts them out.',
  check(text, options) {
    if (text.form === 'code' || text.form === 'link') return [];
    return [...definitions(text), ...acronyms(text, options), ...slangTerms(text, options)];
  },
  settle: keepFirstUses,
};

function definitions(text: ProseText): Sighting[] {
  return findDefinitions(text).map(({ term, meaning, at }) => ({ ...sightingOf({ term, start: at, end: at }), explains: meaning }));
}

function acronyms(text: ProseText, options: ProseOptions): Sighting[] {
  const found = findAcronyms(text).filter(({ term }) => !isInGlossary(options, term));
  if (found.length === 0) return [];
  const names = findNames(text, options);
  return found.filter((acronym) => !overlapsAny(names, acronym)).map(sightingOf);
}

function sightingOf({ term, start, end }: Acronym): Sighting {
  const meaning = EXPANSIONS[term];
  return {
    severity: 'must',
    detail: 'acronym',
    term,
    start,
    end,
    message: `Say what “${term}” stands for where it is first used, or write what it is.`,
    replacements: meaning === undefined ? [] : [`${meaning} (${term})`],
  };
}

function slangTerms(text: ProseText, options: ProseOptions): Sighting[] {
  return slang
    .find(text)
    .filter((match) => !text.isMasked(match) && !isInGlossary(options, match.phrase))
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

/**
 * Of each acronym only the first use in the document counts. One that the passage explains is clean; one that only a later passage
 * explains should be explained sooner.
 */
function keepFirstUses(passages: readonly (readonly Sighting[])[]): Sighting[][] {
  const explainedIn = new Map<string, { passage: number; meaning: string }>();
  passages.forEach((sightings, passage) => {
    for (const { term, explains } of sightings) {
      if (term !== undefined && explains !== undefined && !explainedIn.has(term)) explainedIn.set(term, { passage, meaning: explains });
    }
  });
  const used = new Set<string>();
  return passages.map((sightings, passage) =>
    sightings.flatMap((sighting) => {
      const { term, explains } = sighting;
      if (term === undefined) return [sighting];
      if (explains !== undefined || used.has(term)) return [];
      used.add(term);
      const explained = explainedIn.get(term);
      if (!explained) return [sighting];
      if (explained.passage <= passage) return [];
      return [
        {
          ...sighting,
          severity: 'consider' as const,
          message: `“${term}” is explained further down; explain it here, where it is first used.`,
          replacements: [`${explained.meaning} (${term})`],
        },
      ];
    }),
  );
}
