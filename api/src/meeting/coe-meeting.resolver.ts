import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Coe } from '../coe/coe.type.js';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { readMayPutForward, readSlotsOfCoe } from './meeting.read.js';
import { MeetingSlot } from './meeting.type.js';

@Resolver(() => Coe)
export class CoeMeetingResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => [MeetingSlot], { description: 'Its places before operations meetings, the newest first.' })
  meetingSlots(@CurrentActor() actor: Actor, @Parent() coe: Coe): Promise<MeetingSlot[]> {
    return readSlotsOfCoe(this.db, actor, coe.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the actor may put it before the operations meeting now.' })
  mayPutForward(@CurrentActor() actor: Actor, @Parent() coe: Coe): Promise<boolean> {
    return readMayPutForward(this.db, actor, coe.id);
  }
}
