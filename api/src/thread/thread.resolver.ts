import { Args, ID, Info, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Database } from '../database/database.js';
import { answersToEvents } from '../event/answers-to-events.js';
import { THREAD_KINDS } from '../event/event.js';
import { EventFeed } from '../event/event-feed.service.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import { requestedFields } from '../graphql/requested-fields.js';
import type { Actor } from '../member/actor.js';
import { readVisibleNumber } from '../review/visible-coe.read.js';
import { CommentService } from './comment.service.js';
import { SuggestionService, type Decided } from './suggestion.service.js';
import { AddCommentInput, EditCommentInput, StartThreadInput } from './thread.input.js';
import { readMentionable, readThread, readThreads } from './thread.read.js';
import { mentionableShape } from './thread-shapes.js';
import { ThreadService } from './thread.service.js';
import { Mentionable, SuggestionsDecided, Thread } from './thread.type.js';

@Resolver(() => Thread)
export class ThreadResolver {
  constructor(
    private readonly db: Database,
    private readonly feed: EventFeed,
    private readonly threads: ThreadService,
    private readonly comments: CommentService,
    private readonly suggestions: SuggestionService,
  ) {}

  @Query(() => [Thread], { name: 'threads', description: 'Of a COE, in the order in which they were started; all that are open and the newest of the rest.' })
  list(
    @CurrentActor() actor: Actor,
    @Args('number', { type: () => Int }) number: number,
    @Args('revision', { type: () => Int, nullable: true, description: 'In whose text places are looked up; absent, in the draft’s.' }) revision: number | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thread[]> {
    const text = !requestedFields(info).has('place') ? 'none' : revision == null ? 'draft' : { revision };
    return readThreads(this.db, actor, number, text);
  }

  @Query(() => [Mentionable], { description: 'Members whom a comment on this COE may call, by the beginning of a name; at most eight.' })
  mentionable(
    @CurrentActor() actor: Actor,
    @Args('number', { type: () => Int }) number: number,
    @Args('search', { type: () => String }) search: string,
  ): Promise<Mentionable[]> {
    return readMentionable(this.db, actor, number, parseInput(mentionableShape, { search }).search);
  }

  @Mutation(() => Thread, { description: 'Starts a thread about a stretch of text or a section, or suggests other words; for whoever may read it, in every state.' })
  async startThread(@CurrentActor() actor: Actor, @Args('input') { idempotencyKey, ...input }: StartThreadInput): Promise<Thread> {
    return readThread(this.db, actor, (await this.threads.start(actor, input, idempotencyKey)).id);
  }

  @Mutation(() => Thread, { description: 'Says something in a thread; for whoever may read the COE.' })
  async addComment(@CurrentActor() actor: Actor, @Args('input') { idempotencyKey, ...input }: AddCommentInput): Promise<Thread> {
    return readThread(this.db, actor, (await this.comments.add(actor, input, idempotencyKey)).threadId);
  }

  @Mutation(() => Thread, { description: 'Changes a comment; for who wrote it.' })
  async editComment(@CurrentActor() actor: Actor, @Args('input') input: EditCommentInput): Promise<Thread> {
    return readThread(this.db, actor, (await this.comments.edit(actor, input)).threadId);
  }

  @Mutation(() => Boolean, { description: 'Takes a comment back; for who wrote it. A thread without any is gone.' })
  async deleteComment(@CurrentActor() actor: Actor, @Args('commentId', { type: () => ID }) commentId: string): Promise<boolean> {
    await this.comments.delete(actor, commentId);
    return true;
  }

  @Mutation(() => Thread, { description: 'For who started it, the authors, and the directors of the team and above.' })
  async resolveThread(@CurrentActor() actor: Actor, @Args('threadId', { type: () => ID }) threadId: string): Promise<Thread> {
    await this.threads.resolve(actor, threadId);
    return readThread(this.db, actor, threadId);
  }

  @Mutation(() => Thread, { description: 'For whoever may resolve it; a suggestion that was decided stays so.' })
  async reopenThread(@CurrentActor() actor: Actor, @Args('threadId', { type: () => ID }) threadId: string): Promise<Thread> {
    await this.threads.reopen(actor, threadId);
    return readThread(this.db, actor, threadId);
  }

  @Mutation(() => Thread, { description: 'Writes the suggested words into the document; for authors, while it can be edited. `TEXT_CHANGED` when other words stand there now.' })
  async acceptSuggestion(@CurrentActor() actor: Actor, @Args('threadId', { type: () => ID }) threadId: string): Promise<Thread> {
    await this.suggestions.accept(actor, threadId);
    return readThread(this.db, actor, threadId);
  }

  @Mutation(() => Thread, { description: 'For authors, while the COE can be edited.' })
  async rejectSuggestion(@CurrentActor() actor: Actor, @Args('threadId', { type: () => ID }) threadId: string): Promise<Thread> {
    await this.suggestions.reject(actor, threadId);
    return readThread(this.db, actor, threadId);
  }

  @Mutation(() => SuggestionsDecided, { description: 'Accepts every open suggestion whose text is still there; for authors, while the COE can be edited.' })
  acceptAllSuggestions(@CurrentActor() actor: Actor, @Args('coeId', { type: () => ID }) coeId: string): Promise<Decided> {
    return this.suggestions.acceptAll(actor, coeId);
  }

  @Mutation(() => SuggestionsDecided, { description: 'Rejects every open suggestion; for authors, while the COE can be edited.' })
  rejectAllSuggestions(@CurrentActor() actor: Actor, @Args('coeId', { type: () => ID }) coeId: string): Promise<Decided> {
    return this.suggestions.rejectAll(actor, coeId);
  }

  @Subscription(() => Int, {
    description: 'That something was said or settled in the threads of this COE: its number.',
    resolve: (number: number) => number,
  })
  threadsChanged(@CurrentActor() actor: Actor, @Args('number', { type: () => Int }) wanted: number): AsyncIterableIterator<number> {
    return answersToEvents(this.feed.follow(THREAD_KINDS), async ({ coeId }) => {
      const number = coeId ? await readVisibleNumber(this.db, actor, coeId) : undefined;
      return number === wanted ? number : undefined;
    });
  }
}
