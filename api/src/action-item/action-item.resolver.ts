import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import { connection, keysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import {
  ActionItemFilter,
  AddActionItemInput,
  CompleteActionItemInput,
  DeclineActionItemInput,
  UpdateActionItemInput,
  VerifyActionItemInput,
} from './action-item.input.js';
import { feedFilterShape } from './action-item-shapes.js';
import { readActionItem, readActionItems } from './action-item.read.js';
import { ActionItemService } from './action-item.service.js';
import { ActionItem, ActionItemConnection } from './action-item.type.js';

const ACTION_ITEMS = 'actionItems';

@Resolver(() => ActionItem)
export class ActionItemResolver {
  constructor(
    private readonly db: Database,
    private readonly items: ActionItemService,
  ) {}

  @Query(() => ActionItemConnection, { description: 'The feed: earliest due date first, so that what is overdue comes first and what has no date last.' })
  async actionItems(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => ActionItemFilter, nullable: true }) filter: ActionItemFilter | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ActionItemConnection> {
    const page = keysetPage(ACTION_ITEMS, first, after);
    const { teamKey, dueBefore } = parseInput(feedFilterShape, { teamKey: filter?.teamKey, dueBefore: filter?.dueBefore });
    const rows = await readActionItems(this.db, actor, { ...filter, teamKey, dueBefore }, page);
    return connection(ACTION_ITEMS, rows, page.first, ({ dueOn, id }) => [dueOn, id]);
  }

  @Mutation(() => ActionItem, { description: 'Adds a follow-up; for authors, while the COE can be edited.' })
  async addActionItem(@CurrentActor() actor: Actor, @Args('input') { coeId, idempotencyKey, ...input }: AddActionItemInput): Promise<ActionItem> {
    const { id } = await this.items.add(actor, coeId, input, idempotencyKey);
    return readActionItem(this.db, actor, id);
  }

  @Mutation(() => ActionItem, {
    description: 'Changes an action item. What it promises is for authors while the COE can be edited; owner, date and progress also for its owner once it is published.',
  })
  async updateActionItem(@CurrentActor() actor: Actor, @Args('input') { actionItemId, expectedVersion, ...changes }: UpdateActionItemInput): Promise<ActionItem> {
    await this.items.update(actor, actionItemId, expectedVersion, changes);
    return readActionItem(this.db, actor, actionItemId);
  }

  @Mutation(() => ActionItem, { description: 'Says that it is done, with evidence; for its owner and for authors.' })
  async completeActionItem(@CurrentActor() actor: Actor, @Args('input') input: CompleteActionItemInput): Promise<ActionItem> {
    await this.items.complete(actor, input.actionItemId, input.expectedVersion, input.evidence);
    return readActionItem(this.db, actor, input.actionItemId);
  }

  @Mutation(() => ActionItem, { description: 'Says that the evidence holds; for any other member than the one who completed it.' })
  async verifyActionItem(@CurrentActor() actor: Actor, @Args('input') input: VerifyActionItemInput): Promise<ActionItem> {
    await this.items.verify(actor, input.actionItemId, input.expectedVersion);
    return readActionItem(this.db, actor, input.actionItemId);
  }

  @Mutation(() => ActionItem, { description: 'Asks to drop it, for a reason; it stays open until a director accepts that.' })
  async declineActionItem(@CurrentActor() actor: Actor, @Args('input') input: DeclineActionItemInput): Promise<ActionItem> {
    await this.items.decline(actor, input.actionItemId, input.expectedVersion, input.reason);
    return readActionItem(this.db, actor, input.actionItemId);
  }

  @Mutation(() => ActionItem, { description: 'Accepts the reason for declining; for a director of the team or of one above it.' })
  async acceptDecline(@CurrentActor() actor: Actor, @Args('input') input: VerifyActionItemInput): Promise<ActionItem> {
    await this.items.acceptDecline(actor, input.actionItemId, input.expectedVersion);
    return readActionItem(this.db, actor, input.actionItemId);
  }

  @Mutation(() => Boolean, { description: 'Takes it away from a COE that was never published; for authors.' })
  async removeActionItem(@CurrentActor() actor: Actor, @Args('input') input: VerifyActionItemInput): Promise<boolean> {
    await this.items.remove(actor, input.actionItemId, input.expectedVersion);
    return true;
  }
}
