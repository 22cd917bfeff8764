import { Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { readFirstSteps, readJustPublished, readOwnDrafts, readWaiting } from './home.read.js';
import { Home } from './home.type.js';

@Resolver(() => Home)
export class HomeResolver {
  constructor(private readonly db: Database) {}

  @Query(() => Home)
  async home(@CurrentActor() actor: Actor): Promise<Home> {
    const [waiting, drafts, unread, firstSteps] = await Promise.all([readWaiting(this.db, actor), readOwnDrafts(this.db, actor), readJustPublished(this.db, actor), readFirstSteps(this.db, actor)]);
    return { waiting, drafts, unread, firstSteps };
  }
}
