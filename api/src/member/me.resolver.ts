import { Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { Public } from '../graphql/public.decorator.js';
import type { Actor } from './actor.js';
import { Me } from './me.type.js';
import { readMe } from './member.read.js';

@Resolver(() => Me)
export class MeResolver {
  constructor(private readonly db: Database) {}

  @Public()
  @Query(() => Me, { nullable: true, description: 'The member who asks; null when nobody is signed in.' })
  async me(@CurrentActor() actor: Actor | undefined): Promise<Me | null> {
    const me = actor && (await readMe(this.db, actor.memberId));
    return me ? { ...me, canImport: true } : null;
  }
}
