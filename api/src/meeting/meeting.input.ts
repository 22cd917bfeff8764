import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { MeetingOutcomeEnum } from './meeting.type.js';
import type { MeetingOutcome } from './meeting-state.js';

@InputType()
export class CreateMeetingInput {
  @Field(() => ID, { description: 'An organisation, or the company.' }) teamId: string;
  @Field({ description: 'Day and time on the clock of the zone, as 2026-12-01T10:00.' }) startsAt: string;
  @Field({ description: 'IANA.' }) zone: string;
  @Field(() => Int, { nullable: true, description: 'So many weeks in a row at the same hour; absent, once.' }) weeks?: number | null;
}

@InputType()
export class OrderMeetingInput {
  @Field(() => ID) meetingId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => [ID], { description: 'Every one that is still to be heard.' }) slotIds: string[];
}

@InputType()
export class CancelMeetingInput {
  @Field(() => ID) meetingId: string;
  @Field() reason: string;
}

@InputType()
export class PutForwardInput {
  @Field(() => ID) coeId: string;
  @Field() reason: string;
}

@InputType()
export class ChangeMeetingSlotInput {
  @Field(() => ID) slotId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID, { nullable: true, description: 'A member who may see the COE.' }) presenterId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Another meeting of the same organisation.' }) meetingId?: string | null;
}

@InputType()
export class TakeOffMeetingInput {
  @Field(() => ID) slotId: string;
  @Field(() => Int) expectedVersion: number;
  @Field() reason: string;
}

@InputType()
export class AskAtMeetingInput {
  @Field(() => ID) slotId: string;
  @Field() sectionKey: string;
  @Field() body: string;
  @Field(() => String, { nullable: true, description: 'The same key again asks once.' }) idempotencyKey?: string | null;
}

@InputType()
export class MeetingOutcomeInput {
  @Field(() => ID) slotId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => MeetingOutcomeEnum) outcome: MeetingOutcome;
  @Field(() => String, { nullable: true, description: 'What has to follow; asked for with `FOLLOW_UP`.' }) followUp?: string | null;
  @Field(() => String, { nullable: true }) notes?: string | null;
}
