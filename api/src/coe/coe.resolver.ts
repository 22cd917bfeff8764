import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { connection, keysetPage } from '../graphql/page.js';
import { requestedFields } from '../graphql/requested-fields.js';
import type { Actor } from '../member/actor.js';
import { CoeStatusEnum } from './coe-enums.type.js';
import { coeFilter, readCoes } from './coe-list.read.js';
import { readCoe } from './coe-page.read.js';
import type { CoeStatus } from './coe-status.js';
import { CoeConnection } from './coe-summary.type.js';
import { CreateCoeInput, UpdateCoeInput } from './coe.input.js';
import { CoeService } from './coe.service.js';
import { Coe } from './coe.type.js';
import { templateChoices } from './templates.js';
import { TemplateChoice } from './template.type.js';

const COES = 'coes';

@Resolver(() => Coe)
export class CoeResolver {
  constructor(
    private readonly db: Database,
    private readonly coes: CoeService,
  ) {}

  @Query(() => Coe, { nullable: true, description: '`NOT_FOUND` when there is none with that number or the actor may not see it.' })
  coe(@CurrentActor() actor: Actor, @Args('number', { type: () => Int }) number: number, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    return readCoe(this.db, actor, { number }, partsOf(info));
  }

  @Query(() => CoeConnection, { name: 'coes', description: 'COEs that are being written or reviewed, or those in the states asked for; newest change first.' })
  async list(
    @CurrentActor() actor: Actor,
    @Args('scope', { type: () => String, nullable: true, description: '`MINE`, `MY_TEAMS` or `ALL`.' }) scope: string | null,
    @Args('status', { type: () => [CoeStatusEnum], nullable: true }) status: CoeStatus[] | null,
    @Args('teamKey', { type: () => String, nullable: true, description: 'With the teams below it.' }) teamKey: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CoeConnection> {
    const asked = requestedFields(info, ['edges', 'node']);
    const withProgress = asked.has('sectionsComplete') || asked.has('sectionsTotal');
    const page = keysetPage(COES, first, after);
    const rows = await readCoes(this.db, actor, { ...coeFilter(scope, teamKey), status, withProgress }, page);
    return connection(COES, rows, page.first, ({ sortAt, id }) => [sortAt, id]);
  }

  @Query(() => [TemplateChoice], { description: 'The templates that a COE can begin with.' })
  templates(): TemplateChoice[] {
    return templateChoices().map(({ sections, ...template }) => ({ ...template, sections: sections.map(({ title }) => title) }));
  }

  @Mutation(() => Coe, { description: 'Begins a COE from a template; whoever asks becomes its author.' })
  async createCoe(@CurrentActor() actor: Actor, @Args('input') { idempotencyKey, ...input }: CreateCoeInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    const { id } = await this.coes.create(actor, input, idempotencyKey);
    return readCoe(this.db, actor, { id }, partsOf(info));
  }

  @Mutation(() => Coe, { description: 'Changes the header; for authors. While a review binds the COE, only tags and visibility.' })
  async updateCoe(@CurrentActor() actor: Actor, @Args('input') input: UpdateCoeInput, @Info() info: GraphQLResolveInfo): Promise<Coe> {
    const { coeId, expectedVersion, ...changes } = input;
    await this.coes.update(actor, coeId, expectedVersion, changes);
    return readCoe(this.db, actor, { id: coeId }, partsOf(info));
  }
}

/** What a resolver that answers a COE needs to know to read no more of it than is asked for. */
export function partsOf(info: GraphQLResolveInfo): { document: boolean; findings: boolean } {
  const asked = requestedFields(info);
  return { document: asked.has('document'), findings: asked.has('findings') };
}
