import type { LockedCoe } from '../coe/coe-lock.js';
import { lockCoe } from '../coe/coe-lock.js';
import type { Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import { holdDirectorship } from '../member/directorship.read.js';
import type { MeetingReason } from './meeting-criteria.js';
import type { MeetingOutcome, SlotState } from './meeting-state.js';

export interface LockedSlot {
  id: string;
  teamId: string;
  meetingId: string | null;
  presenterId: string | null;
  reasons: MeetingReason[];
  state: SlotState;
  outcome: MeetingOutcome | null;
  closedBy: string | null;
  version: number;
}

export function noSuchSlot(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such place in a meeting, or you may not see its COE.');
}

export function noSuchMeeting(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such meeting.');
}

/** A slot with its COE, both held until the transaction ends. The COE first, as everywhere. */
export async function lockSlot(tx: Transaction, actor: Actor, slotId: string): Promise<{ coe: LockedCoe; slot: LockedSlot }> {
  const [place] = isRecordId(slotId)
    ? await tx.rows<{ coeId: string }>({ name: 'meeting-slot-place', text: 'select coe_id as "coeId" from meeting_slot where id = $1', values: [slotId] })
    : [];
  if (!place) throw noSuchSlot();
  const coe = await lockCoe(tx, actor, place.coeId).catch((error: unknown) => {
    throw error instanceof CorrigendaError && error.code === 'NOT_FOUND' ? noSuchSlot() : error;
  });
  const [slot] = await tx.rows<LockedSlot>({
    name: 'meeting-slot-held',
    text: `select s.id, s.team_id as "teamId", s.meeting_id as "meetingId", s.presenter_id as "presenterId", s.reasons, s.state, s.outcome, m.name as "closedBy", s.version
            from meeting_slot s left join member m on m.id = s.closed_by_id where s.id = $1 for no key update of s`,
    values: [slotId],
  });
  if (!slot) throw noSuchSlot();
  return { coe, slot };
}

const OUTCOMES: Record<MeetingOutcome, string> = { ACCEPTED: 'accepted', FOLLOW_UP: 'accepted, with something that follows', AGAIN: 'again at the next meeting' };

/** It still waits to be heard, and is what the actor looked at. */
export function assertOpenSlot(slot: Pick<LockedSlot, 'state' | 'outcome' | 'closedBy'> & { version?: number }, expectedVersion?: number): void {
  if (slot.state !== 'OPEN') {
    const who = slot.closedBy ?? 'The service';
    const what = slot.outcome ? `wrote the outcome of this COE already: ${OUTCOMES[slot.outcome]}.` : 'took this COE off the meeting already.';
    throw new CorrigendaError('CONFLICT', `${who} ${what}`, { outcome: slot.outcome });
  }
  if (expectedVersion !== undefined && expectedVersion !== slot.version) {
    throw new CorrigendaError('STALE_VERSION', 'Somebody changed this place in the meeting after you read it; look again.', { expected: expectedVersion, version: slot.version });
  }
}

/** The director of the team, one above, or an administrator. */
export async function assertRunsMeetings(tx: Transaction, actor: Actor, teamId: string): Promise<void> {
  if (actor.isAdministrator || (await holdDirectorship(tx, teamId, actor.memberId))) return;
  throw new CorrigendaError('FORBIDDEN', 'The director of the organisation, one above, or an administrator runs its operations meetings.');
}
