import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { QuestionService } from './question.service.js';
import { readQuestion } from './questions.read.js';
import { answerShape, dismissalShape, questionShape } from './review-shapes.js';
import { AcceptAnswerInput, AnswerQuestionInput, AskQuestionInput, DismissQuestionInput } from './review.input.js';
import { Question } from './review.type.js';

@Resolver(() => Question)
export class QuestionResolver {
  constructor(
    private readonly db: Database,
    private readonly questions: QuestionService,
  ) {}

  @Mutation(() => Question, { description: 'Asks about a section of the current revision; for whoever may read it. Approval waits for the answer.' })
  async askQuestion(@CurrentActor() actor: Actor, @Args('input') { idempotencyKey, ...input }: AskQuestionInput): Promise<Question> {
    const { id } = await this.questions.ask(actor, parseInput(questionShape, input), idempotencyKey);
    return readQuestion(this.db, actor, id);
  }

  @Mutation(() => Question, { description: 'Answers a question, or answers it better until the answer is accepted; for authors.' })
  async answerQuestion(@CurrentActor() actor: Actor, @Args('input') input: AnswerQuestionInput): Promise<Question> {
    const { questionId, answer } = parseInput(answerShape, input);
    await this.questions.answer(actor, questionId, answer);
    return readQuestion(this.db, actor, questionId);
  }

  @Mutation(() => Question, { description: 'Sets a question aside with a reason; for directors who are not authors. It no longer blocks approval, and the record keeps who did it and why.' })
  async dismissQuestion(@CurrentActor() actor: Actor, @Args('input') input: DismissQuestionInput): Promise<Question> {
    const { questionId, reason } = parseInput(dismissalShape, input);
    await this.questions.dismiss(actor, questionId, reason);
    return readQuestion(this.db, actor, questionId);
  }

  @Mutation(() => Question, { description: 'Accepts the answer; for whoever asked, or a director who is not an author.' })
  async acceptAnswer(@CurrentActor() actor: Actor, @Args('input') { questionId, answeredAt }: AcceptAnswerInput): Promise<Question> {
    await this.questions.accept(actor, questionId, answeredAt);
    return readQuestion(this.db, actor, questionId);
  }
}
