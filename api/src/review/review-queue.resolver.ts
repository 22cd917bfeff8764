import { Args, Info, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import { connection, keysetPage } from '../graphql/page.js';
import { requestedFields } from '../graphql/requested-fields.js';
import type { Actor } from '../member/actor.js';
import { Me } from '../member/me.type.js';
import { countReviews, readReviewQueue } from './review-queue.read.js';
import { queueFilterShape } from './review-shapes.js';
import { QueueConnection, QueueFilter } from './review-queue.type.js';

const QUEUE = 'reviewQueue';

@Resolver(() => Me)
export class ReviewQueueResolver {
  constructor(private readonly db: Database) {}

  @Query(() => QueueConnection, { description: 'The open reviews that were put before the actor or somebody for whom the actor decides, oldest deadline first.' })
  async reviewQueue(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => QueueFilter, nullable: true }) filter: QueueFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QueueConnection> {
    const page = keysetPage(QUEUE, first, after);
    const asked = requestedFields(info, ['edges', 'node', 'coe']);
    const rows = await readReviewQueue(this.db, actor, page, parseInput(queueFilterShape, filter ?? {}), asked.has('sectionsComplete') || asked.has('sectionsTotal'));
    return connection(QUEUE, rows, page.first, ({ sortAt, seatId }) => [sortAt, seatId]);
  }

  @ResolveField(() => Int, { description: 'Open reviews that wait for the member.' })
  reviewCount(@CurrentActor() actor: Actor): Promise<number> {
    return countReviews(this.db, actor);
  }
}
