import { Injectable } from '@nestjs/common';
import { assertAuthor, isAuthor } from '../coe/coe-access.js';
import { CoeService } from '../coe/coe.service.js';
import { assertCanMove, mayMove } from '../coe/coe-status.js';
import { rolesOf } from '../coe/coe-permissions.js';
import type { LockedCoe } from '../coe/coe-lock.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import type { Actor } from '../member/actor.js';
import { readPublishedRevision } from './published-revision.read.js';
import { restoreDocument } from './restore-document.js';
import { assertStepFrom, notTheReviewer } from './review-refusals.js';
import { readLatestRound, type ReviewRound } from './review-round.read.js';
import { assertUnchanged } from './verdict.service.js';

/** What else has to be so before an approved COE is published; refuses in words. */
export type PublicationCondition = (tx: Transaction, coe: LockedCoe, round: ReviewRound) => Promise<void>;

/** From an approval to the library, back to a draft for an amendment, and out of the way. */
@Injectable()
export class PublicationService {
  private readonly conditions: PublicationCondition[] = [];

  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly coes: CoeService,
  ) {}

  /** Later features say here what they wait for. */
  demand(condition: PublicationCondition): void {
    this.conditions.push(condition);
  }

  /** Puts the approved revision into the library. */
  publish(actor: Actor, coeId: string, expectedVersion: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const coe = await this.coes.lock(tx, actor, coeId, expectedVersion);
      const roles = rolesOf({ isAuthor: isAuthor(coe, actor), hasWritten: coe.writerIds.includes(actor.memberId), directs: coe.actorDirects, reviews: false });
      if (!roles.length) throw new CorrigendaError('FORBIDDEN', 'An author publishes, or a director of the owning team or above.');
      assertStepFrom(coe, ['APPROVED'], 'Only an approved COE can be published.');
      if (!mayMove(coe, 'PUBLISHED', roles)) throw notTheReviewer();
      const round = await readLatestRound(tx, coe.id);
      if (round?.state !== 'APPROVED') throw new CorrigendaError('CONFLICT', 'The approval of this COE is gone; look again.');
      await assertUnchanged(tx, coe.id, round);
      for (const fulfilled of this.conditions) await fulfilled(tx, coe, round);
      await this.coes.move(tx, coe, 'PUBLISHED', { publishedRevisionId: round.revisionId, publishedAt: new Date() });
      await this.events.record(tx, {
        kind: 'coe-published',
        actor,
        coeId: coe.id,
        revisionId: round.revisionId,
        details: { hash: round.hash, amends: coe.publishedRevisionId },
      });
    });
  }

  /** Begins an amendment: the document opens again while the published revision stays in the library. */
  amend(actor: Actor, coeId: string, expectedVersion: number, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const coe = await this.coes.lock(tx, actor, coeId, expectedVersion);
      assertAuthor(coe, actor);
      assertStepFrom(coe, ['PUBLISHED'], 'Only a published COE can be amended.');
      await this.coes.move(tx, coe, 'DRAFT');
      await this.events.record(tx, {
        kind: 'coe-amended',
        actor,
        coeId: coe.id,
        revisionId: coe.publishedRevisionId ?? undefined,
        reason: reason || undefined,
      });
    });
  }

  /** Gives an amendment up. Document and title return to the published revision; what was written stays in the edit log. */
  cancelAmendment(actor: Actor, coeId: string, expectedVersion: number, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const coe = await this.coes.lock(tx, actor, coeId, expectedVersion);
      assertAuthor(coe, actor);
      assertStepFrom(coe, ['DRAFT', 'CHANGES_REQUESTED'], 'Only an amendment that is being written can be given up.');
      assertCanMove(coe, 'PUBLISHED');
      const revision = await readPublishedRevision(tx, coe.id);
      if (!revision) throw new Error(`The published revision of ${coe.id} is gone.`);
      await restoreDocument(tx, coe.id, actor.memberId, revision.document, { from: `r${revision.number}` });
      await this.coes.move(tx, coe, 'PUBLISHED', { title: revision.title });
      await this.events.record(tx, { kind: 'amendment-cancelled', actor, coeId: coe.id, revisionId: revision.id, reason: reason || undefined });
    });
  }

  /** Ends a COE that was never published. It is kept, with the reason. */
  cancel(actor: Actor, coeId: string, expectedVersion: number, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const coe = await this.coes.lock(tx, actor, coeId, expectedVersion);
      if (isAuthor(coe, actor) || !coe.actorDirects) throw notTheReviewer();
      assertCanMove(coe, 'CANCELLED');
      await tx.rows({
        name: 'review-close-cancelled',
        text: `with left_seats as (update review_seat set state = 'CLOSED' where coe_id = $1 and state = 'OPEN')
               update review set state = case state when 'OPEN' then 'WITHDRAWN' else 'LAPSED' end, closed_at = now()
                where coe_id = $1 and (state = 'OPEN' or (state = 'APPROVED' and $2 = 'APPROVED'))`,
        values: [coe.id, coe.status],
      });
      await this.coes.move(tx, coe, 'CANCELLED');
      await this.events.record(tx, { kind: 'coe-cancelled', actor, coeId: coe.id, reason });
    });
  }
}
