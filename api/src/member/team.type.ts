import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MemberRef } from './member-ref.type.js';
import { TeamKind } from './team-kind.js';

registerEnumType(TeamKind, { name: 'TeamKind', description: 'The company holds organisations and teams, an organisation holds organisations and teams.' });

@ObjectType()
export class Team {
  @Field(() => ID) id: string;
  @Field({ description: 'The short name in addresses, filters and commands; it never changes.' }) key: string;
  @Field() name: string;
  @Field(() => TeamKind) kind: TeamKind;
  @Field(() => ID, { nullable: true }) parentId: string | null;
  @Field(() => [ID], { description: 'Itself and everything above it, the company first.' }) path: string[];
  @Field(() => MemberRef, { nullable: true, description: 'Reviews the COEs of this team and of those below it.' }) director: MemberRef | null;
  @Field(() => [MemberRef], { description: 'The active ones, by name.' }) members: MemberRef[];
}
