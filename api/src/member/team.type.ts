import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type.js';
import { MemberRef } from './member-ref.type.js';
import { TeamKind } from './team-kind.js';

export const TeamKindEnum = enumType('TeamKind', 'The company holds organisations and teams, an organisation holds organisations and teams.', Object.values(TeamKind));

@ObjectType()
export class Team {
  @Field(() => ID) id: string;
  @Field({ description: 'The short name in addresses, filters and commands; it never changes.' }) key: string;
  @Field() name: string;
  @Field(() => TeamKindEnum) kind: TeamKind;
  @Field(() => ID, { nullable: true }) parentId: string | null;
  @Field(() => [ID], { description: 'Itself and everything above it, the company first.' }) path: string[];
  @Field(() => MemberRef, { nullable: true, description: 'Reviews the COEs of this team and of those below it.' }) director: MemberRef | null;
  @Field(() => [MemberRef], { description: 'The active ones, by name.' }) members: MemberRef[];
}
