import type { Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';

/** Notes whom a comment calls, instead of whom it called before; the ids of those whom it had not called yet. */
export async function writeMentions(tx: Transaction, commentId: string, memberIds: readonly string[]): Promise<string[]> {
  await tx.rows({ name: 'mentions-clear', text: 'delete from comment_mention where comment_id = $1 and member_id <> all ($2::uuid[])', values: [commentId, memberIds] });
  if (memberIds.length === 0) return [];
  const known = await tx.rows<{ id: string }>({
    name: 'mentions-known',
    text: 'select id from member where id = any ($1::uuid[]) and active',
    values: [memberIds],
  });
  if (known.length < memberIds.length) {
    throw new CorrigendaError('BAD_USER_INPUT', 'mentionIds: one of the members is not here, or no longer active.', { field: 'mentionIds', rule: 'member' });
  }
  const called = await tx.rows<{ id: string }>({
    name: 'mentions-write',
    text: 'insert into comment_mention (comment_id, member_id) select $1, unnest($2::uuid[]) on conflict do nothing returning member_id as id',
    values: [commentId, memberIds],
  });
  return called.map(({ id }) => id);
}
