import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { findCoe, readCoe } from '../coe/coe-page.read.js';
import { partsOf } from '../coe/coe.resolver.js';
import { Coe } from '../coe/coe.type.js';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { MemberRef } from '../member/member-ref.type.js';
import { readSeatCandidates } from './seat-candidates.read.js';
import { AskPeerInput, DeclineSeatInput, ReassignSeatInput } from './review.input.js';
import { reassignShape, seatShape } from './review-shapes.js';
import { ReviewSeat } from './review.type.js';
import { SeatService } from './seat.service.js';

@Resolver(() => ReviewSeat)
export class SeatResolver {
  constructor(
    private readonly db: Database,
    private readonly seats: SeatService,
  ) {}

  @Query(() => [MemberRef], { description: 'Who may be put on an open seat instead of its member; the nearest director or the bar raiser asked longest ago first.' })
  seatCandidates(@CurrentActor() actor: Actor, @Args('seatId', { type: () => ID }) seatId: string): Promise<MemberRef[]> {
    return readSeatCandidates(this.db, actor, seatId);
  }

  @Mutation(() => Coe, { nullable: true, description: 'Hands a seat to somebody who may hold it; for who sits there, and for directors of the line. Null when the actor may no longer see the COE then.' })
  async reassignSeat(@CurrentActor() actor: Actor, @Args('input') input: ReassignSeatInput, @Info() info: GraphQLResolveInfo): Promise<Coe | null> {
    const { seatId, memberId, reason } = parseInput(reassignShape, input);
    return findCoe(this.db, actor, { id: await this.seats.reassign(actor, seatId, memberId, reason) }, partsOf(info));
  }

  @Mutation(() => Coe, { nullable: true, description: 'Gives a seat back, and the next is asked; null when the actor may no longer see the COE then. `NO_REVIEWER` when there is nobody else.' })
  async declineSeat(@CurrentActor() actor: Actor, @Args('input') input: DeclineSeatInput, @Info() info: GraphQLResolveInfo): Promise<Coe | null> {
    const { seatId, reason } = parseInput(seatShape, input);
    return findCoe(this.db, actor, { id: await this.seats.decline(actor, seatId, reason) }, partsOf(info));
  }

  @Mutation(() => Coe, { description: 'Asks a member for an opinion; approval does not wait for it.' })
  async askPeer(@CurrentActor() actor: Actor, @Args('input') { coeId, memberId }: AskPeerInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    return readCoe(this.db, actor, { id: await this.seats.askPeer(actor, coeId, memberId) }, partsOf(info));
  }
}
