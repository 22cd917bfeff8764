import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from './actor.js';
import { readDelegations } from './delegation.read.js';
import { DelegationService } from './delegation.service.js';
import { DelegateInput, Delegation } from './delegation.type.js';

@Resolver(() => Delegation)
export class DelegationResolver {
  constructor(
    private readonly db: Database,
    private readonly service: DelegationService,
  ) {}

  @Query(() => [Delegation], { description: 'Who decides for the actor, and for whom the actor decides; the earliest first.' })
  delegations(@CurrentActor() actor: Actor): Promise<Delegation[]> {
    return readDelegations(this.db, actor);
  }

  @Mutation(() => [Delegation], { description: 'Lets somebody decide about reviews for a time; whoever is away may decide, too.' })
  async delegateReviews(@CurrentActor() actor: Actor, @Args('input') input: DelegateInput): Promise<Delegation[]> {
    await this.service.begin(actor, input);
    return readDelegations(this.db, actor);
  }

  @Mutation(() => [Delegation], { description: 'Ends a delegation at once; for who is away, who stands in, and administrators.' })
  async endDelegation(@CurrentActor() actor: Actor, @Args('delegationId', { type: () => ID }) delegationId: string): Promise<Delegation[]> {
    await this.service.end(actor, delegationId);
    return readDelegations(this.db, actor);
  }
}
