import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { isRecordId } from '../graphql/input-shapes.js';
import { JsonScalar } from '../graphql/scalars.js';
import type { Actor } from '../member/actor.js';
import { directsTeam } from '../member/directorship.read.js';
import { POLICY_VALUES } from './policy-values.js';
import { readOwnPolicies, readPolicyLevels, readPolicyVersions, readTeamId } from './policy.read.js';
import { PolicyService } from './policy.service.js';
import { OwnPolicy, PolicyDraft, SavePolicyInput, TeamPolicy } from './policy.type.js';

@Resolver(() => TeamPolicy)
export class PolicyResolver {
  constructor(
    private readonly db: Database,
    private readonly service: PolicyService,
  ) {}

  @Query(() => [OwnPolicy], { description: 'Every team with what it says of its own; for every member.' })
  async policies(@CurrentActor() _: Actor): Promise<OwnPolicy[]> {
    return (await readOwnPolicies(this.db)).map(({ settings, ...policy }) => ({
      ...policy,
      says: POLICY_VALUES.flatMap(({ path, label, unit }) => (settings[path] === undefined ? [] : [{ path, label, unit, value: settings[path] }])),
    }));
  }

  @Query(() => TeamPolicy, { description: 'What holds for a team, named by its id or its key, and why; for every member.' })
  async teamPolicy(
    @CurrentActor() actor: Actor,
    @Args('teamId', { type: () => ID, nullable: true }) teamId?: string | null,
    @Args('key', { type: () => String, nullable: true }) key?: string | null,
  ): Promise<TeamPolicy> {
    return this.read(actor, teamId ?? (await readTeamId(this.db, key ?? '')) ?? '');
  }

  @Query(() => PolicyDraft, { description: 'Reads a text as the policy of a team, without keeping it.' })
  checkPolicy(
    @CurrentActor() _: Actor,
    @Args('teamId', { type: () => ID }) teamId: string,
    @Args('source') source: string,
    @Args('changes', { type: () => JsonScalar, nullable: true, description: 'Values by path to write into the text first; null takes one away.' }) changes?: unknown,
  ): Promise<PolicyDraft> {
    if (!isRecordId(teamId)) throw noSuchTeam();
    return this.service.check(teamId, { source, changes: changes ?? {} });
  }

  @Mutation(() => TeamPolicy, {
    description: 'Writes the next version of a team’s policy; for its director, one above, or an administrator. It may be stricter than what stands above and never looser.',
  })
  async savePolicy(@CurrentActor() actor: Actor, @Args('input') input: SavePolicyInput): Promise<TeamPolicy> {
    return this.read(actor, await this.service.save(actor, input));
  }

  private async read(actor: Actor, teamId: string): Promise<TeamPolicy> {
    const levels = isRecordId(teamId) ? await readPolicyLevels(this.db, teamId) : [];
    const team = levels.at(-1);
    if (!team) throw noSuchTeam();
    const above = levels.slice(0, -1);
    const [now, held] = [this.service.effective(levels), this.service.effective(above)];
    const ref = ({ teamId: id, key, name }: { teamId: string; key: string; name: string }) => ({ id, key, name });
    return {
      team: ref(team),
      above: above.map(ref),
      values: POLICY_VALUES.map(({ path, label, unit, kind, tighter, choices }) => {
        const { value, from } = now.get(path)!;
        const outer = held.get(path)!;
        return {
          path,
          label,
          unit,
          kind,
          tighter,
          choices: choices ?? null,
          value: value ?? null,
          from: from ? ref(from) : null,
          own: team.settings[path] ?? null,
          above: outer.value ?? null,
          aboveFrom: outer.from ? ref(outer.from) : null,
        };
      }),
      versions: await readPolicyVersions(this.db, teamId),
      mayChange: actor.isAdministrator || (await directsTeam(this.db, teamId, actor.memberId)),
    };
  }
}

function noSuchTeam(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such team.');
}
