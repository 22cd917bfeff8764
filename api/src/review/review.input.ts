import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@InputType()
export class RequestReviewInput {
  @Field(() => ID) coeId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class AskQuestionInput {
  @Field(() => ID) coeId: string;
  @Field(() => Int, { description: 'The number of the revision that the asker looks at.' }) expectedRevision: number;
  @Field() sectionKey: string;
  @Field() body: string;
  @Field(() => String, { nullable: true, description: 'The same key again gives the same question.' }) idempotencyKey?: string | null;
}

@InputType()
export class AnswerQuestionInput {
  @Field(() => ID) questionId: string;
  @Field() answer: string;
}

@InputType()
export class AcceptAnswerInput {
  @Field(() => ID) questionId: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the answer that was read was given: a newer one is refused with `STALE_VERSION`.' })
  answeredAt?: Date | null;
}

@InputType()
export class DismissQuestionInput {
  @Field(() => ID) questionId: string;
  @Field({ description: 'Why it need not be answered; kept in the record.' }) reason: string;
}

@InputType()
export class ReassignSeatInput {
  @Field(() => ID) seatId: string;
  @Field(() => ID, { description: 'Who sits there from now on.' }) memberId: string;
  @Field({ description: 'Kept in the record.' }) reason: string;
}

@InputType()
export class DeclineSeatInput {
  @Field(() => ID) seatId: string;
  @Field({ description: 'Kept in the record.' }) reason: string;
}

@InputType()
export class AskPeerInput {
  @Field(() => ID) coeId: string;
  @Field(() => ID) memberId: string;
}

@InputType()
export class RequestChangesInput {
  @Field(() => ID) coeId: string;
  @Field(() => Int) expectedRevision: number;
  @Field({ description: 'What has to change, and why.' }) reason: string;
}

@InputType()
export class ApproveCoeInput {
  @Field(() => ID) coeId: string;
  @Field(() => Int, { description: 'The number of the revision that was read.' }) expectedRevision: number;
  @Field(() => [String], { description: 'The keys of the ticked points of the template’s checklist.' }) checklist: string[];
  @Field(() => String, { nullable: true, description: 'A sentence, when the director asked nothing on this revision.' }) noQuestionBecause?: string | null;
}

@InputType()
export class MoveCoeInput {
  @Field(() => ID) coeId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String, { nullable: true, description: 'Kept in the record; cancelling needs one.' }) reason?: string | null;
}

@InputType()
export class RecordReadingInput {
  @Field(() => ID) coeId: string;
  @Field(() => Int) expectedRevision: number;
  @Field() sectionKey: string;
  @Field(() => Int, { description: 'Since the last report; no more than has passed is counted, and the first report of a round counts none.' }) seconds: number;
  @Field(() => Boolean, { nullable: true, description: 'Sets or clears the tick; absent, it stays.' }) viewed?: boolean | null;
}
