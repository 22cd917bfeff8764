import { visible } from '../coe/coe-access.js';
import { coeSummaryOf, summaryColumns, type CoeSummaryRow } from '../coe/coe-summary.read.js';
import type { CoeSummary } from '../coe/coe-summary.type.js';
import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';

export type WaitingKind = 'REVIEW' | 'ANSWER' | 'ACCEPT' | 'CHANGES' | 'PUBLISH' | 'ACTION';

export interface WaitingRow {
  kind: WaitingKind;
  title: string;
  coeNumber: number;
  actionNumber: number | null;
  since: Date;
  dueOn: Date | null;
  overdue: boolean;
}

const AUTHORED = `exists (select 1 from coe_participant a where a.coe_id = c.id and a.member_id = $1 and a.role = 'AUTHOR')`;
const TODAY = `(now() at time zone 'UTC')::date`;
/** Days before its date on which an action item begins to wait. */
const SOON = 7;

/** What waits for one member, in one statement. Questions of one COE are one item, however many they are. */
export function readWaiting(db: Reader, actor: Actor): Promise<WaitingRow[]> {
  return db.rows<WaitingRow>({
    name: 'home-waiting',
    text: `select w.* from (
             select 'REVIEW' as kind, c.title, c.number as "coeNumber", null::int as "actionNumber", r.requested_at as since, r.due_at as "dueOn",
                    r.due_at < now() as overdue
               from review_seat s join review r on r.id = s.review_id join coe c on c.id = r.coe_id
              where s.member_id = $1 and s.state = 'OPEN' and s.kind <> 'PEER' and ${visible('c', '$1')}
             union all
             select 'ANSWER', c.title, c.number, null, min(q.asked_at), null, false
               from review_question q join coe c on c.id = q.coe_id
              where q.accepted_at is null and q.answer is null and c.status <> 'CANCELLED' and ${AUTHORED} group by c.id
             union all
             select 'ACCEPT', c.title, c.number, null, min(q.answered_at), null, false
               from review_question q join coe c on c.id = q.coe_id
              where q.accepted_at is null and q.answer is not null and q.asked_by_id = $1 and c.status <> 'CANCELLED' and ${visible('c', '$1')} group by c.id
             union all
             select 'CHANGES', c.title, c.number, null, coalesce((select max(r.closed_at) from review r where r.coe_id = c.id), c.updated_at), null, false
               from coe c where c.status = 'CHANGES_REQUESTED' and ${AUTHORED}
             union all
             select 'PUBLISH', c.title, c.number, null, coalesce((select max(r.closed_at) from review r where r.coe_id = c.id), c.updated_at), null, false
               from coe c where c.status = 'APPROVED' and ${AUTHORED}
             union all
             select 'ACTION', i.title, c.number, i.number, i.created_at, i.due_on::timestamp at time zone 'UTC', i.due_on < ${TODAY}
               from action_item i join coe c on c.id = i.coe_id
              where i.owner_id = $1 and i.status in ('OPEN', 'IN_PROGRESS') and i.due_on <= ${TODAY} + ${SOON}
                and c.status <> 'CANCELLED' and ${visible('c', '$1')}
           ) w order by overdue desc, w.since, w."coeNumber", w."actionNumber" limit 50`,
    values: [actor.memberId],
  });
}

/** What the member writes. */
export async function readOwnDrafts(db: Reader, actor: Actor): Promise<CoeSummary[]> {
  const rows = await db.rows<CoeSummaryRow>({
    name: 'home-drafts',
    text: `select ${summaryColumns('c', 't', 'true')} from coe c join team t on t.id = c.team_id
            where c.status in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED') and ${AUTHORED}
            order by c.updated_at desc, c.id desc limit 10`,
    values: [actor.memberId],
  });
  return rows.map(coeSummaryOf);
}

export interface FirstSteps {
  /** The first COE that the member began, if there is one. */
  coeNumber: number | null;
}

/** How far a member is with a first COE; null once one of theirs went to review. */
export async function readFirstSteps(db: Reader, actor: Actor): Promise<FirstSteps | null> {
  const [row] = await db.rows<FirstSteps & { isPast: boolean }>({
    name: 'home-first-steps',
    text: `select min(c.number) filter (where c.status = 'DRAFT') as "coeNumber",
             coalesce(bool_or(c.status <> 'DRAFT' or exists (select 1 from review r where r.coe_id = c.id)), false) as "isPast"
            from coe_participant a join coe c on c.id = a.coe_id where a.member_id = $1 and a.role = 'AUTHOR' and ${visible('c', '$1')}`,
    values: [actor.memberId],
  });
  return row && !row.isPast ? { coeNumber: row.coeNumber } : null;
}

/** What was published last by others. */
export async function readJustPublished(db: Reader, actor: Actor): Promise<CoeSummary[]> {
  const rows = await db.rows<CoeSummaryRow & { publishedTitle: string }>({
    name: 'home-published',
    text: `select ${summaryColumns('c', 't', 'false')}, v.title as "publishedTitle"
            from coe c join team t on t.id = c.team_id join revision v on v.id = c.published_revision_id
           where not ${AUTHORED} and ${visible('c', '$1')} order by c.published_at desc, c.id limit 3`,
    values: [actor.memberId],
  });
  return rows.map(({ publishedTitle, ...row }) => ({ ...coeSummaryOf(row), title: publishedTitle, status: 'PUBLISHED' }));
}
