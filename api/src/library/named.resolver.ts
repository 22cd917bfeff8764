import { Args, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CoeSummary } from '../coe/coe-summary.type.js';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { visibleText } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { readNamed } from './named.read.js';

const namedShape = z.object({ text: visibleText({ max: 200, optional: true }) });

@Resolver(() => CoeSummary)
export class NamedResolver {
  constructor(private readonly db: Database) {}

  @Query(() => [CoeSummary], {
    description: 'Up to eight COEs by their number, or by words of their title, of which the last may be a beginning: the member’s own in every state, then published ones.',
  })
  coesNamed(@CurrentActor() actor: Actor, @Args('text') text: string): Promise<CoeSummary[]> {
    return readNamed(this.db, actor, parseInput(namedShape, { text }).text);
  }
}
