import { Args, Int, Resolver, Subscription } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { answersToEvents } from '../event/answers-to-events.js';
import { EVENT_KINDS, THREAD_KINDS, type EventKind } from '../event/event.js';
import { EventFeed } from '../event/event-feed.service.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { countReviews } from './review-queue.read.js';
import { Review } from './review.type.js';
import { readVisibleNumber } from './visible-coe.read.js';

const MOVES_THE_QUEUE: readonly EventKind[] = [
  'review-requested',
  'reviewer-changed',
  'reviewer-declined',
  'peer-asked',
  'question-asked',
  'question-answered',
  'answer-accepted',
  'question-dismissed',
  'changes-requested',
  'approval-given',
  'coe-approved',
  'review-withdrawn',
  'coe-cancelled',
];

/** Typing is told by the shared editor, what is said in threads by `threadsChanged`, and signing in is nobody's business. */
const NOT_TOLD: readonly EventKind[] = ['document-changed', 'signed-in', 'signed-out', ...THREAD_KINDS];
const TOLD: readonly EventKind[] = EVENT_KINDS.filter((kind) => !NOT_TOLD.includes(kind));

@Resolver(() => Review)
export class ReviewLiveResolver {
  constructor(
    private readonly db: Database,
    private readonly feed: EventFeed,
  ) {}

  @Subscription(() => Int, {
    description: 'That something in the actor’s review queue may have changed: how many reviews wait now.',
    resolve: (count: number) => count,
  })
  reviewQueueChanged(@CurrentActor() actor: Actor): AsyncIterableIterator<number> {
    return answersToEvents(this.feed.follow(MOVES_THE_QUEUE), async ({ coeId }) =>
      coeId && (await readVisibleNumber(this.db, actor, coeId)) !== undefined ? countReviews(this.db, actor) : undefined,
    );
  }

  @Subscription(() => Int, {
    description: 'The number of a COE that changed in any way but by typing and talking; of the one asked for, or of all that the actor may see.',
    resolve: (number: number) => number,
  })
  coeChanged(@CurrentActor() actor: Actor, @Args('number', { type: () => Int, nullable: true }) wanted: number | null): AsyncIterableIterator<number> {
    return answersToEvents(this.feed.follow(TOLD), async ({ coeId }) => {
      const number = coeId ? await readVisibleNumber(this.db, actor, coeId) : undefined;
      return wanted == null || number === wanted ? number : undefined;
    });
  }
}
