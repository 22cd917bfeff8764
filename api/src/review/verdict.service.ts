import { Injectable } from '@nestjs/common';
import { type LockedCoe } from '../coe/coe-lock.js';
import { CoeService } from '../coe/coe.service.js';
import { assertCanMove } from '../coe/coe-status.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import type { Actor } from '../member/actor.js';
import { holdDirectorship } from '../member/directorship.read.js';
import type { Policy } from '../policy/policy.js';
import { PolicyService } from '../policy/policy.service.js';
import { standsOutside } from './bar-raisers.read.js';
import { readActionsToFreeze } from './frozen-actions.read.js';
import { guardItems } from './guard.js';
import { minimumReadingSeconds, readingOf, totalSeconds } from './reading.js';
import { assertCurrentRevision, fromTheLine, notTheReviewer } from './review-refusals.js';
import { readLatestRound, readRoundQuestions, readRoundReading, type ReviewRound } from './review-round.read.js';
import { closeLatestReview } from './review.service.js';
import { revisionHash } from './revision-hash.js';
import { sectionsToRead } from './revision-sections.js';
import { mustApprove } from './seat.js';
import { missingSeats } from './seat-finder.js';
import { holdDelegation, maySit } from './seat-standing.js';
import { fillSeat, holdSeatsOf, moveSeat, readSeats, type Seat, takeSeats, teamDirectedBy } from './seats.js';
import type { VerdictKind } from './review-state.js';

export interface Approval {
  checklist: readonly string[];
  noQuestionBecause: string;
}

/** What those who sit in a review decide, and the directors above. */
@Injectable()
export class VerdictService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly coes: CoeService,
    private readonly policies: PolicyService,
  ) {}

  /** Records an approval of the current revision once the guard is met. The one that fills the last seat moves the COE; one after that only counts. */
  approve(actor: Actor, coeId: string, expectedRevision: number, approval: Approval): Promise<void> {
    return this.db.transaction(async (tx) => {
      const coe = await this.coes.lock(tx, actor, coeId);
      if (coe.writerIds.includes(actor.memberId)) throw new CorrigendaError('SELF_APPROVAL', 'You are, or were, an author of this COE; somebody else has to approve it.');
      const round = await readLatestRound(tx, coe.id);
      const seat = await this.seatOf(tx, coe, round, actor);
      const isSecond = coe.status === 'APPROVED' && !(await hasDecided(tx, round, actor));
      if (!isSecond) assertCanMove(coe, 'APPROVED');
      assertCurrentRevision(round, expectedRevision);
      await assertUnchanged(tx, coe.id, round);
      const policy = await this.policies.policyFor(tx, coe.teamId);
      const readingSeconds = await assertGuard(tx, coe, round, actor, approval, policy);
      await recordVerdict(tx, round, actor, 'APPROVE', { ...approval, reason: '', readingSeconds, forMemberId: standsFor(seat, actor) });
      if (seat) await fillSeat(tx, seat);
      const waits = !isSecond && (await somebodyElseMustApprove(tx, coe, round, policy));
      if (!isSecond && !waits) {
        await closeLatestReview(tx, coe.id, { from: 'OPEN', to: 'APPROVED' });
        await this.coes.move(tx, coe, 'APPROVED');
      }
      await this.events.record(tx, {
        kind: waits ? 'approval-given' : 'coe-approved',
        actor,
        coeId: coe.id,
        subjectId: round.id,
        revisionId: round.revisionId,
        reason: approval.noQuestionBecause || undefined,
        details: { hash: round.hash, readingSeconds, second: isSecond, seat: seat?.kind ?? null, forMemberId: standsFor(seat, actor) },
      });
    });
  }

  /** Sends the COE back to its authors with a reason. */
  requestChanges(actor: Actor, coeId: string, expectedRevision: number, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const coe = await this.coes.lock(tx, actor, coeId);
      if (coe.writerIds.includes(actor.memberId)) throw notTheReviewer();
      const round = await readLatestRound(tx, coe.id);
      const seat = await this.seatOf(tx, coe, round, actor);
      if (seat?.kind === 'PEER') throw new CorrigendaError('FORBIDDEN', 'A peer is asked for an opinion: ask a question, and who decides reads it.');
      assertCanMove(coe, 'CHANGES_REQUESTED');
      assertCurrentRevision(round, expectedRevision);
      const readingSeconds = totalSeconds(await readRoundReading(tx, round.id, actor.memberId));
      await recordVerdict(tx, round, actor, 'REQUEST_CHANGES', { checklist: [], noQuestionBecause: '', reason, readingSeconds, forMemberId: standsFor(seat, actor) });
      await closeLatestReview(tx, coe.id, { from: 'OPEN', to: 'CHANGES_REQUESTED' });
      await this.coes.move(tx, coe, 'CHANGES_REQUESTED');
      await this.events.record(tx, { kind: 'changes-requested', actor, coeId: coe.id, subjectId: round.id, revisionId: round.revisionId, reason });
    });
  }

  /** The seat from which the actor decides; absent for a director of the line who decides beside those who were asked. A director takes over a seat that waits for another one. */
  private async seatOf(tx: Transaction, coe: LockedCoe, round: ReviewRound | undefined, actor: Actor): Promise<Seat | undefined> {
    const seats = round && coe.status === 'IN_REVIEW' ? await holdSeatsOf(tx, round.id, actor.memberId) : [];
    for (const seat of seats) {
      const delegated = seat.memberId !== actor.memberId;
      if ((delegated && !(await holdDelegation(tx, seat.memberId, actor.memberId))) || !(await maySit(tx, coe, seat))) continue;
      if (delegated && seat.kind === 'BAR_RAISER' && !(await standsOutside(tx, coe, actor.memberId))) throw fromTheLine();
      return seat;
    }
    if (!(await holdDirectorship(tx, coe.teamId, actor.memberId))) throw notTheReviewer();
    if (!round || coe.status !== 'IN_REVIEW') return undefined;
    const taken = (await readSeats(tx, round.id)).filter(({ state }) => state !== 'CLOSED');
    const waiting = taken.find(({ kind, state }) => kind === 'DIRECTOR' && state === 'OPEN');
    if (!waiting || taken.some(({ memberId }) => memberId === actor.memberId)) return undefined;
    const own = { memberId: actor.memberId, teamId: await teamDirectedBy(tx, coe.teamId, actor.memberId) };
    await moveSeat(tx, waiting, own, {});
    await this.events.record(tx, {
      kind: 'reviewer-changed',
      actor,
      coeId: coe.id,
      subjectId: waiting.id,
      revisionId: round.revisionId,
      details: { from: waiting.memberId, to: actor.memberId, seat: waiting.kind, takenOver: true },
    });
    return { ...waiting, ...own, name: actor.name };
  }
}

async function assertGuard(tx: Transaction, coe: LockedCoe, round: ReviewRound, actor: Actor, approval: Approval, policy: Policy): Promise<number> {
  const sections = sectionsToRead(round, coe.template);
  const reading = readingOf(sections, await readRoundReading(tx, round.id, actor.memberId));
  const items = guardItems({
    approverId: actor.memberId,
    revisionId: round.revisionId,
    sections: sections.map(({ key, title }, index) => ({ key, title, opened: reading[index]!.opened })),
    questions: await readRoundQuestions(tx, coe.id),
    noQuestionBecause: approval.noQuestionBecause,
    checklist: coe.template.checklist,
    ticked: approval.checklist,
    readingSeconds: totalSeconds(reading),
    minimumReadingSeconds: minimumReadingSeconds(sections, policy.readingSecondsPerWord),
  });
  const missing = items.filter(({ met }) => !met);
  if (missing.length) {
    const more = missing.length > 1 ? ` And ${missing.length - 1} more.` : '';
    throw new CorrigendaError('REVIEW_INCOMPLETE', `Approval is still closed. ${missing[0]!.message}${more}`, {
      missing: missing.map(({ message }) => message),
      items: missing,
    });
  }
  return totalSeconds(reading);
}

function standsFor(seat: Seat | undefined, actor: Actor): string | null {
  return seat && seat.memberId !== actor.memberId ? seat.memberId : null;
}

/** Whether a seat waits, or the policy asks for one that was not there when the review began. */
async function somebodyElseMustApprove(tx: Transaction, coe: LockedCoe, round: ReviewRound, policy: Policy): Promise<boolean> {
  const present = (await readSeats(tx, round.id)).filter(({ state }) => state !== 'CLOSED');
  const missing = await missingSeats(tx, coe, policy, present);
  await takeSeats(tx, { reviewId: round.id, coeId: coe.id, dueAt: round.dueAt }, missing);
  return missing.length > 0 || present.some((seat) => seat.state === 'OPEN' && mustApprove(seat));
}

/** Between freezing and deciding nothing that the hash covers may have moved, whatever path it took. */
export async function assertUnchanged(tx: Transaction, coeId: string, round: ReviewRound): Promise<void> {
  const [log] = await tx.rows<{ seq: number }>({
    name: 'review-log-end',
    text: 'select coalesce(max(seq), 0)::int as seq from document_update where coe_id = $1',
    values: [coeId],
  });
  const actions = await readActionsToFreeze(tx, coeId);
  if (log!.seq === round.documentSeq && revisionHash(round.document, actions) === round.hash) return;
  throw new CorrigendaError('STALE_REVIEW', 'The COE has changed since this revision was frozen. Its author has to ask for a review again.', {
    revision: round.revisionNumber,
    documentChanged: log!.seq !== round.documentSeq,
  });
}

async function hasDecided(tx: Transaction, round: ReviewRound | undefined, actor: Actor): Promise<boolean> {
  const verdicts = await tx.rows({
    name: 'review-own-verdict',
    text: 'select 1 from verdict where review_id = $1 and member_id = $2',
    values: [round?.id ?? null, actor.memberId],
  });
  return verdicts.length > 0;
}

async function recordVerdict(
  tx: Transaction,
  round: ReviewRound,
  actor: Actor,
  kind: VerdictKind,
  figures: { checklist: readonly string[]; noQuestionBecause: string; reason: string; readingSeconds: number; forMemberId: string | null },
): Promise<void> {
  const [recorded] = await tx.rows({
    name: 'review-record-verdict',
    text: `insert into verdict (review_id, revision_id, revision_hash, member_id, kind, reason, no_question_because, checklist, reading_seconds, for_member_id)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (review_id, member_id) do nothing returning id`,
    values: [
      round.id,
      round.revisionId,
      round.hash,
      actor.memberId,
      kind,
      figures.reason,
      figures.noQuestionBecause,
      [...new Set(figures.checklist)],
      figures.readingSeconds,
      figures.forMemberId,
    ],
  });
  if (!recorded) throw new CorrigendaError('CONFLICT', 'Your verdict on this revision is recorded already; look again.');
}
