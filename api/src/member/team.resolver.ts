import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from './actor.js';
import { TeamInput, UpdateTeamInput } from './team.input.js';
import { readTeam, readTeams } from './team.read.js';
import { TeamService } from './team.service.js';
import { TeamType } from './team.type.js';

@Resolver(() => TeamType)
export class TeamResolver {
  constructor(
    private readonly db: Database,
    private readonly service: TeamService,
  ) {}

  @Query(() => [TeamType], { description: 'Every team, each below what it belongs to.' })
  teams(): Promise<TeamType[]> {
    return readTeams(this.db);
  }

  @Mutation(() => TeamType, { description: 'For administrators.' })
  async createTeam(@CurrentActor() actor: Actor, @Args('input') input: TeamInput): Promise<TeamType> {
    return this.read(await this.service.create(actor, input));
  }

  @Mutation(() => TeamType, { description: 'Renames or moves a team, or changes its director; for administrators.' })
  async updateTeam(@CurrentActor() actor: Actor, @Args('input') input: UpdateTeamInput): Promise<TeamType> {
    return this.read(await this.service.update(actor, input));
  }

  private async read(id: string): Promise<TeamType> {
    return (await readTeam(this.db, id))!;
  }
}
