import { Field, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { DEADLINE_STAGES, type DeadlineStage } from './deadline.js';

export const DeadlineStageEnum = enumType('DeadlineStage', 'What is due: asking for the review, the verdict, the publication.', DEADLINE_STAGES);

@ObjectType({ description: 'By when a COE has to reach what comes next.' })
export class Deadline {
  @Field(() => DeadlineStageEnum) stage: DeadlineStage;
  @Field(() => DateTimeScalar) dueAt: Date;
}
