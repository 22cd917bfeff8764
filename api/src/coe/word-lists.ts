import type { GlossaryTerm, Person } from '@corrigenda/templates';
import type { Reader } from '../database/database.js';
import { directory } from '../member/member.read.js';

export interface WordLists {
  people: Required<Person>[];
  glossary: GlossaryTerm[];
  services: string[];
}

/** What the prose rules know of this organisation. */
export async function readWordLists(db: Reader): Promise<WordLists> {
  const people = (await directory(db)).map(({ name, handles = [], emails = [], role = '' }) => ({ name, handles, emails, role }));
  return { people, glossary: [], services: [] };
}
