import type { EditorNode } from '@corrigenda/templates';
import type * as Y from 'yjs';
import type { Reader, Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { bringForward, loadDocumentAt } from './document-past.js';
import { readSharedDocument } from './document-schema.js';
import { wordsChanged, type WordsChanged } from './words-changed.js';

/** A pause of this length ends a session of writing. */
export const SESSION_PAUSE = '30 minutes';

/** A stretch of the log in which people wrote without a long pause. */
export interface Session {
  firstSeq: number;
  seq: number;
  beganAt: Date;
  endedAt: Date;
  memberIds: string[];
  updates: number;
}

/**
 * The sessions of a COE after its last row of `document_version`, as SQL; its columns are those of that table. The last one may go on. What a
 * COE began with, its first update, is a session of its own. `coeId` is the parameter with the id and `upTo` one with the last update to look at, or null: text of ours, never input.
 */
export function openSessions(coeId: string, upTo = 'null::bigint'): string {
  return `(select min(w.seq) as first_seq, max(w.seq) as seq, min(w.at) as began_at, max(w.at) as ended_at,
             coalesce(array_agg(distinct w.actor_id) filter (where w.actor_id is not null), '{}') as member_ids, count(*)::int as updates
            from (select r.*, count(*) filter (where r.begins) over (order by r.seq) as session
                    from (select u.seq, u.at, u.actor_id, u.seq = 2 or u.at - lag(u.at) over (order by u.seq) >= interval '${SESSION_PAUSE}' as begins
                            from document_update u
                           where u.coe_id = ${coeId} and u.seq > coalesce((select max(v.seq) from document_version v where v.coe_id = ${coeId}), 0)
                             and (${upTo} is null or u.seq <= ${upTo})) r) w
           group by w.session)`;
}

/** Writes down the sessions that are over, so that a list of versions need not read the whole log. Locks the row of the COE. */
export async function closeSessions(tx: Transaction, coeId: string): Promise<void> {
  await tx.rows({ name: 'sessions-lock', text: 'select 1 from coe where id = $1 for no key update', values: [coeId] });
  await write(tx, coeId, (await readOpenSessions(tx, coeId)).slice(0, -1));
}

/**
 * Ends a version at this place of the log of a locked COE, in the middle of a session if need be. `present` is the document there, if the
 * caller has it. A place before the end of the last version changes nothing.
 */
export async function endVersion(tx: Transaction, coeId: string, seq: number, present?: EditorNode): Promise<void> {
  const sessions = await readOpenSessions(tx, coeId, seq);
  await write(tx, coeId, sessions, present);
}

async function write(tx: Transaction, coeId: string, sessions: readonly Session[], present?: EditorNode): Promise<void> {
  const [first] = sessions;
  if (!first) return;
  const words = await countWords(tx, coeId, first.firstSeq - 1, sessions, present);
  for (const [index, { firstSeq, seq, beganAt, endedAt, memberIds, updates }] of sessions.entries()) {
    await tx.rows({
      name: 'version-write',
      text: `insert into document_version (coe_id, first_seq, seq, began_at, ended_at, member_ids, updates, words_added, words_removed)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values: [coeId, firstSeq, seq, beganAt, endedAt, memberIds, updates, words[index]?.added ?? null, words[index]?.removed ?? null],
    });
  }
}

/** Of each session; null where the document is one that this version cannot read. */
async function countWords(tx: Transaction, coeId: string, from: number, sessions: readonly Session[], present?: EditorNode): Promise<(WordsChanged | null)[]> {
  const doc = await loadDocumentAt(tx, coeId, from);
  let before = readable(doc);
  let seq = from;
  const counts: (WordsChanged | null)[] = [];
  for (const [index, session] of sessions.entries()) {
    const isLast = index === sessions.length - 1;
    if (!isLast || !present) await bringForward(tx, coeId, doc, { from: seq, to: session.seq });
    const after = isLast && present ? present : readable(doc);
    counts.push(before && after ? wordsChanged(before, after) : null);
    [before, seq] = [after, session.seq];
  }
  doc.destroy();
  return counts;
}

function readable(doc: Y.Doc): EditorNode | null {
  try {
    return readSharedDocument(doc);
  } catch (error) {
    if (error instanceof CorrigendaError) return null;
    throw error;
  }
}

async function readOpenSessions(tx: Reader, coeId: string, upTo?: number): Promise<Session[]> {
  const rows = await tx.rows<Omit<Session, 'firstSeq' | 'seq'> & { firstSeq: string; seq: string }>({
    name: 'sessions-open',
    text: `select s.first_seq as "firstSeq", s.seq, s.began_at as "beganAt", s.ended_at as "endedAt", s.member_ids as "memberIds", s.updates
            from ${openSessions('$1', '$2::bigint')} s order by s.seq`,
    values: [coeId, upTo ?? null],
  });
  return rows.map((row) => ({ ...row, firstSeq: Number(row.firstSeq), seq: Number(row.seq) }));
}
