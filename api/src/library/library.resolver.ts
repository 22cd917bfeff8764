import { Args, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import { connection, keysetPage } from '../graphql/page.js';
import { requestedFields } from '../graphql/requested-fields.js';
import type { Actor } from '../member/actor.js';
import { readFacets, searchLibrary, type Facets } from './library.read.js';
import { SearchConnection, SearchFilter } from './library.type.js';
import { searchShape } from './search-shapes.js';

const FACETS: readonly (keyof Facets)[] = ['total', 'moreThan', 'tags', 'teams'];

@Resolver(() => SearchConnection)
export class LibraryResolver {
  constructor(private readonly db: Database) {}

  @Query(() => SearchConnection, {
    description: 'The library. Without words the newest first; with words the best of the newest matches first. “Quotes”, `or` and `-without` are understood.',
  })
  async search(
    @CurrentActor() actor: Actor,
    @Args('query', { type: () => String, nullable: true }) query: string | null,
    @Args('filter', { type: () => SearchFilter, nullable: true }) filter: SearchFilter | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchConnection> {
    const search = parseInput(searchShape, { ...filter, query });
    // A place in the ranking of one search means nothing in another.
    const list = `search:${JSON.stringify(search)}`;
    const page = keysetPage(list, first, after);
    const asked = requestedFields(info);
    const ofCoe = requestedFields(info, ['edges', 'node', 'coe']);
    const [hits, facets] = await Promise.all([
      searchLibrary(this.db, actor, search, page, ofCoe.has('sectionsComplete') || ofCoe.has('sectionsTotal')),
      FACETS.some((name) => asked.has(name)) ? readFacets(this.db, actor, search) : { total: 0, moreThan: false, tags: [], teams: [] },
    ]);
    return { ...connection(list, hits, page.first, ({ rank, sortAt, coe }) => [rank, sortAt, coe.id]), ...facets };
  }
}
