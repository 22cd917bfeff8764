import { visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';

/** The number of a COE, if the actor may see it. */
export async function readVisibleNumber(db: Reader, actor: Actor, coeId: string): Promise<number | undefined> {
  const [coe] = await db.rows<{ number: number }>({
    name: 'coe-visible-number',
    text: `select c.number from coe c where c.id = $2 and ${visible('c', '$1')}`,
    values: [actor.memberId, coeId],
  });
  return coe?.number;
}
