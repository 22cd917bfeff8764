import { Args, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { answersToEvents } from '../event/answers-to-events.js';
import { EventFeed } from '../event/event-feed.service.js';
import type { EventKind } from '../event/event.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { connection, keysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import type { ProposalState } from './word-list.js';
import { WordProposalService } from './word-proposal.service.js';
import { noSuchProposal } from './word-refusals.js';
import { AcceptWordProposalInput, ProposeWordInput, RefuseWordProposalInput } from './word.input.js';
import { readProposal, readProposals } from './word.read.js';
import { ProposalStateEnum, WordProposal, WordProposalConnection } from './word.type.js';

const PROPOSALS = 'wordProposals';
const TOLD: readonly EventKind[] = ['word-added', 'word-changed', 'word-removed', 'word-proposed', 'word-accepted', 'word-refused', 'words-imported'];

@Resolver(() => WordProposal)
export class WordProposalResolver {
  constructor(
    private readonly db: Database,
    private readonly proposals: WordProposalService,
    private readonly feed: EventFeed,
  ) {}

  @Query(() => WordProposalConnection, { description: 'One’s own proposals, and for bar raisers and administrators everybody’s; the newest first.' })
  async wordProposals(
    @CurrentActor() actor: Actor,
    @Args('state', { type: () => ProposalStateEnum, nullable: true }) state: ProposalState | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<WordProposalConnection> {
    const page = keysetPage(PROPOSALS, first, after);
    const rows = await readProposals(this.db, actor, state ?? null, page);
    return connection(PROPOSALS, rows, page.first, ({ sortKey, id }) => [sortKey, id]);
  }

  @Mutation(() => WordProposal, { description: 'Proposes a word for a list; for everybody.' })
  async proposeWord(@CurrentActor() actor: Actor, @Args('input') { idempotencyKey, ...input }: ProposeWordInput): Promise<WordProposal> {
    return this.read(actor, await this.proposals.propose(actor, input, idempotencyKey));
  }

  @Mutation(() => WordProposal, { description: 'Puts a proposed word into its list; for bar raisers and administrators.' })
  async acceptWordProposal(@CurrentActor() actor: Actor, @Args('input') { proposalId }: AcceptWordProposalInput): Promise<WordProposal> {
    await this.proposals.accept(actor, proposalId);
    return this.read(actor, proposalId);
  }

  @Mutation(() => WordProposal, { description: 'Refuses a proposed word, for a reason; for bar raisers and administrators.' })
  async refuseWordProposal(@CurrentActor() actor: Actor, @Args('input') { proposalId, reason }: RefuseWordProposalInput): Promise<WordProposal> {
    await this.proposals.refuse(actor, proposalId, reason);
    return this.read(actor, proposalId);
  }

  @Subscription(() => Boolean, { description: 'That a word list or a proposal has changed; not which one.', resolve: () => true })
  wordListsChanged(@CurrentActor() _: Actor): AsyncIterableIterator<boolean> {
    return answersToEvents(this.feed.follow(TOLD), async () => true);
  }

  private async read(actor: Actor, id: string): Promise<WordProposal> {
    const proposal = await readProposal(this.db, actor, id);
    if (!proposal) throw noSuchProposal();
    return proposal;
  }
}
