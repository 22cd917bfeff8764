import type { Reader } from '../database/database.js';
import type { Surroundings } from './receivers-of.js';

/** The members around an event of this COE about this subject. */
export async function readSurroundings(db: Reader, coeId: string, subjectId: string | null): Promise<Surroundings> {
  const [row] = await db.rows<Surroundings & { [column: string]: unknown }>({
    name: 'notice-surroundings',
    text: `select array(select p.member_id from coe_participant p where p.coe_id = c.id and p.role = 'AUTHOR' order by p.added_at, p.member_id) as "authorIds",
             array(select s.member_id from review_seat s where s.kind <> 'PEER' and s.review_id = (
               select r.id from review r join revision v on v.id = r.revision_id where r.coe_id = c.id order by v.number desc limit 1) order by s.id) as "reviewerIds",
             (select above.director_id from team own join team above on above.id = any (own.path)
               where own.id = c.team_id and above.director_id is not null order by array_length(above.path, 1) desc limit 1) as "directorId",
             (select q.asked_by_id from review_question q where q.id = $2) as "askerId",
             array(select t.started_by_id from thread t where t.id = $2 union select w.author_id from comment w where w.thread_id = $2 and w.deleted_at is null) as "talkerIds",
             (select a.owner_id from action_item a where a.id = $2) as "ownerId",
             (select s.presenter_id from meeting_slot s where s.id = $2) as "presenterId"
            from coe c where c.id = $1`,
    values: [coeId, subjectId],
  });
  return row!;
}
