import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CoeSummary } from '../coe/coe-summary.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import type { WaitingKind } from './home.read.js';

@ObjectType({ description: 'Something that waits for the actor and for nobody else.' })
export class WaitingItem {
  @Field(() => String, {
    description:
      '`REVIEW` a verdict, `ANSWER` an answer to a question, `ACCEPT` an answer to accept, `CHANGES` requested changes, `PUBLISH` an approved COE, `ACTION` an action item.',
  })
  kind: WaitingKind;
  @Field({ description: 'Of the COE, or of the action item.' }) title: string;
  @Field(() => Int) coeNumber: number;
  @Field(() => Int, { nullable: true }) actionNumber: number | null;
  @Field(() => DateTimeScalar) since: Date;
  @Field(() => DateTimeScalar, { nullable: true }) dueOn: Date | null;
  @Field() overdue: boolean;
}

@ObjectType({ description: 'How far the actor is with a first COE.' })
export class FirstSteps {
  @Field(() => Int, { nullable: true, description: 'The draft that was begun, if there is one.' }) coeNumber: number | null;
}

@ObjectType({ description: 'What needs the actor.' })
export class Home {
  @Field(() => [WaitingItem], { description: 'Overdue first, then what waits longest; at most 50.' }) waiting: WaitingItem[];
  @Field(() => [CoeSummary], { description: 'COEs that the actor writes and that are not published yet, newest change first; at most 10.' }) drafts: CoeSummary[];
  @Field(() => [CoeSummary], { description: 'Three that were published last and that the actor did not write.' }) unread: CoeSummary[];
  @Field(() => FirstSteps, { nullable: true, description: 'Until a COE of the actor went to review.' }) firstSteps: FirstSteps | null;
}
