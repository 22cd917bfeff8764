import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class MemberInput {
  @Field({ description: 'At most 100 characters.' }) name: string;
  @Field({ description: 'Unique without regard to case.' }) email: string;
  @Field(() => [String], { nullable: true, description: 'At most 10.' }) handles?: string[] | null;
  @Field(() => String, { nullable: true, description: 'At most 80 characters.' }) jobRole?: string | null;
  @Field(() => String, { nullable: true, description: 'An IANA time zone; UTC when absent.' }) timeZone?: string | null;
  @Field(() => Boolean, { nullable: true }) isAdministrator?: boolean | null;
  @Field(() => Boolean, { nullable: true }) isBarRaiser?: boolean | null;
  @Field(() => [ID], { nullable: true }) teamIds?: string[] | null;
}

@InputType({ description: 'What is absent stays as it is.' })
export class UpdateMemberInput {
  @Field(() => ID) memberId: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => [String], { nullable: true }) handles?: string[] | null;
  @Field(() => String, { nullable: true }) jobRole?: string | null;
  @Field(() => String, { nullable: true }) timeZone?: string | null;
  @Field(() => Boolean, { nullable: true }) isAdministrator?: boolean | null;
  @Field(() => Boolean, { nullable: true }) isBarRaiser?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Deactivating ends sessions, tokens and links at once.' }) active?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Replaces the teams the member belongs to.' }) teamIds?: string[] | null;
}
