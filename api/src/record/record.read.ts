import { noSuchCoe, visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import type { KeysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import type { MemberRef } from '../member/member-ref.type.js';
import { RECORDED_KINDS, type RecordedEvent, recordSentence } from './record-words.js';

export interface RecordLine {
  id: string;
  kind: string;
  at: Date;
  actor: MemberRef | null;
  sentence: string;
  reason: string | null;
  revisionNumber: number | null;
}

interface Row extends RecordedEvent, Omit<RecordLine, 'kind' | 'sentence'> {}

/** The ids of members may stand anywhere in what an event says; the longest list has as many as a review has seats. */
const NAMED = `(select jsonb_object_agg(n.id, n.name) from member n where n.id = e.subject_id
    or e.details @> jsonb_build_object('from', n.id) or e.details @> jsonb_build_object('to', n.id)
    or e.details @> jsonb_build_object('forMemberId', n.id) or e.details @> jsonb_build_object('askedById', n.id)
    or e.details @> jsonb_build_object('presenterId', n.id)
    or e.details @> jsonb_build_object('reviewerIds', jsonb_build_array(n.id)) or e.details @> jsonb_build_object('memberIds', jsonb_build_array(n.id)))`;

/** The record of a COE, newest first, so many after an event; one more than asked says that there are more. */
export async function readRecord(db: Reader, actor: Actor, coeId: string, { first, after }: KeysetPage): Promise<RecordLine[]> {
  const rows = await db.rows<Row>({
    name: 'record-page',
    text: `select e.id::text, e.kind, e.at, case when m.id is not null then json_build_object('id', m.id, 'name', m.name) end as actor, e.reason,
             v.number as "revisionNumber", e.details, e.subject_id as "subjectId", i.number as "actionNumber", coalesce(${NAMED}, '{}') as names
            from coe c join event e on e.coe_id = c.id left join member m on m.id = e.actor_id left join revision v on v.id = e.revision_id
            left join action_item i on i.id = e.subject_id
           where c.id = $2 and e.kind = any ($3) and ($4::bigint is null or e.id < $4::bigint) and ${visible('c', '$1')} order by e.id desc limit $5`,
    values: [actor.memberId, coeId, RECORDED_KINDS, after?.[0] ?? null, first + 1],
  });
  return rows.map(({ id, kind, at, actor: by, reason, revisionNumber, ...event }) => ({ id, kind, at, actor: by, reason, revisionNumber, sentence: recordSentence({ kind, ...event }) }));
}

/** The id of a COE that the actor may see. */
export async function findCoeId(db: Reader, actor: Actor, number: number): Promise<string> {
  const [coe] = await db.rows<{ id: string }>({ name: 'record-coe', text: `select c.id from coe c where c.number = $2 and ${visible('c', '$1')}`, values: [actor.memberId, number] });
  if (!coe) throw noSuchCoe();
  return coe.id;
}
