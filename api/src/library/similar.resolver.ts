import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { isStrongLikeness } from './likeness.js';
import { readSimilar } from './similar.read.js';
import { SimilarCoe } from './similar.type.js';

@Resolver(() => SimilarCoe)
export class SimilarResolver {
  constructor(private readonly db: Database) {}

  @Query(() => [SimilarCoe], {
    description: 'Up to five published COEs that are like this one by their rarest words, tags and services, the most alike first; empty for a COE that the actor may not see.',
  })
  async similarCoes(@CurrentActor() actor: Actor, @Args('number', { type: () => Int }) number: number): Promise<SimilarCoe[]> {
    const rows = await readSimilar(this.db, actor, number);
    return rows.map((row) => ({ ...row, isStrong: isStrongLikeness(row) }));
  }
}
