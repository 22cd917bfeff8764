import { Args, Int, Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { answersToEvents } from '../event/answers-to-events.js';
import { EventFeed } from '../event/event-feed.service.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { connection, keysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import { Me } from '../member/me.type.js';
import { MarkNoticesInput, MuteNoticesInput, SnoozeNoticesInput, UnmuteNoticesInput } from './inbox.input.js';
import { countUnread, countUnreadAfter, type InboxView, readInbox } from './inbox.read.js';
import { InboxService } from './inbox.service.js';
import { InboxConnection, InboxViewEnum, NoticeMute, NoticeTopicEnum } from './inbox.type.js';
import { readMutes } from './mutes.read.js';
import type { NoticeTopic } from './notice-kinds.js';
import { NOTICED_KINDS } from './receivers-of.js';

const INBOX = 'inbox';

@Resolver(() => Me)
export class InboxResolver {
  constructor(
    private readonly db: Database,
    private readonly inboxes: InboxService,
    private readonly feed: EventFeed,
  ) {}

  @Query(() => InboxConnection, { description: 'What happened that concerns the actor, the newest first; only of COEs that they may see.' })
  async inbox(
    @CurrentActor() actor: Actor,
    @Args('view', { type: () => InboxViewEnum, nullable: true, defaultValue: 'OPEN' }) view: InboxView | null,
    @Args('topic', { type: () => NoticeTopicEnum, nullable: true }) topic: NoticeTopic | null,
    @Args('coeNumber', { type: () => Int, nullable: true }) coeNumber: number | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<InboxConnection> {
    const page = keysetPage(INBOX, first, after);
    const rows = await readInbox(this.db, actor, { view: view ?? 'OPEN', topic: topic ?? null, coeNumber: coeNumber ?? null }, page);
    return connection(INBOX, rows, page.first, ({ sortAt, id }) => [sortAt, id]);
  }

  @Query(() => [NoticeMute], { description: 'What the actor has muted.' })
  noticeMutes(@CurrentActor() actor: Actor): Promise<NoticeMute[]> {
    return readMutes(this.db, actor);
  }

  @ResolveField(() => Int, { description: 'Notices that the member has not read.' })
  unreadCount(@CurrentActor() actor: Actor): Promise<number> {
    return countUnread(this.db, actor);
  }

  @Mutation(() => Int, { description: 'Marks notices of the actor as unread, read or done. Gives how many are unread now.' })
  async markNotices(@CurrentActor() actor: Actor, @Args('input') input: MarkNoticesInput): Promise<number> {
    await this.inboxes.mark(actor, input);
    return countUnread(this.db, actor);
  }

  @Mutation(() => Int, { description: 'Puts notices of the actor aside until an instant. Gives how many are unread now.' })
  async snoozeNotices(@CurrentActor() actor: Actor, @Args('input') input: SnoozeNoticesInput): Promise<number> {
    await this.inboxes.snooze(actor, input);
    return countUnread(this.db, actor);
  }

  @Mutation(() => [NoticeMute], { description: 'Silences a COE or one subject of it for the actor, but for what asks them by name. Gives all that is muted.' })
  async muteNotices(@CurrentActor() actor: Actor, @Args('input') input: MuteNoticesInput): Promise<NoticeMute[]> {
    await this.inboxes.mute(actor, input);
    return readMutes(this.db, actor);
  }

  @Mutation(() => [NoticeMute], { description: 'Lets something be heard again. Gives all that is muted still.' })
  async unmuteNotices(@CurrentActor() actor: Actor, @Args('input') { muteId }: UnmuteNoticesInput): Promise<NoticeMute[]> {
    await this.inboxes.unmute(actor, muteId);
    return readMutes(this.db, actor);
  }

  @Subscription(() => Int, { description: 'That the actor was told something: how many notices are unread now.', resolve: (count: number) => count })
  inboxChanged(@CurrentActor() actor: Actor): AsyncIterableIterator<number> {
    return answersToEvents(this.feed.follow(NOTICED_KINDS), ({ id }) => countUnreadAfter(this.db, actor, id));
  }
}
