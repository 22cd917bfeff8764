import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { Me } from '../member/me.type.js';
import { countOwnActionItems } from './action-item.read.js';

@Resolver(() => Me)
export class MeActionsResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => Int, { description: 'Unfinished action items that the member owns.' })
  actionCount(@CurrentActor() actor: Actor): Promise<number> {
    return countOwnActionItems(this.db, actor);
  }
}
