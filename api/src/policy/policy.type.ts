import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, JsonScalar } from '../graphql/scalars.js';
import { MemberRef } from '../member/member-ref.type.js';
import type { TeamKind } from '../member/team-kind.js';
import { TeamRef } from '../member/team-ref.type.js';
import { TeamKindEnum } from '../member/team.type.js';
import type { PolicySetting, PolicyValueKind, Tighter } from './policy-values.js';

@ObjectType({ description: 'One value as it holds for a team, and where it comes from.' })
export class PolicyValue {
  @Field({ description: 'Such as `due.verdict.1`.' }) path: string;
  @Field() label: string;
  @Field({ description: 'What a number counts; empty where it counts nothing.' }) unit: string;
  @Field(() => String, { description: '`NUMBER`, `SET`, `FLAG` or `TEXT`.' }) kind: PolicyValueKind;
  @Field(() => String, { description: 'Which way is stricter: `LOWER`, `HIGHER`, `MORE` members of a set, `TRUE`; `ANY` is no matter of strictness.' })
  tighter: Tighter;
  @Field(() => JsonScalar, { nullable: true, description: 'The members that a set may have.' }) choices: readonly (string | number)[] | null;
  @Field(() => JsonScalar, { nullable: true, description: 'What holds; null where nobody asks for anything.' }) value: PolicySetting | null;
  @Field(() => TeamRef, { nullable: true, description: 'The level it comes from; null for what holds everywhere.' }) from: TeamRef | null;
  @Field(() => JsonScalar, { nullable: true, description: 'What the team itself says.' }) own: PolicySetting | null;
  @Field(() => JsonScalar, { nullable: true, description: 'What holds above the team.' }) above: PolicySetting | null;
  @Field(() => TeamRef, { nullable: true, description: 'The level that asks for it above; null for what holds everywhere.' }) aboveFrom: TeamRef | null;
}

@ObjectType({ description: 'What a team once asked for.' })
export class PolicyVersion {
  @Field(() => Int) number: number;
  @Field({ description: 'YAML, as it was written.' }) source: string;
  @Field() reason: string;
  @Field(() => MemberRef) writtenBy: MemberRef;
  @Field(() => DateTimeScalar) writtenAt: Date;
}

@ObjectType({ description: 'What a team asks for, and what holds for it.' })
export class TeamPolicy {
  @Field(() => TeamRef) team: TeamRef;
  @Field(() => [TeamRef], { description: 'The levels above, the company first.' }) above: TeamRef[];
  @Field(() => [PolicyValue], { description: 'In the order in which a policy is read.' }) values: PolicyValue[];
  @Field(() => [PolicyVersion], { description: 'The one in force first; empty while the team says nothing of its own.' }) versions: PolicyVersion[];
  @Field({ description: 'Whether the actor may write it.' }) mayChange: boolean;
}

@ObjectType({ description: 'One value that a team asks for.' })
export class OwnPolicyValue {
  @Field() path: string;
  @Field() label: string;
  @Field() unit: string;
  @Field(() => JsonScalar) value: PolicySetting;
}

@ObjectType({ description: 'What a team says of its own.' })
export class OwnPolicy {
  @Field(() => TeamRef) team: TeamRef;
  @Field(() => TeamKindEnum) kind: TeamKind;
  @Field(() => ID, { nullable: true }) parentId: string | null;
  @Field(() => [OwnPolicyValue], { description: 'In the order in which a policy is read.' }) says: OwnPolicyValue[];
  @Field(() => Int, { description: 'The number of the version in force; 0 where none was ever written.' }) version: number;
  @Field(() => DateTimeScalar, { nullable: true }) writtenAt: Date | null;
}

@ObjectType()
export class PolicyFault {
  @Field({ description: 'The path of the value; empty for the text as a whole.' }) path: string;
  @Field() message: string;
}

@ObjectType({ description: 'A text as it would be read.' })
export class PolicyDraft {
  @Field({ description: 'The text with the changes in it.' }) source: string;
  @Field(() => JsonScalar, { description: 'By path.' }) settings: Record<string, PolicySetting>;
  @Field(() => JsonScalar, { description: 'By path, what stands in the text, whether it can stand there or not.' }) written: Readonly<Record<string, unknown>>;
  @Field(() => [PolicyFault], { description: 'Everything that stands against it; saving is refused while there is any.' }) faults: PolicyFault[];
}

@InputType()
export class SavePolicyInput {
  @Field(() => ID) teamId: string;
  @Field(() => Int, { description: 'The number of the version that was read; 0 where there was none.' }) expectedVersion: number;
  @Field({ description: 'YAML.' }) source: string;
  @Field({ description: 'Kept in the record.' }) reason: string;
}
