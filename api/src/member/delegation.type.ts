import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { MemberRef } from './member-ref.type.js';

@ObjectType({ description: 'Somebody decides for a member for a time.' })
export class Delegation {
  @Field(() => ID) id: string;
  @Field(() => MemberRef) member: MemberRef;
  @Field(() => MemberRef, { description: 'Who decides.' }) delegate: MemberRef;
  @Field(() => DateTimeScalar) fromAt: Date;
  @Field(() => DateTimeScalar, { description: 'From this instant on the member decides again.' }) untilAt: Date;
  @Field() reason: string;
}

@InputType()
export class DelegateInput {
  @Field(() => ID) delegateId: string;
  @Field(() => DateTimeScalar) fromAt: Date;
  @Field(() => DateTimeScalar, { description: 'At most a year later.' }) untilAt: Date;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => ID, { nullable: true, description: 'Whose reviews; the actor’s own when absent. For others only an administrator delegates.' })
  memberId?: string | null;
}
