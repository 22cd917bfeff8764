import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { Waiver } from './coe-parts.type.js';
import { WaiveFindingInput } from './coe.input.js';
import { RescuedTextService } from './rescued-text.service.js';
import { WaiverService } from './waiver.service.js';

@Resolver(() => Waiver)
export class WaiverResolver {
  constructor(
    private readonly waivers: WaiverService,
    private readonly rescued: RescuedTextService,
  ) {}

  @Mutation(() => Waiver, { description: 'Lets one finding or gap stand, for a reason; for authors, while the COE can be edited.' })
  waiveFinding(@CurrentActor() actor: Actor, @Args('input') { coeId, ...input }: WaiveFindingInput): Promise<Waiver> {
    return this.waivers.waive(actor, coeId, input);
  }

  @Mutation(() => Boolean)
  async withdrawWaiver(@CurrentActor() actor: Actor, @Args('waiverId', { type: () => ID }) waiverId: string): Promise<boolean> {
    await this.waivers.withdraw(actor, waiverId);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes a rescued text off the list; for authors.' })
  async dismissRescuedText(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.rescued.dismiss(actor, id);
    return true;
  }
}
