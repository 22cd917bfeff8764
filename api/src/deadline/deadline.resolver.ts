import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Coe } from '../coe/coe.type.js';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { PolicyService } from '../policy/policy.service.js';
import { deadlinesOf } from './deadline.js';
import { Deadline } from './deadline.type.js';
import { readTimedCoe } from './timed-coes.read.js';

@Resolver(() => Coe)
export class DeadlineResolver {
  constructor(
    private readonly db: Database,
    private readonly policies: PolicyService,
  ) {}

  @ResolveField(() => [Deadline], { description: 'The deadlines that are running by the policy of the team, the nearest first; no list of COEs has them.' })
  async deadlines(@CurrentActor() actor: Actor, @Parent() { id }: Coe): Promise<Deadline[]> {
    const coe = await readTimedCoe(this.db, actor, id);
    return coe ? deadlinesOf(coe, await this.policies.policyFor(this.db, coe.teamId)) : [];
  }
}
