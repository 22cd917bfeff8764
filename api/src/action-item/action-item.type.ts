import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CoeRef } from '../coe/coe-summary.type.js';
import { enumType } from '../graphql/enum-type.js';
import { PageInfo } from '../graphql/page-info.type.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { MemberRef } from '../member/member-ref.type.js';
import { TeamRef } from '../member/team-ref.type.js';
import { ActionKind, ActionScope, ActionStatus, Priority } from './action-status.js';

export const ActionStatusEnum = enumType('ActionStatus', 'How far an action item is; done needs evidence, verified another member.', Object.values(ActionStatus));
export const ActionKindEnum = enumType('ActionKind', 'What an action item changes.', Object.values(ActionKind));
export const PriorityEnum = enumType('Priority', 'How soon an action item is due.', Object.values(Priority));
export const ActionScopeEnum = enumType(
  'ActionScope',
  'Whose action items: those I own; of COEs of my teams; of all teams of my organisation; all that I may see.',
  Object.values(ActionScope),
);

@ObjectType({ description: 'What the actor may do with an action item in its present state.' })
export class ActionPermissions {
  @Field() edit: boolean;
  @Field() complete: boolean;
  @Field() verify: boolean;
  @Field() decline: boolean;
  @Field() acceptDecline: boolean;
}

@ObjectType({ description: 'A follow-up of a COE, with an owner and a due date.' })
export class ActionItem {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Shown as `ACT-17`.' }) number: number;
  @Field({ description: 'Begins with a verb.' }) title: string;
  @Field(() => MemberRef, { nullable: true }) owner: MemberRef | null;
  @Field(() => DateScalar, { nullable: true }) dueOn: string | null;
  @Field(() => PriorityEnum) priority: Priority;
  @Field(() => ActionKindEnum) kind: ActionKind;
  @Field({ description: 'How one will see that it worked.' }) successTest: string;
  @Field({ description: 'The id of the why, factor, lesson or measure without a metric in the document that it answers; empty while none is chosen.' }) causeId: string;
  @Field({ description: 'A link to where the work is tracked; may be empty.' }) ticketUrl: string;
  @Field(() => ActionStatusEnum) status: ActionStatus;
  @Field({ description: 'What shows that it is done.' }) evidence: string;
  @Field(() => MemberRef, { nullable: true }) completedBy: MemberRef | null;
  @Field(() => DateTimeScalar, { nullable: true }) completedAt: Date | null;
  @Field(() => MemberRef, { nullable: true }) verifiedBy: MemberRef | null;
  @Field(() => DateTimeScalar, { nullable: true }) verifiedAt: Date | null;
  @Field({ description: 'Why it should not be done; it stays open until a director accepts that.' }) declineReason: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody asked to decline it.' }) declinedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) declineAcceptedAt: Date | null;
  @Field(() => Int, { description: 'Mutations name the version they have seen.' }) version: number;
  @Field({ description: 'Unfinished after its due date, by the date in UTC.' }) overdue: boolean;
  @Field(() => CoeRef) coe: CoeRef;
  @Field(() => TeamRef, { description: 'The team that owns the COE.' }) team: TeamRef;
  @Field(() => ActionPermissions) may: ActionPermissions;
}

@ObjectType()
export class ActionItemEdge {
  @Field() cursor: string;
  @Field(() => ActionItem) node: ActionItem;
}

@ObjectType()
export class ActionItemConnection {
  @Field(() => [ActionItemEdge]) edges: ActionItemEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}
