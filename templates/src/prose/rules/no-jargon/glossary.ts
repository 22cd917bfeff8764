import { foldText } from '../../fold-text.js';
import type { GlossaryTerm } from '../../prose-rule.js';
import { spelledFrom } from './spells.js';

interface Compiled {
  length: number;
  terms: Set<string>;
  /** Multiword terms, by the first letter of each word that may be in an acronym. */
  longForms: string[];
}

const compiled = new WeakMap<readonly unknown[], Compiled>();

/** Whether the organisation has explained the term to everybody. */
export function isInGlossary(glossary: readonly GlossaryTerm[] | undefined, term: string): boolean {
  return glossary !== undefined && glossary.length > 0 && compile(glossary).terms.has(fold(term));
}

/** Whether the name stands in the list in just these letters: “park gate” is no mention of the service “Park Gate”. */
export function isWrittenSo(services: readonly string[] | undefined, name: string): boolean {
  if (!services) return false;
  let known = written.get(services);
  if (!known || known.length !== services.length) written.set(services, (known = { length: services.length, names: new Set(services) }));
  return known.names.has(name);
}

const written = new WeakMap<readonly string[], { length: number; names: Set<string> }>();

/** A long form out of the glossary which the acronym may stand for. */
export function longFormInGlossary(glossary: readonly GlossaryTerm[] | undefined, acronym: string): string | undefined {
  if (!glossary || glossary.length === 0) return undefined;
  const first = acronym[0]!.toLowerCase();
  return compile(glossary).longForms.find((term) => term[0]!.toLowerCase() === first && spelledFrom(acronym, term.split(' ')) === 0);
}

function compile(glossary: readonly GlossaryTerm[]): Compiled {
  const known = compiled.get(glossary);
  if (known && known.length === glossary.length) return known;
  const terms = new Set<string>();
  const longForms: string[] = [];
  for (const { term } of glossary) {
    for (const name of namesIn(term)) {
      const folded = fold(name);
      terms.add(folded).add(folded.replace(/s$/, ''));
    }
    if (/^\p{L}[^()]* /u.test(term)) longForms.push(term.trim());
  }
  const made = { length: glossary.length, terms, longForms };
  compiled.set(glossary, made);
  return made;
}

/** “service level objective (SLO)” explains both. */
function namesIn(term: string): string[] {
  const both = /^(.+?)\s*[([]([^()[\]]+)[)\]]\s*$/.exec(term);
  return both ? [term, both[1]!, both[2]!] : [term];
}

function fold(term: string): string {
  return foldText(term).text.trim();
}
