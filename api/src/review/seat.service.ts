import { Injectable } from '@nestjs/common';
import { isAuthor } from '../coe/coe-access.js';
import type { LockedCoe } from '../coe/coe-lock.js';
import { CoeService } from '../coe/coe.service.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import { holdDirectorship } from '../member/directorship.read.js';
import { assertStepFrom } from './review-refusals.js';
import { readLatestRound } from './review-round.read.js';
import { mustApprove } from './seat.js';
import { nextFor, noReviewer } from './seat-finder.js';
import { holdDelegation, maySit } from './seat-standing.js';
import { leaveSeat, moveSeat, readSeats, type Seat, takeSeats, teamDirectedBy } from './seats.js';

const MOST_PEERS = 10;

/** Who sits in a running review: handed on, declined, and peers asked for their opinion. */
@Injectable()
export class SeatService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly coes: CoeService,
  ) {}

  /** Hands a seat to somebody who may hold it; for who sits there, and for directors of the line. No author, present or past, chooses a reviewer. */
  reassign(actor: Actor, seatId: string, memberId: string, reason: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const { coe, seat } = await this.hold(tx, actor, seatId);
      const wrote = coe.writerIds.includes(actor.memberId);
      const directs = coe.actorDirects && !wrote;
      if (wrote || (!directs && !(await decides(tx, actor, seat)))) throw new CorrigendaError('FORBIDDEN', 'Who sits there hands a seat on, or a director of the owning team or above; nobody who wrote the COE.');
      if (memberId === seat.memberId) return coe.id;
      if (!directs && !mayOpen(coe, seat)) throw opensNothing();
      const to = { ...seat, memberId };
      if (!isRecordId(memberId) || !(await maySit(tx, coe, to))) throw cannotSit(seat);
      if (await sits(tx, seat.reviewId, memberId)) throw badMember('They sit in this review already.');
      // A director's seat names the team that the new one directs.
      const teamId = seat.kind === 'DIRECTOR' ? await teamDirectedBy(tx, coe.teamId, memberId) : seat.teamId;
      await this.move(tx, seat, { memberId, teamId }, actor.memberId, false);
      await this.record(tx, 'reviewer-changed', actor, coe, seat, reason, { from: seat.memberId, to: memberId });
      return coe.id;
    });
  }

  /** Gives a seat back; the next who may hold it is asked instead, and a peer is not replaced. For who sits there; authors take a peer's back. */
  decline(actor: Actor, seatId: string, reason: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const { coe, seat } = await this.hold(tx, actor, seatId);
      const takesBack = seat.kind === 'PEER' && isAuthor(coe, actor);
      const wroteAndStandsIn = seat.memberId !== actor.memberId && coe.writerIds.includes(actor.memberId);
      if (!takesBack && (wroteAndStandsIn || !(await decides(tx, actor, seat)))) throw new CorrigendaError('FORBIDDEN', 'Who sits there declines.');
      if (seat.kind === 'PEER') {
        if (!(await leaveSeat(tx, seat))) throw changedMeanwhile();
        await this.record(tx, 'reviewer-declined', actor, coe, seat, reason, { from: seat.memberId });
        return coe.id;
      }
      const taken = (await readSeats(tx, seat.reviewId)).filter(({ state }) => state !== 'CLOSED').map(({ memberId }) => memberId);
      const next = await nextFor(tx, coe, seat.kind, seat.teamId, [...seat.declinedByIds, ...taken]);
      if (!next) throw noReviewer('There is nobody else who could take this seat. Let somebody decide for you instead, or ask an administrator.');
      await this.move(tx, seat, next, null, true);
      await this.record(tx, 'reviewer-declined', actor, coe, seat, reason, { from: seat.memberId, to: next.memberId });
      return coe.id;
    });
  }

  /** Asks somebody for an opinion; approval does not wait for it. For authors, directors and who sits in the review. */
  askPeer(actor: Actor, coeId: string, memberId: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const coe = await this.coes.lock(tx, actor, coeId);
      assertStepFrom(coe, ['IN_REVIEW'], 'A peer can be asked while a review is running.');
      const round = (await readLatestRound(tx, coe.id))!;
      const seats = (await readSeats(tx, round.id)).filter(({ state }) => state !== 'CLOSED');
      const may = isAuthor(coe, actor) || coe.actorDirects || seats.some((seat) => seat.memberId === actor.memberId);
      if (!may) throw new CorrigendaError('FORBIDDEN', 'Authors, directors and those who sit in the review ask peers.');
      const opens = isAuthor(coe, actor) || coe.actorDirects || seats.some((seat) => seat.memberId === actor.memberId && mayOpen(coe, seat));
      if (!opens) throw opensNothing();
      if (seats.some((seat) => seat.memberId === memberId)) return coe.id;
      if (seats.filter(({ kind }) => kind === 'PEER').length >= MOST_PEERS) throw new CorrigendaError('LIMIT_EXCEEDED', `At most ${MOST_PEERS} peers at once.`, { limit: MOST_PEERS });
      const peer = { kind: 'PEER', memberId, name: '', teamId: null } as const;
      if (!isRecordId(memberId) || !(await maySit(tx, coe, peer))) throw badMember('Choose an active member who never was an author of this COE.');
      if (await holdDirectorship(tx, coe.teamId, memberId)) throw badMember('A director of the line decides about it anyway; choose somebody else.');
      await takeSeats(tx, { reviewId: round.id, coeId: coe.id, dueAt: round.dueAt }, [{ ...peer, seatedById: actor.memberId }]);
      await this.events.record(tx, { kind: 'peer-asked', actor, coeId: coe.id, subjectId: memberId, revisionId: round.revisionId });
      return coe.id;
    });
  }

  private async hold(tx: Transaction, actor: Actor, seatId: string): Promise<{ coe: LockedCoe; seat: Seat }> {
    const [place] = isRecordId(seatId)
      ? await tx.rows<{ coeId: string; reviewId: string }>({ name: 'seat-place', text: 'select coe_id as "coeId", review_id as "reviewId" from review_seat where id = $1', values: [seatId] })
      : [];
    if (!place) throw noSuchSeat();
    const coe = await this.coes.lock(tx, actor, place.coeId).catch((error: unknown) => {
      throw error instanceof CorrigendaError && error.code === 'NOT_FOUND' ? noSuchSeat() : error;
    });
    const seat = (await readSeats(tx, place.reviewId)).find(({ id }) => id === seatId);
    if (seat?.state !== 'OPEN') throw new CorrigendaError('ILLEGAL_TRANSITION', 'This seat is not open any more.', { allowed: [] });
    return { coe, seat };
  }

  private async move(tx: Transaction, seat: Seat, to: { memberId: string; teamId: string | null }, byId: string | null, declined: boolean): Promise<void> {
    if (!(await moveSeat(tx, seat, to, { byId, declined }))) throw changedMeanwhile();
  }

  private record(tx: Transaction, kind: 'reviewer-changed' | 'reviewer-declined', actor: Actor, coe: LockedCoe, seat: Seat, reason: string, details: object): Promise<void> {
    return this.events.record(tx, { kind, actor, coeId: coe.id, subjectId: seat.id, reason, details: { ...details, seat: seat.kind } });
  }
}

/** Whoever sits in a review may read the COE, so that a peer, whom nobody needs, brings nobody else to a restricted one. */
function mayOpen({ visibility }: LockedCoe, seat: Seat): boolean {
  return visibility === 'OPEN' || mustApprove(seat);
}

async function decides(tx: Transaction, actor: Actor, seat: Seat): Promise<boolean> {
  return seat.memberId === actor.memberId || holdDelegation(tx, seat.memberId, actor.memberId);
}

async function sits(tx: Transaction, reviewId: string, memberId: string): Promise<boolean> {
  return (await readSeats(tx, reviewId)).some((seat) => seat.memberId === memberId && seat.state !== 'CLOSED');
}

function cannotSit({ kind }: Seat): CorrigendaError {
  switch (kind) {
    case 'DIRECTOR':
      return badMember('Choose a director of the owning team or of one above it who never was an author.');
    case 'TEAM_DIRECTOR':
      return badMember('Choose the director of the team that the policy names, or of one above it, who never was an author.');
    case 'BAR_RAISER':
      return badMember('Choose a bar raiser from outside of the line of this team who never was an author.');
    case 'PEER':
      return badMember('Choose an active member who never was an author of this COE.');
  }
}

function badMember(message: string): CorrigendaError {
  return new CorrigendaError('BAD_USER_INPUT', `memberId: ${message}`, { field: 'memberId', rule: 'seat', hint: message });
}

function changedMeanwhile(): CorrigendaError {
  return new CorrigendaError('CONFLICT', 'Somebody else changed this seat at the same moment; look again.');
}

function opensNothing(): CorrigendaError {
  return new CorrigendaError('FORBIDDEN', 'This COE is restricted: its authors, its directors and those who have to approve it say who else reads it. Decline instead.');
}

function noSuchSeat(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such seat, or you may not see it.');
}
