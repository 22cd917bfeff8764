import { Field, ObjectType } from '@nestjs/graphql';
import { MemberType } from './member.type.js';

/** Later features add what waits for the member. */
@ObjectType({ description: 'The member who asks.' })
export class Me {
  @Field(() => MemberType) member: MemberType;
  @Field({ description: 'Whether the member directs a team.' }) isDirector: boolean;
  @Field({ description: 'Whether the member may import reports.' }) canImport: boolean;
}
