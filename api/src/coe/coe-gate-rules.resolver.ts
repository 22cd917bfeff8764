import { Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { JsonScalar } from '../graphql/scalars.js';
import { gateRulesOf, type GateRules } from '../policy/gate-rules.js';
import { PolicyService } from '../policy/policy.service.js';
import { Coe } from './coe.type.js';

@ObjectType('GateRules', { description: 'What the policy of the team adds to the gate; the editor looks through the same one.' })
export class GateRulesType {
  @Field(() => [String], { description: 'The rules whose every finding must be corrected or waived.' }) mustRules: string[];
  @Field(() => JsonScalar, { description: 'By priority, the last date on which an action item may be due.' }) latestDueOn: GateRules['latestDueOn'];
}

/** What the policy of its team adds to a COE; no list of COEs has it. */
@Resolver(() => Coe)
export class CoeGateRulesResolver {
  constructor(
    private readonly db: Database,
    private readonly policies: PolicyService,
  ) {}

  @ResolveField(() => GateRulesType, { description: 'As it holds today.' })
  async gateRules(@Parent() coe: Coe): Promise<GateRulesType> {
    const { mustRules, latestDueOn } = gateRulesOf(await this.policies.policyFor(this.db, coe.team.id), new Date());
    return { mustRules: [...mustRules], latestDueOn };
  }
}
