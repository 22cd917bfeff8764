import { Injectable, type OnModuleInit } from '@nestjs/common';
import { writersOf } from '../coe/coe-access.js';
import type { Transaction } from '../database/database.js';
import { EventReader } from '../event/event-reader.service.js';
import { EventService } from '../event/event.service.js';
import type { EventKind } from '../event/event.js';
import { nextFor, type ReviewedCoe } from './seat-finder.js';
import { maySit } from './seat-standing.js';
import { leaveSeat, moveSeat, readSeats, type Seat } from './seats.js';

/** After these, somebody who sits in a review may no longer be one who can decide. */
const MAY_UNSEAT: readonly EventKind[] = ['team-changed', 'member-changed', 'member-deactivated', 'participant-added'];

interface RunningReview extends ReviewedCoe {
  reviewId: string;
  revisionId: string;
}

/** Puts an open review before the next who may decide when somebody who was asked has left, was replaced, or became an author. */
@Injectable()
export class ReviewerReplacementService implements OnModuleInit {
  constructor(
    private readonly reader: EventReader,
    private readonly events: EventService,
  ) {}

  onModuleInit(): void {
    this.reader.register('reviewer-replacement', MAY_UNSEAT, async (tx, { coeId, subjectId }) => {
      for (const review of await readSuspectReviews(tx, coeId, subjectId)) await this.replaceIn(tx, review);
    });
  }

  private async replaceIn(tx: Transaction, review: RunningReview): Promise<void> {
    const seats = (await readSeats(tx, review.reviewId)).filter(({ state }) => state !== 'CLOSED');
    for (const seat of seats) {
      if (seat.state !== 'OPEN' || (await maySit(tx, review, seat))) continue;
      const next = await nextFor(tx, review, seat.kind, seat.teamId, [...seat.declinedByIds, ...seats.map(({ memberId }) => memberId)]);
      const changed = next ? await moveSeat(tx, seat, next, {}) : seat.kind === 'PEER' && (await leaveSeat(tx, seat));
      if (!changed) continue;
      await this.record(tx, review, seat, next?.memberId ?? null);
      seat.memberId = next?.memberId ?? seat.memberId;
    }
  }

  private record(tx: Transaction, { id, revisionId }: RunningReview, seat: Seat, to: string | null): Promise<void> {
    return this.events.record(tx, {
      kind: 'reviewer-changed',
      actor: null,
      coeId: id,
      subjectId: seat.id,
      revisionId,
      details: { from: seat.memberId, to, seat: seat.kind },
    });
  }
}

/** The running reviews, of one COE or of all, with a seat of the member whom an event is about, or of somebody who visibly may not decide any more. */
function readSuspectReviews(tx: Transaction, coeId: string | null, memberId: string | null): Promise<RunningReview[]> {
  return tx.rows<RunningReview>({
    name: 'review-suspect',
    text: `select r.id as "reviewId", r.coe_id as id, r.revision_id as "revisionId", c.team_id as "teamId", c.severity, ${writersOf('c')} as "writerIds"
            from review r join coe c on c.id = r.coe_id
           where r.state = 'OPEN' and ($1::uuid is null or c.id = $1) and exists (
             select 1 from review_seat s join member m on m.id = s.member_id
              where s.review_id = r.id and s.state = 'OPEN' and (s.member_id = $2 or not m.active or s.member_id = any (${writersOf('c')})
                or (s.kind = 'BAR_RAISER' and not m.is_bar_raiser)
                or (s.kind in ('DIRECTOR', 'TEAM_DIRECTOR') and not exists (
                  select 1 from team own join team above on above.id = any (own.path)
                   where own.id = case s.kind when 'DIRECTOR' then c.team_id else s.team_id end and above.director_id = s.member_id))))
           order by r.id`,
    values: [coeId, memberId],
  });
}
