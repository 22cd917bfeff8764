import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { isRecordId, visibleText } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from './actor.js';
import { SAVED_VIEW_PAGES, SavedView, type SavedViewPage, SavedViewPageEnum, SaveViewInput } from './saved-view.type.js';

const MOST = 30;

const viewShape = z.object({
  page: z.enum(SAVED_VIEW_PAGES),
  name: visibleText({ max: 60 }),
  query: z.string().max(1000, 'At most 1000 characters.').regex(/^[\w%&=+.~*()!'-]*$/, 'Filters as they stand in an address.'),
});

/** A member's own views of their lists; nobody else sees them and no event tells of them. */
@Resolver(() => SavedView)
export class SavedViewResolver {
  constructor(private readonly db: Database) {}

  @Query(() => [SavedView], { description: 'The actor’s views of a list, by name.' })
  savedViews(@CurrentActor() actor: Actor, @Args('page', { type: () => SavedViewPageEnum }) page: SavedViewPage): Promise<SavedView[]> {
    return this.db.rows<SavedView>({
      name: 'saved-views',
      text: 'select id, name, query from saved_view where member_id = $1 and page = $2 order by lower(name), id',
      values: [actor.memberId, page],
    });
  }

  @Mutation(() => [SavedView], { description: 'Keeps the filters of a list under a name.' })
  async saveView(@CurrentActor() actor: Actor, @Args('input') input: SaveViewInput): Promise<SavedView[]> {
    const { page, name, query } = parseInput(viewShape, input);
    const [saved] = await this.db.rows({
      name: 'saved-view-save',
      text: `insert into saved_view (member_id, page, name, query)
             select $1, $2, $3, $4 where (select count(*) from saved_view where member_id = $1 and page = $2 and name <> $3) < $5
             on conflict (member_id, page, name) do update set query = excluded.query returning id`,
      values: [actor.memberId, page, name, query, MOST],
    });
    if (!saved) throw new CorrigendaError('LIMIT_EXCEEDED', `At most ${MOST} views of a list; remove one first.`, { limit: MOST });
    return this.savedViews(actor, page);
  }

  @Mutation(() => Boolean, { description: 'Forgets a view of the actor’s; true when it was there.' })
  async removeSavedView(@CurrentActor() actor: Actor, @Args('viewId', { type: () => ID }) viewId: string): Promise<boolean> {
    if (!isRecordId(viewId)) return false;
    const removed = await this.db.rows({
      name: 'saved-view-remove',
      text: 'delete from saved_view where id = $1 and member_id = $2 returning id',
      values: [viewId, actor.memberId],
    });
    return removed.length > 0;
  }
}
