import { ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { Me } from '../member/me.type.js';
import { anyMeetings } from './meeting.read.js';

@Resolver(() => Me)
export class MeMeetingsResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => Boolean, { description: 'Whether there are operations meetings to look at, or the actor could call one.' })
  hasMeetings(@CurrentActor() actor: Actor): Promise<boolean> {
    return anyMeetings(this.db, actor);
  }
}
