import type { GlossaryTerm, Person } from '@corrigenda/templates';
import type { Reader } from '../database/database.js';

export interface WordLists {
  people: Required<Person>[];
  glossary: GlossaryTerm[];
  services: string[];
}

/**
 * The last that was read. Its stamp is made of what the lists hold, so it is right for whatever database and transaction shows the same
 * stamp; and while the lists are the same arrays, the rules need not compile them again.
 */
let last: { stamp: string; lists: WordLists } | undefined;

/** What the prose rules know of this organisation: its members, those who have left as well, since documents may still name them; and its word lists. */
export async function readWordLists(db: Reader): Promise<WordLists> {
  const known = last;
  const [row] = await db.rows<{ stamp: string; lists: WordLists | null }>({
    name: 'word-lists',
    text: `with stamp as (
             select concat((select sum(hashtextextended(row(id, name, email, handles, job_role)::text, 0)) from member), ':',
                           (select sum(uuid_hash_extended(id, version)) from word)) as stamp)
           select stamp, case when stamp <> $1 then json_build_object(
             'people', (select coalesce(json_agg(json_build_object('name', name, 'handles', handles, 'emails', emails, 'role', role) order by source, lower(name), id), '[]')
                          from (select 1 as source, id, name, handles, array[email] as emails, job_role as role from member
                                union all select 2, id, word, handles, emails, meaning from word where list = 'DIRECTORY') person),
             'glossary', (select coalesce(json_agg(json_build_object('term', word, 'meaning', meaning) order by key), '[]') from word where list = 'GLOSSARY'),
             'services', (select coalesce(json_agg(word order by key), '[]') from word where list = 'SERVICES')) end as lists
             from stamp`,
    values: [known?.stamp ?? ''],
  });
  const { stamp, lists } = row!;
  // Without lists the stamp is the known one; a stamp is never empty.
  if (!lists) return known!.lists;
  last = { stamp, lists };
  return lists;
}
