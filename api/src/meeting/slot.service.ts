import { Injectable } from '@nestjs/common';
import { visible } from '../coe/coe-access.js';
import { lockCoe, type LockedCoe } from '../coe/coe-lock.js';
import { documentLocked } from '../coe/coe-status.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { putForwardShape, slotChangesShape, takeOffShape } from './meeting-shapes.js';
import { assertOpenSlot, assertRunsMeetings, lockSlot, noSuchMeeting } from './slot-lock.js';
import { addSlot, joinIntoSlot, readOpenSlot } from './slot-row.js';

/** Which COEs are before the operations meeting, and who presents them. */
@Injectable()
export class SlotService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Puts a COE before the meeting though no criterion says so; for directors and bar raisers. */
  putForward(actor: Actor, given: unknown): Promise<string> {
    const { coeId, reason } = parseInput(putForwardShape, given);
    return this.db.transaction(async (tx) => {
      const coe = await lockCoe(tx, actor, coeId);
      if (!mayChoose(actor, coe)) throw notTheChooser();
      if (coe.status === 'CANCELLED') throw documentLocked(coe.status);
      const reasons = [{ criterion: 'PUT_FORWARD' as const, words: reason }];
      const slot = await readOpenSlot(tx, coe.id);
      if (slot?.reasons.some(({ criterion }) => criterion === 'PUT_FORWARD')) throw new CorrigendaError('CONFLICT', 'Somebody put this COE forward already.');
      if (slot) {
        await joinIntoSlot(tx, slot, reasons);
        await this.events.record(tx, { kind: 'meeting-slot-changed', actor, coeId: coe.id, subjectId: slot.id, reason, details: { meetingId: slot.meetingId, criteria: ['PUT_FORWARD'] } });
        return slot.id;
      }
      const added = await addSlot(tx, coe, reasons);
      if (!added) throw new CorrigendaError('CONFLICT', 'This COE came before the meeting just now; look again.');
      await this.events.record(tx, { ...added, actor });
      return added.subjectId!;
    });
  }

  /** Names another presenter, or moves the COE to another meeting of the same organisation. */
  change(actor: Actor, given: unknown): Promise<string> {
    const { slotId, expectedVersion, presenterId, meetingId } = parseInput(slotChangesShape, given);
    return this.db.transaction(async (tx) => {
      const { coe, slot } = await lockSlot(tx, actor, slotId);
      await assertRunsMeetings(tx, actor, slot.teamId);
      assertOpenSlot(slot, expectedVersion);
      if (presenterId) await assertMayPresent(tx, coe, presenterId);
      if (meetingId) await assertMeetingOf(tx, slot.teamId, meetingId);
      await tx.rows({
        name: 'meeting-slot-change',
        text: `update meeting_slot s set presenter_id = coalesce($2::uuid, presenter_id), version = version + 1, meeting_id = coalesce($3::uuid, meeting_id),
                 place = case when $3::uuid is null or $3::uuid = meeting_id then place else (select coalesce(max(o.place), 0) + 1 from meeting_slot o where o.meeting_id = $3::uuid) end
                where s.id = $1 and s.state = 'OPEN'`,
        values: [slot.id, presenterId ?? null, meetingId ?? null],
      });
      await this.events.record(tx, {
        kind: 'meeting-slot-changed',
        actor,
        coeId: coe.id,
        subjectId: slot.id,
        details: {
          ...(presenterId && { presenterId, presenterBefore: slot.presenterId }),
          ...(meetingId && { meetingId, meetingBefore: slot.meetingId }),
        },
      });
      return slot.id;
    });
  }

  /** The meeting need not see it after all; its criteria are not asked again. */
  takeOff(actor: Actor, given: unknown): Promise<string> {
    const { slotId, expectedVersion, reason } = parseInput(takeOffShape, given);
    return this.db.transaction(async (tx) => {
      const { coe, slot } = await lockSlot(tx, actor, slotId);
      if (coe.writerIds.includes(actor.memberId) || !mayChoose(actor, coe)) throw notTheChooser();
      assertOpenSlot(slot, expectedVersion);
      await tx.rows({
        name: 'meeting-slot-take-off',
        text: `update meeting_slot set state = 'TAKEN_OFF', notes = $2, closed_by_id = $3, closed_at = now(), version = version + 1 where id = $1 and state = 'OPEN'`,
        values: [slot.id, reason, actor.memberId],
      });
      await this.events.record(tx, { kind: 'meeting-slot-taken-off', actor, coeId: coe.id, subjectId: slot.id, reason, details: { meetingId: slot.meetingId } });
      return slot.id;
    });
  }
}

function mayChoose(actor: Actor, coe: LockedCoe): boolean {
  return actor.isBarRaiser || coe.actorDirects;
}

function notTheChooser(): CorrigendaError {
  return new CorrigendaError('FORBIDDEN', 'A director of the owning team or above, or a bar raiser, decides what the meeting sees; what they wrote themselves they do not take off.');
}

/** Whoever presents a COE may see it. */
async function assertMayPresent(tx: Transaction, coe: LockedCoe, memberId: string): Promise<void> {
  const [found] = await tx.rows({
    name: 'meeting-may-present',
    text: `select 1 from coe c join member m on m.id = $2 and m.active where c.id = $1 and ${visible('c', '$2')}`,
    values: [coe.id, memberId],
  });
  if (found) return;
  const hint = 'Choose an active member who may see this COE.';
  throw new CorrigendaError('BAD_USER_INPUT', `presenterId: ${hint}`, { field: 'presenterId', rule: 'visible', hint });
}

async function assertMeetingOf(tx: Transaction, teamId: string, meetingId: string): Promise<void> {
  const [found] = await tx.rows({ name: 'meeting-of-team', text: 'select 1 from meeting where id = $1 and team_id = $2 for key share', values: [meetingId, teamId] });
  if (!found) throw noSuchMeeting();
}
