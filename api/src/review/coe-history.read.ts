import { visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import { THREAD_KINDS, type EventKind } from '../event/event.js';
import type { Actor } from '../member/actor.js';
import type { HistoryEntry } from './review.type.js';

const LONGEST = 500;

/** What happened to the text while it was written is in the edit log, and what was said about it in its threads. */
const LEFT_OUT: readonly EventKind[] = ['document-changed', ...THREAD_KINDS];

/** The record of a COE, newest first. */
export function readHistory(db: Reader, actor: Actor, coeId: string): Promise<HistoryEntry[]> {
  return db.rows<HistoryEntry>({
    name: 'coe-history',
    text: `select e.id::text, e.kind, e.at, case when m.id is not null then json_build_object('id', m.id, 'name', m.name) end as actor, e.reason,
             v.number as "revisionNumber"
            from coe c join event e on e.coe_id = c.id left join member m on m.id = e.actor_id left join revision v on v.id = e.revision_id
           where c.id = $2 and e.kind <> all ($3) and ${visible('c', '$1')} order by e.id desc limit ${LONGEST}`,
    values: [actor.memberId, coeId, LEFT_OUT],
  });
}
