import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { assertAuthor } from '../coe/coe-access.js';
import type { LockedCoe } from '../coe/coe-lock.js';
import { CoeService } from '../coe/coe.service.js';
import { assertCanMove } from '../coe/coe-status.js';
import { projectDocument } from '../coe/edit-log.js';
import { readWordLists } from '../word-list/word-lists.read.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import type { Actor } from '../member/actor.js';
import { gateRulesOf } from '../policy/gate-rules.js';
import { bySeverity } from '../policy/policy.js';
import { PolicyService } from '../policy/policy.service.js';
import { addWorkingDays } from '../policy/working-days.js';
import { readActionsToFreeze } from './frozen-actions.read.js';
import { assertGateOpen, inspect, openAtGate } from './gate.js';
import { waiversInForce } from './frozen-waivers.js';
import { readGateRows } from './gate-facts.read.js';
import { assertStepFrom } from './review-refusals.js';
import { readLatestRound, type ReviewRound } from './review-round.read.js';
import { ReviewRow } from './review.entity.js';
import { freezeRevision, type FrozenRevision } from './revision-freeze.js';
import { changedSections } from './revision-sections.js';
import { mustApprove, type Seated } from './seat.js';
import { missingSeats } from './seat-finder.js';
import { maySit } from './seat-standing.js';
import { readSeats, type Seat, takeSeats } from './seats.js';

/** The rounds of a review: asked for and taken back by authors. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly coes: CoeService,
    private readonly policies: PolicyService,
  ) {}

  /** Passes the gate, freezes a revision and puts it before the nearest director who is not an author, and whoever else the policy asks for. */
  request(actor: Actor, coeId: string, expectedVersion: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const coe = await this.coes.lock(tx, actor, coeId, expectedVersion);
      assertAuthor(coe, actor);
      assertCanMove(coe, 'IN_REVIEW');
      const { document, bytes, seq } = await projectDocument(tx, coe.id);
      const { actions, waivers } = await readGateRows(tx, coe.id);
      const waivedIds = waivers.map(({ findingId }) => findingId);
      const now = new Date();
      const policy = await this.policies.policyFor(tx, coe.teamId);
      const found = inspect({ title: coe.title, template: coe.template, document, actions, waivedIds, wordLists: await readWordLists(tx), rules: gateRulesOf(policy, now), now });
      assertGateOpen(openAtGate(found));
      const inForce = waiversInForce(found, waivers);
      const before = await readLatestRound(tx, coe.id);
      const seatsBefore = before ? await readSeats(tx, before.id) : [];
      const kept = await keptSeats(tx, coe, seatsBefore);
      const declinedByIds = [...new Set(seatsBefore.filter(mustApprove).flatMap((seat) => seat.declinedByIds))];
      const asked = await missingSeats(tx, coe, policy, kept, declinedByIds);
      const revision = await freezeRevision(tx, actor, coe, { document, bytes, seq, waivers: inForce, actions: await readActionsToFreeze(tx, coe.id) });
      const review = {
        id: randomUUID(),
        coeId: coe.id,
        revisionId: revision.id,
        requestedById: actor.memberId,
        dueAt: addWorkingDays(now, bySeverity(policy.verdictWithin, coe.severity), policy.calendar),
      };
      await tx.entities.insert(ReviewRow, review);
      await takeSeats(tx, { reviewId: review.id, coeId: coe.id, dueAt: review.dueAt }, [...asked, ...kept], declinedByIds);
      if (before) await carryReading(tx, coe, before, { reviewId: review.id, revision });
      await this.coes.move(tx, coe, 'IN_REVIEW');
      await this.events.record(tx, {
        kind: 'review-requested',
        actor,
        coeId: coe.id,
        subjectId: review.id,
        revisionId: revision.id,
        details: { reviewerIds: [...asked, ...kept].map(({ memberId }) => memberId), dueAt: review.dueAt.toISOString(), waivers: inForce.length },
      });
    });
  }

  /** Takes a COE back: from a review before its verdict, or from an approval, which then lapses. */
  withdraw(actor: Actor, coeId: string, expectedVersion: number, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const coe = await this.coes.lock(tx, actor, coeId, expectedVersion);
      assertAuthor(coe, actor);
      assertStepFrom(coe, ['IN_REVIEW', 'APPROVED'], 'Only a COE in review, or an approved one, can be taken back.');
      const lapses = coe.status === 'APPROVED';
      const review = await closeLatestReview(tx, coe.id, lapses ? { from: 'APPROVED', to: 'LAPSED' } : { from: 'OPEN', to: 'WITHDRAWN' });
      await this.coes.move(tx, coe, 'DRAFT');
      const kind = lapses ? 'approval-lapsed' : 'review-withdrawn';
      await this.events.record(tx, { kind, actor, coeId: coe.id, subjectId: review.id, revisionId: review.revisionId, reason: reason || undefined });
    });
  }
}

/** From one round to the next the bar raiser stays, and the peers and whoever was chosen by hand; the tree names the others afresh. */
async function keptSeats(tx: Transaction, coe: LockedCoe, before: readonly Seat[]): Promise<(Seated & { seatedById: string | null })[]> {
  const kept: (Seated & { seatedById: string | null })[] = [];
  for (const seat of before) {
    if (seat.seatedById === null && seat.kind !== 'BAR_RAISER') continue;
    // A peer who declined has left; somebody else who did was chosen again by hand.
    if ((seat.kind === 'PEER' && seat.declinedByIds.includes(seat.memberId)) || kept.some(({ memberId }) => memberId === seat.memberId)) continue;
    if (await maySit(tx, coe, seat)) kept.push({ kind: seat.kind, memberId: seat.memberId, name: seat.name, teamId: seat.teamId, seatedById: seat.seatedById });
  }
  return kept;
}

/** Readers keep their ticks and reading time for sections that are the same as in the round before. */
async function carryReading(tx: Transaction, coe: LockedCoe, before: ReviewRound, after: { reviewId: string; revision: FrozenRevision }): Promise<void> {
  const changed = changedSections(after.revision, before, coe.template);
  const same = coe.template.sections.map(({ key }) => key).filter((key) => !changed.has(key));
  await tx.rows({
    name: 'review-carry-reading',
    text: `insert into section_view (review_id, member_id, section_key, carried_seconds, viewed)
           select $2, member_id, section_key, seconds + carried_seconds, viewed from section_view where review_id = $1 and section_key = any ($3)`,
    values: [before.id, after.reviewId, same],
  });
}

/** Closes the round that is open, or the one that approved. */
export async function closeLatestReview(tx: Transaction, coeId: string, { from, to }: { from: string; to: string }): Promise<{ id: string; revisionId: string }> {
  const [review] = await tx.rows<{ id: string; revisionId: string }>({
    name: 'review-close',
    text: `with closed as (
             update review set state = $3, closed_at = now() where id = (
               select r.id from review r join revision v on v.id = r.revision_id where r.coe_id = $1 order by v.number desc limit 1)
             and state = $2 returning id, revision_id
           ), left_seats as (
             update review_seat s set state = 'CLOSED' from closed where s.review_id = closed.id and s.state = 'OPEN'
           )
           select id, revision_id as "revisionId" from closed`,
    values: [coeId, from, to],
  });
  if (!review) throw new CorrigendaError('CONFLICT', 'The review of this COE was closed at the same moment; look again.');
  return review;
}
