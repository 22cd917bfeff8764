import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CoeSummary } from '../coe/coe-summary.type.js';
import { PageInfo } from '../graphql/page-info.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'A review that waits for the actor.' })
export class QueueRow {
  @Field(() => ID) reviewId: string;
  @Field(() => CoeSummary) coe: CoeSummary;
  @Field({ description: '“Your verdict”, or “Waiting for answers” while a question has none.' }) stage: string;
  @Field(() => DateTimeScalar, { description: 'Since when it is in this stage.' }) waitingSince: Date;
  @Field(() => DateTimeScalar) dueAt: Date;
  @Field(() => Int, { description: 'Questions of all askers whose answer was not accepted.' }) openQuestions: number;
  @Field(() => Int, { description: 'Those of them without an answer.' }) unanswered: number;
  @Field(() => Int) words: number;
  @Field(() => Int, { description: 'Findings and gaps that its authors let stand, each with a reason.' }) waivers: number;
  @Field(() => Int) revisionNumber: number;
  @Field({ description: 'The actor read an earlier revision, and this one differs from it.' }) changedSinceLook: boolean;
  @Field({ description: 'Why it is the actor’s.' }) reason: string;
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
