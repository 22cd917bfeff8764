import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { recordId } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from './actor.js';
import { readApiTokens } from './api-token.read.js';
import { ApiTokenService } from './api-token.service.js';
import { ApiToken, NewApiToken } from './api-token.type.js';

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  constructor(
    private readonly db: Database,
    private readonly tokens: ApiTokenService,
  ) {}

  @Query(() => [ApiToken], { description: 'One’s own that still work, newest first.' })
  apiTokens(@CurrentActor() actor: Actor): Promise<ApiToken[]> {
    return readApiTokens(this.db, actor);
  }

  @Mutation(() => NewApiToken, { description: 'A token with which a program acts as the actor, for 1 to 365 days.' })
  createApiToken(
    @CurrentActor() actor: Actor,
    @Args('label') label: string,
    @Args('days', { type: () => Int, nullable: true, defaultValue: 90 }) days: number | null,
  ): Promise<NewApiToken> {
    return this.tokens.create(actor, { label, days: days ?? 90 });
  }

  @Mutation(() => Boolean, { description: 'Ends one of one’s own tokens at once.' })
  async revokeApiToken(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.tokens.revoke(actor, parseInput(recordId, id));
    return true;
  }
}
