import type { GlossaryTerm, Person } from '@corrigenda/templates';
import type { Reader } from '../database/database.js';

export interface WordLists {
  people: Required<Person>[];
  glossary: GlossaryTerm[];
  services: string[];
}

/** What the prose rules know of this organisation. Whoever left is still a person, so inactive members stay on the list. */
export async function readWordLists(db: Reader): Promise<WordLists> {
  const people = await db.rows<Required<Person>>({
    name: 'word-lists',
    text: `select name, handles, array[email] as emails, job_role as role from member order by name, id`,
    values: [],
  });
  return { people, glossary: [], services: [] };
}
