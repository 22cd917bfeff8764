import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CoeSummary } from '../coe/coe-summary.type.js';
import { PageInfo } from '../graphql/page-info.type.js';
import { enumType } from '../graphql/enum-type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { QUEUE_STAGES, type QueueStage } from './review-queue.read.js';
import { SeatKindEnum } from './review.type.js';
import type { SeatKind } from './seat.js';

export const QueueStageEnum = enumType('QueueStage', 'Whose turn it is: `VERDICT` is the actor’s, `ANSWERS` is the authors’.', QUEUE_STAGES);

@ObjectType({ description: 'A review that waits for the actor.' })
export class QueueRow {
  @Field(() => ID) reviewId: string;
  @Field(() => ID) seatId: string;
  @Field(() => CoeSummary) coe: CoeSummary;
  @Field(() => SeatKindEnum, { description: 'Why it is the actor’s.' }) seat: SeatKind;
  @Field({ description: '“Your verdict”, “Your opinion”, or “Waiting for answers” while a question has none.' }) stage: string;
  @Field(() => DateTimeScalar, { description: 'Since when it is in this stage.' }) waitingSince: Date;
  @Field(() => DateTimeScalar) dueAt: Date;
  @Field(() => Int, { description: 'Questions of all askers whose answer was not accepted.' }) openQuestions: number;
  @Field(() => Int, { description: 'Those of them without an answer.' }) unanswered: number;
  @Field(() => Int) words: number;
  @Field(() => Int, { description: 'Findings and gaps that its authors let stand, each with a reason.' }) waivers: number;
  @Field(() => Int) revisionNumber: number;
  @Field({ description: 'The actor read an earlier revision, and this one differs from it.' }) changedSinceLook: boolean;
  @Field({ description: 'The same in words.' }) reason: string;
}

@InputType({ description: 'What is absent does not narrow the queue.' })
export class QueueFilter {
  @Field(() => String, { nullable: true, description: 'With every team below it.' }) teamKey?: string | null;
  @Field(() => Int, { nullable: true }) severity?: number | null;
  @Field(() => SeatKindEnum, { nullable: true }) seat?: SeatKind | null;
  @Field(() => QueueStageEnum, { nullable: true }) stage?: QueueStage | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the deadline is over.' }) overdue?: boolean | null;
}

@ObjectType()
export class QueueEdge {
  @Field() cursor: string;
  @Field(() => QueueRow) node: QueueRow;
}

@ObjectType()
export class QueueConnection {
  @Field(() => [QueueEdge]) edges: QueueEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}
