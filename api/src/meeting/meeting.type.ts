import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CoeStatusEnum, IncidentKindEnum, VisibilityEnum } from '../coe/coe-enums.type.js';
import type { IncidentKind, Visibility } from '../coe/coe-header.js';
import type { CoeStatus } from '../coe/coe-status.js';
import { enumType } from '../graphql/enum-type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { MemberRef } from '../member/member-ref.type.js';
import { TeamRef } from '../member/team-ref.type.js';
import { CRITERIA, type Criterion } from './meeting-criteria.js';
import { MEETING_OUTCOMES, SLOT_STATES, type MeetingOutcome, type SlotState } from './meeting-state.js';

export const CriterionEnum = enumType('MeetingCriterion', 'Why the operations meeting sees a COE.', CRITERIA);
export const SlotStateEnum = enumType('MeetingSlotState', 'Whether a COE is still to be heard, was heard, or need not be.', SLOT_STATES);
export const MeetingOutcomeEnum = enumType('MeetingOutcome', 'Accepted; accepted with something that follows; or again at the next meeting.', MEETING_OUTCOMES);

@ObjectType({ description: 'A reason to show a COE, in words with its figures.' })
export class MeetingReason {
  @Field(() => CriterionEnum) criterion: Criterion;
  @Field() words: string;
}

@ObjectType()
export class MeetingSection {
  @Field() key: string;
  @Field() title: string;
}

@ObjectType({ description: 'A COE as a meeting’s list shows it.' })
export class MeetingCoe {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field(() => CoeStatusEnum) status: CoeStatus;
  @Field(() => Int, { description: '1 (worst) to 4.' }) severity: number;
  @Field(() => IncidentKindEnum) kind: IncidentKind;
  @Field(() => VisibilityEnum) visibility: Visibility;
  @Field(() => TeamRef) team: TeamRef;
  @Field(() => [MeetingSection], { description: 'What a question can be about.' }) sections: MeetingSection[];
}

@ObjectType({ description: 'A question from the room.' })
export class MeetingQuestion {
  @Field(() => ID) id: string;
  @Field() sectionKey: string;
  @Field() body: string;
  @Field(() => MemberRef) askedBy: MemberRef;
  @Field(() => DateTimeScalar) askedAt: Date;
  @Field({ description: 'Whether it is a question of the review, which approval waits for.' }) ofReview: boolean;
  @Field({ description: 'Whether its answer was accepted; one that is kept with the meeting has none.' }) settled: boolean;
}

@ObjectType({ description: 'When and where a COE is heard.' })
export class MeetingRef {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) startsAt: Date;
  @Field({ description: 'IANA; the zone it is called by.' }) zone: string;
}

@ObjectType()
export class MeetingSlotPermissions {
  @Field({ description: 'Name another presenter, or move it to another meeting.' }) change: boolean;
  @Field({ description: 'Take it off with a reason.' }) takeOff: boolean;
  @Field({ description: 'Write the outcome.' }) decide: boolean;
  @Field({ description: 'Ask a question.' }) ask: boolean;
}

@ObjectType({ description: 'The place of a COE before an operations meeting. Of one that the actor may not see, nothing is told but that it is there.' })
export class MeetingSlot {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => SlotStateEnum) state: SlotState;
  @Field(() => TeamRef, { description: 'Whose meeting it is for.' }) team: TeamRef;
  @Field(() => MeetingRef, { nullable: true, description: 'Null while it waits for a meeting to be called.' }) meeting: MeetingRef | null;
  @Field(() => MeetingCoe, { nullable: true, description: 'Null for a restricted COE that the actor may not see.' }) coe: MeetingCoe | null;
  @Field(() => MemberRef, { nullable: true, description: 'Null when there is nobody who may present it.' }) presenter: MemberRef | null;
  @Field(() => [MeetingReason]) reasons: MeetingReason[];
  @Field(() => [MeetingQuestion], { description: 'In the order in which they were asked.' }) questions: MeetingQuestion[];
  @Field(() => MeetingOutcomeEnum, { nullable: true }) outcome: MeetingOutcome | null;
  @Field({ description: 'What has to follow.' }) followUp: string;
  @Field({ description: 'Of the meeting; or why it was taken off.' }) notes: string;
  @Field(() => MemberRef, { nullable: true }) closedBy: MemberRef | null;
  @Field(() => DateTimeScalar, { nullable: true }) closedAt: Date | null;
  @Field(() => MeetingSlotPermissions) may: MeetingSlotPermissions;
}

@ObjectType({ description: 'An operations meeting.' })
export class Meeting extends MeetingRef {
  @Field(() => TeamRef, { description: 'The organisation, or the company, that holds it.' }) team: TeamRef;
  @Field(() => Int, { description: 'Grows with every change of the order.' }) version: number;
  @Field({ description: 'Whether the actor sets the order and writes outcomes.' }) mayRun: boolean;
  @Field(() => [MeetingSlot], { description: 'In the order in which they are heard; what was heard first.' }) slots: MeetingSlot[];
}

@ObjectType({ description: 'A meeting in a list.' })
export class MeetingLine extends MeetingRef {
  @Field(() => Int, { description: 'COEs to be heard.' }) open: number;
  @Field(() => Int, { description: 'COEs that were heard.' }) heard: number;
}

@ObjectType({ description: 'The operations meetings of an organisation, or of the company.' })
export class MeetingTeam {
  @Field(() => TeamRef) team: TeamRef;
  @Field({ description: 'Whether the actor calls its meetings.' }) mayRun: boolean;
  @Field(() => [MeetingLine], { description: 'Those to come, and of the earlier ones the last twelve; the next one first.' }) meetings: MeetingLine[];
  @Field(() => [MeetingSlot], { description: 'What waits for a meeting to be called.' }) waiting: MeetingSlot[];
}
