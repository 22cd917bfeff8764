import { visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import { noSuchQuestion } from './review-refusals.js';
import type { Question } from './review.type.js';

const SELECT = `select q.id, q.section_key as "sectionKey", v.number as "revisionNumber", q.body, json_build_object('id', a.id, 'name', a.name) as "askedBy",
    q.asked_at as "askedAt", q.answer, case when b.id is not null then json_build_object('id', b.id, 'name', b.name) end as "answeredBy",
    q.answered_at as "answeredAt", q.accepted_at as "acceptedAt",
    case when x.id is not null then json_build_object('id', x.id, 'name', x.name) end as "dismissedBy", q.dismissed_because as "dismissedBecause"
  from review_question q join coe c on c.id = q.coe_id join revision v on v.id = q.revision_id join member a on a.id = q.asked_by_id
    left join member b on b.id = q.answered_by_id left join member x on x.id = q.dismissed_by_id`;

/** Every question of a COE, of all its rounds, in the order in which they were asked. */
export function readQuestions(db: Reader, actor: Actor, coeId: string): Promise<Question[]> {
  return db.rows<Question>({
    name: 'questions-of-coe',
    text: `${SELECT} where q.coe_id = $2 and ${visible('c', '$1')} order by q.asked_at, q.id`,
    values: [actor.memberId, coeId],
  });
}

export async function readQuestion(db: Reader, actor: Actor, id: string): Promise<Question> {
  const [question] = await db.rows<Question>({ name: 'question', text: `${SELECT} where q.id = $2 and ${visible('c', '$1')}`, values: [actor.memberId, id] });
  if (!question) throw noSuchQuestion();
  return question;
}
