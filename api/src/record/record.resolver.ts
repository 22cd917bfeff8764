import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Coe } from '../coe/coe.type.js';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { connection, keysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import { readRecord } from './record.read.js';
import { RecordConnection } from './record.type.js';

const RECORD = 'record';

@Resolver(() => Coe)
export class RecordResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => RecordConnection, { description: 'Every step of its life, the newest first; append-only.' })
  async record(
    @CurrentActor() actor: Actor,
    @Parent() { id }: Coe,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<RecordConnection> {
    const page = keysetPage(RECORD, first, after);
    return connection(RECORD, await readRecord(this.db, actor, id, page), page.first, (line) => [line.id]);
  }
}
