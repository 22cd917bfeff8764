import { Field, ObjectType } from '@nestjs/graphql';
import { Member } from './member.type.js';

/** Later features add what waits for the member. */
@ObjectType({ description: 'The member who asks.' })
export class Me {
  @Field(() => Member) member: Member;
  @Field({ description: 'Whether the member directs a team.' }) isDirector: boolean;
  @Field({ description: 'Whether the member may import reports.' }) canImport: boolean;
}
