import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { Actor } from '../member/actor.js';
import { idempotencyKey } from './input-shapes.js';
import { parseInput } from './input.js';

const keyShape = z.object({ idempotencyKey });

/** Does the work once per actor and key; the same key again gives the first answer, with other input it is refused. */
export async function once<Answer>(
  tx: Transaction,
  actor: Actor,
  given: string | null | undefined,
  request: unknown,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { idempotencyKey: key } = parseInput(keyShape, { idempotencyKey: given });
  if (!key) return work();
  const hash = createHash('sha256').update(JSON.stringify(request)).digest();
  const [claimed] = await tx.rows({
    name: 'idempotency-claim',
    text: `insert into idempotency_key (actor_id, key, request_hash) values ($1, $2, $3) on conflict do nothing returning key`,
    values: [actor.memberId, key, hash],
  });
  if (!claimed) {
    const [earlier] = await tx.rows<{ request_hash: Buffer; response: Answer }>({
      name: 'idempotency-earlier',
      text: `select request_hash, response from idempotency_key where actor_id = $1 and key = $2`,
      values: [actor.memberId, key],
    });
    if (!earlier?.request_hash.equals(hash)) throw new CorrigendaError('IDEMPOTENCY_MISMATCH', 'That idempotency key was used with other input; take a new one.');
    return earlier.response;
  }
  const answer = await work();
  await tx.rows({
    name: 'idempotency-answer',
    text: `update idempotency_key set response = $3 where actor_id = $1 and key = $2`,
    values: [actor.memberId, key, JSON.stringify(answer)],
  });
  return answer;
}
