import { directs, visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { KeysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import { actionPermissions, type ActionFacts } from './action-access.js';
import type { ActionItemFilter } from './action-item.input.js';
import type { ActionItem } from './action-item.type.js';
import type { ActionScope } from './action-status.js';

type Row = Omit<ActionItem, 'may'> & Pick<ActionFacts, 'completedById' | 'declinedById' | 'wasPublished' | 'isAuthor' | 'isDirector'>;

/** `$1` is the actor in every statement made of this. Today is the database's, in UTC. */
const TODAY = `(now() at time zone 'UTC')::date`;
/** Written out, so that a prepared plan may use the index of what is unfinished. */
const UNFINISHED = `i.status in ('OPEN', 'IN_PROGRESS')`;
const OVERDUE = `coalesce(${UNFINISHED} and i.due_on < ${TODAY}, false)`;
const named = (alias: string) => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;
const SELECT = `select i.id, i.number, i.title, ${named('o')} as owner, i.due_on::text as "dueOn", i.priority, i.kind, i.success_test as "successTest",
    i.cause_id as "causeId", i.ticket_url as "ticketUrl", i.status, i.evidence, ${named('d')} as "completedBy", i.completed_at as "completedAt",
    ${named('v')} as "verifiedBy", i.verified_at as "verifiedAt", i.decline_reason as "declineReason", i.declined_at as "declinedAt",
    i.decline_accepted_at as "declineAcceptedAt", i.version, ${OVERDUE} as overdue,
    json_build_object('id', c.id, 'number', c.number, 'title', c.title, 'status', c.status) as coe,
    json_build_object('id', t.id, 'key', t.key, 'name', t.name) as team,
    i.completed_by_id as "completedById", i.declined_by_id as "declinedById", c.published_revision_id is not null as "wasPublished",
    exists (select 1 from coe_participant p where p.coe_id = c.id and p.member_id = $1 and p.role = 'AUTHOR') as "isAuthor",
    ${directs('c', '$1')} as "isDirector"
  from action_item i join coe c on c.id = i.coe_id join team t on t.id = c.team_id
    left join member o on o.id = i.owner_id left join member d on d.id = i.completed_by_id left join member v on v.id = i.verified_by_id`;

function actionItemOf(row: Row, actor: Actor): ActionItem {
  const { completedById, declinedById, wasPublished, isAuthor, isDirector, ...item } = row;
  const may = actionPermissions({
    status: item.status,
    completedById,
    declinedById,
    declinePending: item.declinedAt !== null && item.declineAcceptedAt === null,
    coeStatus: item.coe.status,
    wasPublished,
    actorId: actor.memberId,
    isOwner: item.owner?.id === actor.memberId,
    isAuthor,
    isDirector,
  });
  return { ...item, may };
}

/** Teams as an array that is found once, before any item is looked at. */
const WITHIN: Record<ActionScope, string> = {
  MINE: 'i.owner_id = $1',
  MY_TEAMS: 'c.team_id = any (array(select mine.team_id from team_member mine where mine.member_id = $1))',
  MY_ORGANISATION: `c.team_id = any (array(select below.id from team below where below.path && array(
      select org.id from team org where org.kind = 'ORGANISATION' and (org.director_id = $1
        or exists (select 1 from team_member mine join team own on own.id = mine.team_id where mine.member_id = $1 and org.id = any (own.path))))))`,
  ALL: 'true',
};

/** Earliest due date first, so that what is overdue comes first and what has no date last. Items of cancelled COEs are nobody's to do. */
export async function readActionItems(db: Reader, actor: Actor, filter: ActionItemFilter, page: KeysetPage): Promise<ActionItem[]> {
  const { scope, ownerId, teamKey, status, overdue, kind, dueBefore } = filter;
  if (ownerId != null && !isRecordId(ownerId)) return [];
  const [afterDue = null, afterId = null] = page.after ?? [];
  const rows = await db.rows<Row>({
    name: `action-items-${scope ?? 'ALL'}${status ? '-by-status' : ''}`,
    text: `${SELECT}
      where ${status ? 'i.status = any ($2)' : `${UNFINISHED} and $2::text[] is null`} and ($3::uuid is null or i.owner_id = $3)
        and ($4::text is null or c.team_id = any (array(select below.id from team above join team below on above.id = any (below.path) where above.key = $4)))
        and ($5::boolean is null or ${OVERDUE} = $5) and ($6::text[] is null or i.kind = any ($6)) and ($7::date is null or i.due_on < $7)
        and ($9::uuid is null or (coalesce(i.due_on, 'infinity'::date), i.id) > (coalesce($8::date, 'infinity'::date), $9::uuid))
        and c.status <> 'CANCELLED' and ${WITHIN[scope ?? 'ALL']} and ${visible('c', '$1')}
      order by coalesce(i.due_on, 'infinity'::date), i.id limit $10`,
    values: [
      actor.memberId,
      status ?? null,
      ownerId ?? null,
      teamKey ?? null,
      overdue ?? null,
      kind ?? null,
      dueBefore ?? null,
      afterDue,
      afterId,
      page.first + 1,
    ],
  });
  return rows.map((row) => actionItemOf(row, actor));
}

/** Those of one COE, in the order in which they were added. */
export async function readActionItemsOf(db: Reader, actor: Actor, coeId: string): Promise<ActionItem[]> {
  const rows = await db.rows<Row>({
    name: 'action-items-of-coe',
    text: `${SELECT} where i.coe_id = $2 and ${visible('c', '$1')} order by i.number`,
    values: [actor.memberId, coeId],
  });
  return rows.map((row) => actionItemOf(row, actor));
}

/** Absent when there is none or the actor may not see its COE. */
export async function findActionItem(db: Reader, actor: Actor, id: string): Promise<ActionItem | undefined> {
  if (!isRecordId(id)) return undefined;
  const [row] = await db.rows<Row>({ name: 'action-item', text: `${SELECT} where i.id = $2 and ${visible('c', '$1')}`, values: [actor.memberId, id] });
  return row && actionItemOf(row, actor);
}

export async function readActionItem(db: Reader, actor: Actor, id: string): Promise<ActionItem> {
  const item = await findActionItem(db, actor, id);
  if (!item) throw noSuchActionItem();
  return item;
}

/** How many unfinished items a member owns, of those they may see. */
export async function countOwnActionItems(db: Reader, actor: Actor): Promise<number> {
  const [row] = await db.rows<{ count: number }>({
    name: 'action-items-own-count',
    text: `select count(*)::int as count from action_item i join coe c on c.id = i.coe_id
            where i.owner_id = $1 and ${UNFINISHED} and c.status <> 'CANCELLED' and ${visible('c', '$1')}`,
    values: [actor.memberId],
  });
  return row?.count ?? 0;
}

export function noSuchActionItem(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such action item, or you may not see it.');
}
