import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EditorNode } from '@corrigenda/templates';
import type { LockedCoe } from '../coe/coe-lock.js';
import { legalMoves } from '../coe/coe-status.js';
import type { Reader, Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { DomainEvent, EventKind } from '../event/event.js';
import { EventReader } from '../event/event-reader.service.js';
import { EventService } from '../event/event.service.js';
import { PolicyService } from '../policy/policy.service.js';
import { PublicationService } from '../review/publication.service.js';
import type { ReviewRound } from '../review/review-round.read.js';
import { inWords, type MeetingReason, reasonsToMeet } from './meeting-criteria.js';
import { readMeetingFacts } from './meeting-facts.read.js';
import { addSlot, joinIntoSlot, placeWaiting, readMeetingTeam, readOpenSlot, readSettledCriteria } from './slot-row.js';

/** After these a criterion may hold that did not before. */
const MAY_RAISE: readonly EventKind[] = ['review-requested', 'coe-approved', 'coe-changed', 'policy-changed'];
const PLACES: readonly EventKind[] = ['meeting-created', 'meeting-slot-added'];

/**
 * Puts a COE on the operations meeting when the policy's criteria hold. It reads the event table, so that asking for a review and
 * approving wait for none of it and cannot fail by it; what must not slip through between, publishing, asks the criteria again itself.
 */
@Injectable()
export class LadderService implements OnModuleInit {
  constructor(
    private readonly reader: EventReader,
    private readonly events: EventService,
    private readonly policies: PolicyService,
    private readonly publications: PublicationService,
  ) {}

  onModuleInit(): void {
    this.reader.register('operations-meeting', [...MAY_RAISE, ...PLACES, 'coe-cancelled'], (tx, event) => this.handle(tx, event));
    this.publications.demand((tx, coe, round) => this.assertSeen(tx, coe, round));
  }

  private async handle(tx: Transaction, event: DomainEvent): Promise<void> {
    if (event.kind === 'coe-cancelled') return this.takeOff(tx, event.coeId!);
    if (PLACES.includes(event.kind)) return this.place(tx, String(event.details['teamId']));
    for (const { id, teamId, document } of await readUnderReview(tx, event)) await this.raise(tx, { id, teamId }, document);
  }

  private async raise(tx: Transaction, coe: { id: string; teamId: string }, document: EditorNode): Promise<void> {
    const { reasons } = await this.unsettled(tx, coe, document);
    if (!reasons.length) return;
    const slot = await readOpenSlot(tx, coe.id);
    if (!slot) {
      const added = await addSlot(tx, coe, reasons);
      if (added) await this.events.record(tx, { ...added, actor: null });
      return;
    }
    const fresh = await joinIntoSlot(tx, slot, reasons);
    if (!fresh.length) return;
    await this.events.record(tx, {
      kind: 'meeting-slot-changed',
      actor: null,
      coeId: coe.id,
      subjectId: slot.id,
      reason: inWords(fresh),
      details: { criteria: fresh.map(({ criterion }) => criterion) },
    });
  }

  /** The criteria that hold now and that no meeting has decided about. */
  private async unsettled(tx: Reader, { id, teamId }: { id: string; teamId: string }, document: EditorNode): Promise<{ reasons: MeetingReason[]; before: boolean }> {
    const policy = await this.policies.policyFor(tx, teamId);
    const holding = reasonsToMeet(policy.meeting, await readMeetingFacts(tx, id, document, policy.calendar));
    const settled = holding.length ? await readSettledCriteria(tx, id) : new Set();
    return { reasons: holding.filter(({ criterion }) => !settled.has(criterion)), before: policy.meeting.beforePublication };
  }

  private async place(tx: Transaction, teamId: string): Promise<void> {
    for (const { id, coeId, meetingId } of await placeWaiting(tx, teamId)) {
      await this.events.record(tx, { kind: 'meeting-slot-changed', actor: null, coeId, subjectId: id, details: { meetingId } });
    }
  }

  private async takeOff(tx: Transaction, coeId: string): Promise<void> {
    const reason = 'The COE was cancelled.';
    const [slot] = await tx.rows<{ id: string; meetingId: string | null }>({
      name: 'meeting-slot-cancelled',
      text: `update meeting_slot set state = 'TAKEN_OFF', notes = $2, closed_at = now(), version = version + 1
              where coe_id = $1 and state = 'OPEN' returning id, meeting_id as "meetingId"`,
      values: [coeId, reason],
    });
    if (slot) await this.events.record(tx, { kind: 'meeting-slot-taken-off', actor: null, coeId, subjectId: slot.id, reason, details: { meetingId: slot.meetingId } });
  }

  /** Where the policy says so, what the meeting has to see is published after it only. */
  private async assertSeen(tx: Transaction, coe: LockedCoe, round: ReviewRound): Promise<void> {
    const { reasons, before } = await this.unsettled(tx, coe, round.document);
    if (!before) return;
    const slot = await readOpenSlot(tx, coe.id);
    if (!slot && !reasons.length) return;
    const team = await readMeetingTeam(tx, coe.teamId);
    throw new CorrigendaError(
      'ILLEGAL_TRANSITION',
      `The operations meeting of ${team?.name} sees this COE before it is published: ${inWords(slot?.reasons ?? reasons)} The outcome of the meeting opens its publication.`,
      { from: coe.status, allowed: legalMoves(coe).filter((status) => status !== 'PUBLISHED'), meetingAt: slot?.startsAt ?? null },
    );
  }
}

/** The COEs that an event is about and that stand before reviewers or have passed them, with the document of their revision. */
function readUnderReview(tx: Transaction, { coeId, subjectId }: DomainEvent): Promise<{ id: string; teamId: string; document: EditorNode }[]> {
  return tx.rows<{ id: string; teamId: string; document: EditorNode }>({
    name: 'meeting-under-review',
    text: `select c.id, c.team_id as "teamId", v.document
            from coe c join team t on t.id = c.team_id
            cross join lateral (select r.document from revision r where r.coe_id = c.id order by r.number desc limit 1) v
           where c.status in ('IN_REVIEW', 'APPROVED') and (c.id = $1 or ($1::uuid is null and $2::uuid = any (t.path))) order by c.id`,
    values: [coeId, subjectId],
  });
}
