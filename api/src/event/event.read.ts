import type { Reader } from '../database/database.js';
import type { DomainEvent, EventCursor, EventKind } from './event.js';

interface Row {
  id: string;
  transaction_id: string;
  kind: EventKind;
  at: Date;
  actor_id: string | null;
  coe_id: string | null;
  subject_id: string | null;
  revision_id: string | null;
  reason: string | null;
  details: Record<string, unknown>;
}

/** The next events after a cursor. Only transactions older than every running one, so that none commits behind the cursor. */
export async function readEventsAfter(db: Reader, cursor: EventCursor, limit: number): Promise<{ events: DomainEvent[]; cursor: EventCursor }> {
  const rows = await db.rows<Row>({
    name: 'events-after',
    text: `select id, transaction_id, kind, at, actor_id, coe_id, subject_id, revision_id, reason, details from event
            where (transaction_id, id) > ($1::bigint, $2::bigint) and transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
            order by transaction_id, id limit $3`,
    values: [cursor.transactionId, cursor.id, limit],
  });
  const last = rows.at(-1);
  return {
    cursor: last ? { transactionId: last.transaction_id, id: last.id } : cursor,
    events: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      at: row.at,
      actorId: row.actor_id,
      coeId: row.coe_id,
      subjectId: row.subject_id,
      revisionId: row.revision_id,
      reason: row.reason,
      details: row.details,
    })),
  };
}

/** The end of the table at this moment. */
export async function readEventEnd(db: Reader): Promise<EventCursor> {
  const [row] = await db.rows<{ transaction_id: string; id: string }>({
    name: 'events-end',
    text: `select transaction_id, id from event where transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint order by transaction_id desc, id desc limit 1`,
    values: [],
  });
  return row ? { transactionId: row.transaction_id, id: row.id } : { transactionId: '0', id: '0' };
}

/** The newest event that is committed, which readers may not see yet. */
export async function readNewestEvent(db: Reader): Promise<EventCursor> {
  const [row] = await db.rows<{ transaction_id: string; id: string }>({
    name: 'event-newest',
    text: 'select transaction_id, id from event order by transaction_id desc, id desc limit 1',
    values: [],
  });
  return row ? { transactionId: row.transaction_id, id: row.id } : { transactionId: '0', id: '0' };
}
