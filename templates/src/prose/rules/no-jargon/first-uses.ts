import type { Sighting, TermSighting } from '../../prose-rule.js';
import { longFormOf } from './long-form.js';

interface Explained {
  passage: number;
  meaning: string;
  isEntry: boolean;
}

/**
 * Of each term only the first use in the document counts. One that the same passage, an earlier one or a glossary explains is clean; one
 * that only a later passage explains should be explained sooner.
 */
export function keepFirstUses(passages: readonly (readonly Sighting[])[]): Sighting[][] {
  const explainedIn = new Map<string, Explained>();
  const uses = new Map<string, number>();
  passages.forEach((sightings, passage) => {
    for (const { term } of sightings) {
      if (term === undefined) continue;
      if (term.explains === undefined) uses.set(term.name, (uses.get(term.name) ?? 0) + 1);
      else note(explainedIn, passage, term, term.explains);
    }
  });
  const met = new Set<string>();
  return passages.map((sightings, passage) =>
    sightings.flatMap((sighting) => {
      const { term } = sighting;
      if (term === undefined) return [sighting];
      if (term.explains !== undefined || met.has(term.name)) return [];
      met.add(term.name);
      const explained = explainedIn.get(term.name);
      if (explained && (explained.passage <= passage || explained.isEntry)) return [];
      return [explained ? explainSooner(sighting, term, explained) : { ...sighting, replacements: replacements(term, term.meaning, uses.get(term.name)!) }];
    }),
  );
}

function note(explainedIn: Map<string, Explained>, passage: number, term: TermSighting, meaning: string): void {
  const known = explainedIn.get(term.name);
  if (!known) explainedIn.set(term.name, { passage, meaning, isEntry: term.isEntry ?? false });
  else known.isEntry ||= term.isEntry ?? false;
}

function explainSooner(sighting: Sighting, term: TermSighting, { meaning }: Explained): Sighting {
  return {
    ...sighting,
    severity: 'consider',
    message: `“${term.use?.written ?? term.name}” is explained further down; explain it here, where it is first used.`,
    replacements: replacements(term, meaning, 2),
  };
}

function replacements({ use }: TermSighting, meaning: string | undefined, uses: number): string[] {
  return use && meaning !== undefined ? [longFormOf(meaning, use, uses === 1)] : [];
}
