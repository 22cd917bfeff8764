import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.js';
import { ActionKindEnum, ActionScopeEnum, ActionStatusEnum, PriorityEnum } from './action-item.type.js';
import type { ActionKind, ActionScope, ActionStatus, Priority } from './action-status.js';

@InputType()
export class ActionItemFilter {
  @Field(() => ActionScopeEnum, { nullable: true }) scope?: ActionScope | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => String, { nullable: true, description: 'The team that owns the COE, with the teams below it.' }) teamKey?: string | null;
  @Field(() => [ActionStatusEnum], { nullable: true, description: 'When absent: what is still to be done.' }) status?: ActionStatus[] | null;
  @Field(() => Boolean, { nullable: true }) overdue?: boolean | null;
  @Field(() => [ActionKindEnum], { nullable: true }) kind?: ActionKind[] | null;
  @Field(() => DateScalar, { nullable: true }) dueBefore?: string | null;
}

@InputType()
export class AddActionItemInput {
  @Field(() => ID) coeId: string;
  @Field({ description: 'At most 200 characters; begins with a verb.' }) title: string;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true }) dueOn?: string | null;
  @Field(() => PriorityEnum) priority: Priority;
  @Field(() => ActionKindEnum) kind: ActionKind;
  @Field(() => String, { nullable: true }) successTest?: string | null;
  @Field(() => String, { nullable: true }) causeId?: string | null;
  @Field(() => String, { nullable: true }) ticketUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'The same key again gives the same action item.' }) idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null takes an owner or a due date away.' })
export class UpdateActionItemInput {
  @Field(() => ID) actionItemId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true }) dueOn?: string | null;
  @Field(() => PriorityEnum, { nullable: true }) priority?: Priority | null;
  @Field(() => ActionKindEnum, { nullable: true }) kind?: ActionKind | null;
  @Field(() => String, { nullable: true }) successTest?: string | null;
  @Field(() => String, { nullable: true }) causeId?: string | null;
  @Field(() => String, { nullable: true }) ticketUrl?: string | null;
  @Field(() => ActionStatusEnum, { nullable: true, description: '`OPEN` or `IN_PROGRESS`; the other states have mutations of their own.' }) status?: ActionStatus | null;
  @Field(() => String, { nullable: true, description: 'Why a completed action item is reopened; otherwise optional.' }) reason?: string | null;
}

@InputType()
export class CompleteActionItemInput {
  @Field(() => ID) actionItemId: string;
  @Field(() => Int) expectedVersion: number;
  @Field({ description: 'What shows that it is done: a link, a measurement, a test.' }) evidence: string;
}

@InputType()
export class VerifyActionItemInput {
  @Field(() => ID) actionItemId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class DeclineActionItemInput {
  @Field(() => ID) actionItemId: string;
  @Field(() => Int) expectedVersion: number;
  @Field() reason: string;
}
