import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Coe } from '../coe/coe.type.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { reportFilterShape } from './policy-report-shapes.js';
import { PolicyReportService } from './policy-report.service.js';
import { PolicyDemand, PolicyReport } from './policy-report.type.js';

@Resolver(() => Coe)
export class PolicyReportResolver {
  constructor(private readonly reports: PolicyReportService) {}

  @Query(() => PolicyReport, { description: 'Which COEs break which demand of their policy, and which waivers are open.' })
  policyReport(
    @CurrentActor() actor: Actor,
    @Args('teamKey', { type: () => String, nullable: true, description: 'With the teams below it.' }) teamKey: string | null,
  ): Promise<PolicyReport> {
    return this.reports.report(actor, parseInput(reportFilterShape, { teamKey }).teamKey ?? null);
  }

  @ResolveField(() => [PolicyDemand], { description: 'What the policy of its team demands of it, how that stands, and which level demands it; no list of COEs has it.' })
  policyDemands(@CurrentActor() actor: Actor, @Parent() coe: Coe): Promise<PolicyDemand[]> {
    return this.reports.demandsOn(actor, coe);
  }
}
