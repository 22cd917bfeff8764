import { visible } from '../coe/coe-access.js';
import type { LockedCoe } from '../coe/coe-lock.js';
import type { Reader } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';

export function assertDueAfterIncident({ occurredOn }: Pick<LockedCoe, 'occurredOn'>, dueOn: string | null): void {
  if (!dueOn || !occurredOn || dueOn >= occurredOn) return;
  throw new CorrigendaError('BAD_USER_INPUT', `dueOn: ${dueOn} lies before the incident of ${occurredOn}; choose a later date.`, {
    field: 'dueOn',
    rule: 'after-incident',
    hint: `The incident was on ${occurredOn}.`,
  });
}

/** An owner is active and can read the COE they are asked to act on. */
export async function assertOwnerFits(tx: Reader, coe: Pick<LockedCoe, 'id'>, ownerId: string): Promise<void> {
  const [owner] = await tx.rows<{ active: boolean; sees: boolean }>({
    name: 'action-item-owner-fits',
    text: `select m.active, ${visible('c', 'm.id')} as sees from member m, coe c where m.id = $1 and c.id = $2`,
    values: [ownerId, coe.id],
  });
  if (!owner) throw new CorrigendaError('BAD_USER_INPUT', 'ownerId: There is no such member.', { field: 'ownerId', rule: 'member' });
  if (!owner.active) throw new CorrigendaError('OWNER_INACTIVE', 'That member is no longer active; choose another owner.', { field: 'ownerId' });
  if (!owner.sees) {
    const hint = 'This COE is restricted and that member may not read it: invite them first.';
    throw new CorrigendaError('BAD_USER_INPUT', `ownerId: ${hint}`, { field: 'ownerId', rule: 'reader', hint });
  }
}
