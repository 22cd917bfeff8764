import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { clockOf } from './mail-preference-shape.js';
import { MailPreferenceService } from './mail-preference.service.js';
import { MailPreferences, MailPreferencesInput } from './mail-preference.type.js';
import { NOTICE_TOPICS } from './notice-kinds.js';
import { PROPOSED } from './when-to-mail.js';

@Resolver(() => MailPreferences)
export class MailPreferenceResolver {
  constructor(
    private readonly preferences: MailPreferenceService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => MailPreferences, { description: 'How the actor wants to be written to.' })
  async mailPreferences(@CurrentActor() actor: Actor): Promise<MailPreferences> {
    const { mailOff, choices, digestHour, quietFrom, quietUntil } = await this.preferences.read(actor);
    return {
      mailIsSent: this.config.mail !== undefined,
      mailOff,
      choices: NOTICE_TOPICS.map((topic) => ({ topic, choice: choices[topic] ?? PROPOSED[topic] })),
      digestHour,
      quietFrom: clockOf(quietFrom),
      quietUntil: clockOf(quietUntil),
    };
  }

  @Mutation(() => MailPreferences, { description: 'Says how the actor wants to be written to.' })
  async changeMailPreferences(@CurrentActor() actor: Actor, @Args('input') input: MailPreferencesInput): Promise<MailPreferences> {
    await this.preferences.change(actor, input);
    return this.mailPreferences(actor);
  }
}
