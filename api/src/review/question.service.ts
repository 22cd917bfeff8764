import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { assertAuthor } from '../coe/coe-access.js';
import type { LockedCoe } from '../coe/coe-lock.js';
import { CoeService } from '../coe/coe.service.js';
import { documentLocked } from '../coe/coe-status.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { once } from '../graphql/idempotency.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import { assertCurrentRevision, noSuchQuestion } from './review-refusals.js';
import { readLatestRound } from './review-round.read.js';
import { ReviewQuestionRow } from './review-question.entity.js';

const MAX_OPEN_QUESTIONS = 200;

interface LockedQuestion {
  id: string;
  askedById: string;
  answer: string | null;
  /** To the millisecond, as clients know it. */
  answeredAt: Date | null;
  acceptedAt: Date | null;
  revisionId: string;
}

/** Questions on a revision: whoever may read asks, an author answers, who asked accepts. */
@Injectable()
export class QuestionService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly coes: CoeService,
  ) {}

  /** Asks on a section of the current revision; approval stays closed until the answer is accepted. */
  ask(
    actor: Actor,
    { coeId, expectedRevision, sectionKey, body }: { coeId: string; expectedRevision: number; sectionKey: string; body: string },
    idempotencyKey?: string | null,
  ): Promise<{ id: string }> {
    return this.db.transaction((tx) =>
      once(tx, actor, idempotencyKey, { coeId, expectedRevision, sectionKey, body }, async () => {
        const coe = await this.coes.lock(tx, actor, coeId);
        assertNotCancelled(coe);
        const round = await readLatestRound(tx, coe.id);
        assertCurrentRevision(round, expectedRevision);
        if (!coe.template.sections.some(({ key }) => key === sectionKey)) {
          throw new CorrigendaError('BAD_USER_INPUT', `sectionKey: this COE has no section “${sectionKey}”.`, { field: 'sectionKey', rule: 'section' });
        }
        await assertRoomForQuestions(tx, coe.id);
        const question = { id: randomUUID(), coeId: coe.id, reviewId: round.id, revisionId: round.revisionId, sectionKey, body, askedById: actor.memberId };
        await tx.entities.insert(ReviewQuestionRow, question);
        await this.events.record(tx, {
          kind: 'question-asked',
          actor,
          coeId: coe.id,
          subjectId: question.id,
          revisionId: round.revisionId,
          details: { sectionKey },
        });
        return { id: question.id };
      }),
    );
  }

  /** Writes the answer, or a better one, until it is accepted. */
  answer(actor: Actor, questionId: string, answer: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { coe, question } = await this.lock(tx, actor, questionId);
      assertAuthor(coe, actor);
      assertNotCancelled(coe);
      const [written] = await tx.rows({
        name: 'question-answer',
        text: `update review_question set answer = $2, answered_by_id = $3, answered_at = now() where id = $1 and accepted_at is null returning id`,
        values: [question.id, answer, actor.memberId],
      });
      if (!written) throw new CorrigendaError('CONFLICT', 'The answer to this question was accepted already and stays as it is.');
      await this.events.record(tx, {
        kind: 'question-answered',
        actor,
        coeId: coe.id,
        subjectId: question.id,
        revisionId: question.revisionId,
        details: question.answer === null ? {} : { instead: question.answer },
      });
    });
  }

  /** Says that the answer answers the question: the asker does, or a director for them. Accepting twice is accepting once. */
  accept(actor: Actor, questionId: string, answeredAt?: Date | null): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { coe, question } = await this.lock(tx, actor, questionId);
      const forAsker = question.askedById !== actor.memberId;
      if (forAsker && (!coe.actorDirects || coe.writerIds.includes(actor.memberId))) {
        throw new CorrigendaError('FORBIDDEN', 'Who asked accepts the answer, or a director of the owning team or above who never was an author.');
      }
      assertNotCancelled(coe);
      if (question.acceptedAt) return;
      if (answeredAt && question.answeredAt && answeredAt < question.answeredAt) {
        throw new CorrigendaError('STALE_VERSION', 'The answer was rewritten since you read it; read the new one first.', { answeredAt: question.answeredAt });
      }
      const [accepted] = await tx.rows({
        name: 'question-accept',
        text: `update review_question set accepted_at = now() where id = $1 and answer is not null and accepted_at is null returning id`,
        values: [question.id],
      });
      if (!accepted) throw new CorrigendaError('ILLEGAL_TRANSITION', 'This question has no answer yet; an author has to give one first.', { allowed: ['answerQuestion'] });
      await this.events.record(tx, {
        kind: 'answer-accepted',
        actor,
        coeId: coe.id,
        subjectId: question.id,
        revisionId: question.revisionId,
        details: forAsker ? { forMemberId: question.askedById } : {},
      });
    });
  }

  /** Sets a question aside without its answer, with a reason; for a director of the line who is no author. Dismissing twice is dismissing once. */
  dismiss(actor: Actor, questionId: string, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { coe, question } = await this.lock(tx, actor, questionId);
      if (!coe.actorDirects || coe.writerIds.includes(actor.memberId)) {
        throw new CorrigendaError('FORBIDDEN', 'A director of the owning team or above who never was an author dismisses a question.');
      }
      assertNotCancelled(coe);
      const [dismissed] = await tx.rows({
        name: 'question-dismiss',
        text: `update review_question set accepted_at = now(), dismissed_by_id = $2, dismissed_because = $3 where id = $1 and accepted_at is null returning id`,
        values: [question.id, actor.memberId, reason],
      });
      if (!dismissed) return;
      await this.events.record(tx, {
        kind: 'question-dismissed',
        actor,
        coeId: coe.id,
        subjectId: question.id,
        revisionId: question.revisionId,
        reason,
        details: { askedById: question.askedById, answered: question.answer !== null },
      });
    });
  }

  private async lock(tx: Transaction, actor: Actor, questionId: string): Promise<{ coe: LockedCoe; question: LockedQuestion }> {
    const [place] = isRecordId(questionId)
      ? await tx.rows<{ coeId: string }>({ name: 'question-place', text: 'select coe_id as "coeId" from review_question where id = $1', values: [questionId] })
      : [];
    if (!place) throw noSuchQuestion();
    const coe = await this.coes.lock(tx, actor, place.coeId).catch((error: unknown) => {
      throw error instanceof CorrigendaError && error.code === 'NOT_FOUND' ? noSuchQuestion() : error;
    });
    const [question] = await tx.rows<LockedQuestion>({
      name: 'question-held',
      text: `select id, asked_by_id as "askedById", answer, date_trunc('milliseconds', answered_at) as "answeredAt", accepted_at as "acceptedAt", revision_id as "revisionId" from review_question where id = $1`,
      values: [questionId],
    });
    if (!question) throw noSuchQuestion();
    return { coe, question };
  }
}

function assertNotCancelled({ status }: LockedCoe): void {
  if (status === 'CANCELLED') throw documentLocked(status);
}

async function assertRoomForQuestions(tx: Transaction, coeId: string): Promise<void> {
  const [open] = await tx.rows<{ count: number }>({
    name: 'questions-open',
    text: 'select count(*)::int as count from review_question where coe_id = $1 and accepted_at is null',
    values: [coeId],
  });
  if (open!.count < MAX_OPEN_QUESTIONS) return;
  throw new CorrigendaError('LIMIT_EXCEEDED', `${MAX_OPEN_QUESTIONS} questions are open; settle some of them first.`, { limit: MAX_OPEN_QUESTIONS });
}
