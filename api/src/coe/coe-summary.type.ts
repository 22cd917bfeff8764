import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../graphql/page-info.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { TeamRef } from '../member/team-ref.type.js';
import { CoeStatusEnum, IncidentKindEnum, VisibilityEnum } from './coe-enums.type.js';
import type { IncidentKind, Visibility } from './coe-header.js';
import type { CoeStatus } from './coe-status.js';

@ObjectType({ description: 'A COE as lists show it.' })
export class CoeSummary {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'What people call it by: 89458.' }) number: number;
  @Field() title: string;
  @Field(() => CoeStatusEnum) status: CoeStatus;
  @Field(() => Int, { description: '1 (worst) to 4.' }) severity: number;
  @Field(() => IncidentKindEnum) kind: IncidentKind;
  @Field(() => VisibilityEnum) visibility: Visibility;
  @Field(() => TeamRef, { description: 'The team that owns it.' }) team: TeamRef;
  @Field(() => [String]) tags: string[];
  @Field(() => DateTimeScalar) updatedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) publishedAt: Date | null;
  @Field(() => Int, { description: 'Questions of its reviews whose answer was not accepted yet.' }) openQuestions: number;
  @Field(() => Int, { description: 'Required sections that lack nothing.' }) sectionsComplete: number;
  @Field(() => Int, { description: 'Sections that the template requires.' }) sectionsTotal: number;
}

@ObjectType()
export class CoeEdge {
  @Field() cursor: string;
  @Field(() => CoeSummary) node: CoeSummary;
}

@ObjectType()
export class CoeConnection {
  @Field(() => [CoeEdge]) edges: CoeEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType({ description: 'A COE where only its title is needed.' })
export class CoeRef {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field(() => CoeStatusEnum) status: CoeStatus;
}
