import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { once } from '../graphql/idempotency.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { QuestionService } from '../review/question.service.js';
import { MeetingQuestionRow } from './meeting-question.entity.js';
import { meetingQuestionShape } from './meeting-shapes.js';
import { readQuestionPlace } from './question-place.read.js';
import { assertOpenSlot, lockSlot } from './slot-lock.js';

const MAX_QUESTIONS = 200;

/** Questions from the room: whoever may see the COE asks. */
@Injectable()
export class MeetingQuestionService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly questions: QuestionService,
  ) {}

  /** While a COE is in review it is a question of the review, which approval waits for; otherwise it is kept with the meeting. */
  async ask(actor: Actor, { idempotencyKey, ...given }: { idempotencyKey?: string | null }): Promise<string> {
    const asked = parseInput(meetingQuestionShape, given);
    const { coeId, revision } = await readQuestionPlace(this.db, actor, asked.slotId);
    if (revision !== null) {
      await this.questions.ask(actor, { coeId, expectedRevision: revision, sectionKey: asked.sectionKey, body: asked.body }, idempotencyKey);
      return asked.slotId;
    }
    await this.db.transaction((tx) =>
      once(tx, actor, idempotencyKey, asked, async () => {
        const { coe, slot } = await lockSlot(tx, actor, asked.slotId);
        assertOpenSlot(slot);
        if (!coe.template.sections.some(({ key }) => key === asked.sectionKey)) {
          throw new CorrigendaError('BAD_USER_INPUT', `sectionKey: this COE has no section “${asked.sectionKey}”.`, { field: 'sectionKey', rule: 'section' });
        }
        const [{ count }] = (await tx.rows<{ count: number }>({
          name: 'meeting-questions-count',
          text: 'select count(*)::int as count from meeting_question where slot_id = $1',
          values: [slot.id],
        })) as [{ count: number }];
        if (count >= MAX_QUESTIONS) throw new CorrigendaError('LIMIT_EXCEEDED', `${MAX_QUESTIONS} questions were asked about this COE already.`, { limit: MAX_QUESTIONS });
        const question = { id: randomUUID(), slotId: slot.id, sectionKey: asked.sectionKey, body: asked.body, askedById: actor.memberId };
        await tx.entities.insert(MeetingQuestionRow, question);
        await this.events.record(tx, { kind: 'meeting-question-asked', actor, coeId: coe.id, subjectId: question.id, details: { sectionKey: asked.sectionKey, meetingId: slot.meetingId } });
        return { id: question.id };
      }),
    );
    return asked.slotId;
  }
}
