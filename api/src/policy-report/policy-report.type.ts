import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CoeStatusEnum } from '../coe/coe-enums.type.js';
import type { CoeStatus } from '../coe/coe-status.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { MemberRef } from '../member/member-ref.type.js';
import { TeamRef } from '../member/team-ref.type.js';
import type { Outcome } from './policy-demand.js';

@ObjectType({ description: 'One thing that a policy demands of a COE, and how it stands.' })
export class PolicyDemand {
  @Field({ description: 'Where it stands in a policy, such as `due.verdict`.' }) demand: string;
  @Field() label: string;
  @Field(() => String, { description: '`PASSED`, `FAILED`, `WAIVED`, or `PENDING` while nobody can know.' }) outcome: Outcome;
  @Field({ description: 'In words, where it is more than a deadline.' }) detail: string;
  @Field(() => DateTimeScalar, { nullable: true }) dueAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while it is still to be done.' }) doneAt: Date | null;
  @Field(() => TeamRef, { nullable: true, description: 'The level that demands it; null for what holds everywhere.' }) level: TeamRef | null;
}

@ObjectType()
export class ReportedCoe {
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field(() => CoeStatusEnum) status: CoeStatus;
  @Field(() => Int) severity: number;
}

@ObjectType({ description: 'A demand of a policy that a COE does not meet.' })
export class PolicyBreach extends PolicyDemand {
  @Field(() => ReportedCoe) coe: ReportedCoe;
  @Field(() => TeamRef) team: TeamRef;
}

@ObjectType()
export class WaivedCoe {
  @Field(() => Int) number: number;
  @Field() title: string;
}

@ObjectType({ description: 'A finding or a gap that may stand, because an author said why.' })
export class OpenWaiver {
  @Field(() => ID) id: string;
  @Field({ description: 'The rule of a finding, the code of a gap.' }) rule: string;
  @Field({ description: 'What was found; of a gap, its section.' }) text: string;
  @Field() reason: string;
  @Field(() => MemberRef) waivedBy: MemberRef;
  @Field(() => DateTimeScalar) waivedAt: Date;
  @Field(() => WaivedCoe) coe: WaivedCoe;
  @Field(() => TeamRef) team: TeamRef;
}

@ObjectType()
export class DemandCount {
  @Field() demand: string;
  @Field() label: string;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'Who keeps to the policies in force: of the COEs that the actor may see, the newest 1,000, and the newest 500 waivers.' })
export class PolicyReport {
  @Field(() => [DemandCount], { description: 'Breaches by what is demanded.' }) counts: DemandCount[];
  @Field(() => [PolicyBreach], { description: 'Of the newest COE first.' }) breaches: PolicyBreach[];
  @Field(() => [OpenWaiver], { description: 'Newest first.' }) waivers: OpenWaiver[];
  @Field(() => Int, { description: 'How many COEs were looked at.' }) coes: number;
  @Field({ description: 'Whether there was nothing more to look at.' }) isWhole: boolean;
}
