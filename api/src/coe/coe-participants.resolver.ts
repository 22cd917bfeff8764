import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { findCoe, readCoe } from './coe-page.read.js';
import { CoeParticipantsService } from './coe-participants.service.js';
import { ParticipantInput } from './coe.input.js';
import { partsOf } from './coe.resolver.js';
import { Coe } from './coe.type.js';

@Resolver(() => Coe)
export class CoeParticipantsResolver {
  constructor(
    private readonly db: Database,
    private readonly participants: CoeParticipantsService,
  ) {}

  @Mutation(() => Coe, { description: 'Adds an author or an invited reader; for authors, and for directors of the team as to readers.' })
  async addParticipant(@CurrentActor() actor: Actor, @Args('input') input: ParticipantInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    await this.participants.add(actor, input.coeId, input.expectedVersion, input.memberId, input.role);
    return readCoe(this.db, actor, { id: input.coeId }, partsOf(info));
  }

  @Mutation(() => Coe, {
    nullable: true,
    description: 'Takes an author or an invited reader away; at least one author stays. Null when the actor may not see the COE any more.',
  })
  async removeParticipant(@CurrentActor() actor: Actor, @Args('input') input: ParticipantInput, @Info() info: GraphQLResolveInfo): Promise<Coe | null> {
    await this.participants.remove(actor, input.coeId, input.expectedVersion, input.memberId, input.role);
    return findCoe(this.db, actor, { id: input.coeId }, partsOf(info));
  }
}
