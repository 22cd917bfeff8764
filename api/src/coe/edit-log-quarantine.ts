import type { Reader } from '../database/database.js';

/** Enough to see what it was; a row is no place for whatever somebody sends. */
const MAX_KEPT_BYTES = 64 << 10;

/** Keeps bytes that are no update, for whoever has to find out where they come from. */
export async function quarantine(db: Reader, coeId: string, actorId: string, bytes: Uint8Array, reason: string): Promise<void> {
  await db.rows({
    name: 'update-quarantine',
    text: 'insert into quarantined_update (coe_id, actor_id, bytes, reason) values ($1, $2, $3, $4)',
    values: [coeId, actorId, Buffer.from(bytes.subarray(0, MAX_KEPT_BYTES)), reason],
  });
}

/** Copies rows of the log that cannot be read, once each. The rows themselves stay where they are. */
export async function quarantineUnreadable(db: Reader, coeId: string, seqs: readonly number[]): Promise<void> {
  await db.rows({
    name: 'update-quarantine-unreadable',
    text: `insert into quarantined_update (coe_id, actor_id, bytes, reason)
           select u.coe_id, u.actor_id, u.bytes, 'Row ' || u.seq || ' of the log cannot be read.' from document_update u
            where u.coe_id = $1 and u.seq = any ($2::bigint[])
              and not exists (select from quarantined_update q where q.coe_id = u.coe_id and q.reason = 'Row ' || u.seq || ' of the log cannot be read.')`,
    values: [coeId, seqs],
  });
}
