import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.js';
import { IncidentKindEnum, VisibilityEnum } from './coe-enums.type.js';
import type { IncidentKind, Visibility } from './coe-header.js';

@InputType()
export class CreateCoeInput {
  @Field(() => String, { nullable: true, description: 'The same key again gives the same COE.' }) idempotencyKey?: string | null;
  @Field({ description: 'At most 200 characters.' }) title: string;
  @Field() teamKey: string;
  @Field() templateKey: string;
  @Field(() => Int, { description: '1 (worst) to 4.' }) severity: number;
  @Field(() => IncidentKindEnum) kind: IncidentKind;
  @Field(() => String, { nullable: true, description: 'An IANA time zone; UTC when absent.' }) zone?: string | null;
  @Field(() => DateScalar, { nullable: true }) occurredOn?: string | null;
  @Field(() => VisibilityEnum, { nullable: true, description: 'When absent, as the template says.' }) visibility?: Visibility | null;
}

@InputType({ description: 'What is absent stays as it is.' })
export class UpdateCoeInput {
  @Field(() => ID) coeId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => Int, { nullable: true }) severity?: number | null;
  @Field(() => IncidentKindEnum, { nullable: true }) kind?: IncidentKind | null;
  @Field(() => String, { nullable: true }) zone?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Null takes the date away.' }) occurredOn?: string | null;
  @Field(() => String, { nullable: true }) detectedBy?: string | null;
  @Field(() => [String], { nullable: true, description: 'All of them; at most 20, kept in lower case.' }) tags?: string[] | null;
  @Field(() => String, { nullable: true }) teamKey?: string | null;
  @Field(() => VisibilityEnum, { nullable: true }) visibility?: Visibility | null;
}

@InputType()
export class ParticipantInput {
  @Field(() => ID) coeId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) memberId: string;
  @Field({ description: '`AUTHOR` or `INVITED`.' }) role: string;
}

@InputType()
export class WaiveFindingInput {
  @Field(() => ID) coeId: string;
  @Field({ description: 'The id of a finding or of a gap.' }) findingId: string;
  @Field({ description: 'Why it may stand; reviewers read it.' }) reason: string;
}
