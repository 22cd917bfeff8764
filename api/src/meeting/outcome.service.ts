import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { readLatestRound } from '../review/review-round.read.js';
import { outcomeShape } from './meeting-shapes.js';
import { assertOpenSlot, assertRunsMeetings, lockSlot } from './slot-lock.js';
import { addSlot } from './slot-row.js';

/** What the meeting decided. */
@Injectable()
export class OutcomeService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Writes the outcome once; what the meeting wants to see again gets its next place in the same moment. */
  write(actor: Actor, given: unknown): Promise<string> {
    const { slotId, expectedVersion, outcome, followUp, notes } = parseInput(outcomeShape, given);
    return this.db.transaction(async (tx) => {
      const { coe, slot } = await lockSlot(tx, actor, slotId);
      await assertRunsMeetings(tx, actor, slot.teamId);
      if (coe.writerIds.includes(actor.memberId)) {
        throw new CorrigendaError('SELF_APPROVAL', 'Nobody writes the outcome of their own COE; another director or an administrator does.');
      }
      assertOpenSlot(slot, expectedVersion);
      if (!slot.meetingId) {
        throw new CorrigendaError('ILLEGAL_TRANSITION', 'No meeting has seen this COE yet; give it a place in one first.', { allowed: ['changeMeetingSlot', 'takeOffMeeting'] });
      }
      const round = await readLatestRound(tx, coe.id);
      await tx.rows({
        name: 'meeting-outcome',
        text: `update meeting_slot set state = 'HEARD', outcome = $2, follow_up = $3, notes = $4, closed_by_id = $5, closed_at = now(), version = version + 1
                where id = $1 and state = 'OPEN'`,
        values: [slot.id, outcome, followUp, notes, actor.memberId],
      });
      await this.events.record(tx, {
        kind: 'meeting-outcome',
        actor,
        coeId: coe.id,
        subjectId: slot.id,
        revisionId: round?.revisionId,
        reason: [followUp, notes].filter(Boolean).join('\n\n') || undefined,
        // A meeting may be held before its time; that it was is for readers of the record to know.
        details: { outcome, meetingId: slot.meetingId, early: await isStillToCome(tx, slot.meetingId) },
      });
      if (outcome === 'AGAIN') {
        const added = await addSlot(tx, coe, slot.reasons);
        if (!added) throw new Error(`A second open place of ${coe.id}.`);
        await this.events.record(tx, { ...added, actor });
      }
      return slot.id;
    });
  }
}

async function isStillToCome(tx: Transaction, meetingId: string): Promise<boolean> {
  const [meeting] = await tx.rows<{ toCome: boolean }>({ name: 'meeting-to-come', text: 'select starts_at > now() as "toCome" from meeting where id = $1', values: [meetingId] });
  return meeting!.toCome;
}
