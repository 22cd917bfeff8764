import { Field, ID, ObjectType } from '@nestjs/graphql';
import { TeamRef } from './team-ref.type.js';

@ObjectType({ description: 'One of the people of this installation.' })
export class Member {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field({ description: 'In lower case; what one signs in with.' }) email: string;
  @Field(() => [String], { description: 'Names in chat and version control, without the @.' }) handles: string[];
  @Field({ description: 'What a document calls this person, such as “the on-call engineer”; may be empty.' }) jobRole: string;
  @Field({ description: 'An IANA time zone.' }) timeZone: string;
  @Field({ description: 'Keeps members and teams.' }) isAdministrator: boolean;
  @Field({ description: 'May be asked to review COEs of other lines.' }) isBarRaiser: boolean;
  @Field({ description: 'Who is not active cannot sign in, own, direct or review; nobody is ever deleted.' }) active: boolean;
  @Field(() => [TeamRef]) teams: TeamRef[];
}
