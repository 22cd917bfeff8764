import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Coe } from '../coe/coe.type.js';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { connection, keysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import { readComparison } from './version-content.read.js';
import { NameVersionInput, RestoreVersionInput } from './version.input.js';
import { VersionService } from './version.service.js';
import { CoeComparison, CoeVersion, CoeVersionConnection } from './version.type.js';
import { readVersions } from './versions.read.js';

const VERSIONS = 'versions';

/** What the history adds to a COE. */
@Resolver(() => Coe)
export class VersionResolver {
  constructor(
    private readonly db: Database,
    private readonly service: VersionService,
  ) {}

  @ResolveField(() => CoeVersionConnection, { description: 'The versions of its document, newest first.' })
  async versions(
    @CurrentActor() actor: Actor,
    @Parent() coe: Coe,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<CoeVersionConnection> {
    const list = `${VERSIONS}:${coe.id}`;
    const page = keysetPage(list, first, after);
    return connection(list, await readVersions(this.db, actor, coe.id, page), page.first, ({ seq, revisionNumber }) => [seq, revisionNumber ?? 0]);
  }

  @ResolveField(() => CoeComparison, { description: 'Two versions by their keys: without `to` the newest, without `from` the one before the other.' })
  comparison(
    @CurrentActor() actor: Actor,
    @Parent() coe: Coe,
    @Args('from', { type: () => String, nullable: true }) from: string | null,
    @Args('to', { type: () => String, nullable: true }) to: string | null,
  ): Promise<CoeComparison> {
    return readComparison(this.db, actor, coe.id, { from, to });
  }

  @Mutation(() => CoeVersion, { description: 'Names a version, or takes its name away; for authors.' })
  nameVersion(@CurrentActor() actor: Actor, @Args('input') { coeId, version, name }: NameVersionInput): Promise<CoeVersion> {
    return this.service.name(actor, coeId, version, name);
  }

  @Mutation(() => CoeVersion, {
    description: 'Makes the draft’s content that of a version, as one more edit that is a version of its own; for authors while they may edit. Action items stay as they are.',
  })
  restoreVersion(@CurrentActor() actor: Actor, @Args('input') { coeId, version, expectedSeq }: RestoreVersionInput): Promise<CoeVersion> {
    return this.service.restore(actor, coeId, version, expectedSeq);
  }
}
