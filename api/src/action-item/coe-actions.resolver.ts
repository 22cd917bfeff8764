import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Coe } from '../coe/coe.type.js';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { readActionItemsOf } from './action-item.read.js';
import { ActionItem } from './action-item.type.js';

@Resolver(() => Coe)
export class CoeActionsResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => [ActionItem], { description: 'In the order in which they were added.' })
  actions(@CurrentActor() actor: Actor, @Parent() coe: Coe): Promise<ActionItem[]> {
    return readActionItemsOf(this.db, actor, coe.id);
  }
}
