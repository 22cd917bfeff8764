import { Field, ID, InputType } from '@nestjs/graphql';
import type { TeamKind } from './team-kind.js';
import { TeamKindEnum } from './team.type.js';

@InputType()
export class TeamInput {
  @Field({ description: '2 to 32 lower-case letters, digits and single hyphens, beginning with a letter.' }) key: string;
  @Field({ description: 'At most 80 characters.' }) name: string;
  @Field(() => TeamKindEnum) kind: TeamKind;
  @Field(() => ID, { nullable: true, description: 'Absent for the company only.' }) parentId?: string | null;
  @Field(() => ID, { nullable: true }) directorId?: string | null;
}

@InputType({ description: 'What is absent stays as it is.' })
export class UpdateTeamInput {
  @Field(() => ID) teamId: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => ID, { nullable: true, description: 'Moves the team, and everything below it.' }) parentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Null leaves it without a director.' }) directorId?: string | null;
}
