import { Resolver, Subscription } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { answersToEvents } from '../event/answers-to-events.js';
import { EventFeed } from '../event/event-feed.service.js';
import type { EventKind } from '../event/event.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { findActionItem } from './action-item.read.js';
import { ActionItem } from './action-item.type.js';

/** After a removal there is nothing to show, so it is not told. */
const TOLD: readonly EventKind[] = [
  'action-item-added',
  'action-item-changed',
  'action-item-started',
  'action-item-completed',
  'action-item-reopened',
  'action-item-verified',
  'action-item-declined',
  'decline-accepted',
];

@Resolver(() => ActionItem)
export class ActionItemChangesResolver {
  constructor(
    private readonly db: Database,
    private readonly feed: EventFeed,
  ) {}

  @Subscription(() => ActionItem, {
    description: 'Action items that changed, as they are now; only those that the member may see.',
    resolve: (item: ActionItem) => item,
  })
  actionItemChanged(@CurrentActor() actor: Actor): AsyncIterableIterator<ActionItem> {
    return answersToEvents(this.feed.follow(TOLD), async ({ subjectId }) => findActionItem(this.db, actor, subjectId ?? ''));
  }
}
