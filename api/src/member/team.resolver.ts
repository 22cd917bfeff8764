import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from './actor.js';
import { TeamInput, UpdateTeamInput } from './team.input.js';
import { readTeam, readTeams } from './team.read.js';
import { TeamService } from './team.service.js';
import { Team } from './team.type.js';

@Resolver(() => Team)
export class TeamResolver {
  constructor(
    private readonly db: Database,
    private readonly service: TeamService,
  ) {}

  @Query(() => [Team], { description: 'Every team, each below what it belongs to.' })
  teams(): Promise<Team[]> {
    return readTeams(this.db);
  }

  @Mutation(() => Team, { description: 'For administrators.' })
  async createTeam(@CurrentActor() actor: Actor, @Args('input') input: TeamInput): Promise<Team> {
    return this.read(await this.service.create(actor, input));
  }

  @Mutation(() => Team, { description: 'Renames or moves a team, or changes its director; for administrators.' })
  async updateTeam(@CurrentActor() actor: Actor, @Args('input') input: UpdateTeamInput): Promise<Team> {
    return this.read(await this.service.update(actor, input));
  }

  private async read(id: string): Promise<Team> {
    return (await readTeam(this.db, id))!;
  }
}
