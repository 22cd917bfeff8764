import { visible } from '../coe/coe-access.js';
import { coeSummaryOf, summaryColumns, type CoeSummaryRow } from '../coe/coe-summary.read.js';
import type { CoeSummary } from '../coe/coe-summary.type.js';
import type { Reader } from '../database/database.js';
import type { EventKind } from '../event/event.js';
import type { KeysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import { kindsOf, type NoticeReason, type NoticeState, type NoticeTopic } from './notice-kinds.js';
import { pathOf, sayNotice } from './notice-words.js';

export const INBOX_VIEWS = ['OPEN', 'UNREAD', 'SNOOZED', 'DONE'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export interface InboxFilter {
  view: InboxView;
  topic: NoticeTopic | null;
  coeNumber: number | null;
}

export interface InboxLine {
  id: string;
  kind: EventKind;
  reason: NoticeReason;
  state: NoticeState;
  snoozedUntil: Date | null;
  createdAt: Date;
  subjectId: string | null;
  words: string;
  excerpt: string;
  path: string;
  coe: CoeSummary;
  sortAt: string;
}

interface Row extends CoeSummaryRow {
  noticeId: string;
  noticeKind: EventKind;
  reason: NoticeReason;
  state: NoticeState;
  snoozedUntil: Date | null;
  createdAt: Date;
  subjectId: string | null;
  actorName: string | null;
  actionNumber: number | null;
  stage: string | null;
  step: string | null;
  excerpt: string;
  sortAt: string;
}

/** Asleep until an instant that has not come. */
const ASLEEP = '(n.snoozed_until is not null and n.snoozed_until > now())';

const VIEWS: Record<InboxView, string> = {
  OPEN: `n.state <> 'DONE' and not ${ASLEEP}`,
  UNREAD: `n.state = 'UNREAD' and not ${ASLEEP}`,
  SNOOZED: `n.state <> 'DONE' and ${ASLEEP}`,
  DONE: `n.state = 'DONE'`,
};

/** The columns that say in words what notice `n` is about, beside its event `e`; the joins of `TOLD_FROM` bring the rest. */
export const TOLD_COLUMNS = `actor.name as "actorName", item.number as "actionNumber", e.details->>'stage' as stage, e.details->>'step' as step,
  left(coalesce(case n.kind when 'question-asked' then asked.body when 'question-answered' then asked.answer end, said.body, item.title, e.reason, ''), 280) as excerpt`;

export const TOLD_FROM = `join event e on e.id = n.event_id left join member actor on actor.id = e.actor_id
  left join action_item item on item.id = n.subject_id
  left join review_question asked on asked.id = n.subject_id
  left join lateral (
    select w.body from comment w where w.thread_id = n.subject_id and (e.details->>'commentId' is null or w.id = (e.details->>'commentId')::uuid)
     order by w.written_at limit 1) said on true`;

/** The newest first; one row more than asked says that there is a next page. */
export async function readInbox(db: Reader, actor: Actor, filter: InboxFilter, page: KeysetPage): Promise<InboxLine[]> {
  const [afterAt = null, afterId = null] = page.after ?? [];
  const rows = await db.rows<Row>({
    name: `inbox-${filter.view.toLowerCase()}`,
    text: `select ${summaryColumns('c', 't', 'false')}, n.id as "noticeId", n.kind as "noticeKind", n.reason, n.state, n.snoozed_until as "snoozedUntil",
             n.created_at as "createdAt", n.subject_id as "subjectId", ${TOLD_COLUMNS},
             to_char(n.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortAt"
            from notice n join coe c on c.id = n.coe_id join team t on t.id = c.team_id ${TOLD_FROM}
           where n.receiver_id = $1 and ${VIEWS[filter.view]} and ${visible('c', '$1')}
             and ($2::text[] is null or n.kind = any ($2)) and ($3::int is null or c.number = $3)
             and ($4::timestamptz is null or (n.created_at, n.id) < ($4::timestamptz, $5::uuid))
           order by n.created_at desc, n.id desc limit $6`,
    values: [actor.memberId, filter.topic && kindsOf(filter.topic), filter.coeNumber, afterAt, afterId, page.first + 1],
  });
  return rows.map(lineOf);
}

function lineOf({ noticeId, noticeKind: kind, reason, state, snoozedUntil, createdAt, subjectId, actorName, actionNumber, stage, step, excerpt, sortAt, ...summary }: Row): InboxLine {
  const coe = coeSummaryOf(summary);
  return {
    id: noticeId,
    kind,
    reason,
    state,
    snoozedUntil,
    createdAt,
    subjectId,
    words: sayNotice({ kind, reason, actorName, actionNumber, stage, step }),
    excerpt,
    path: pathOf({ kind, subjectId, coeNumber: coe.number, actionNumber, stage }),
    coe,
    sortAt,
  };
}

/** How many notices a member has not read. */
export async function countUnread(db: Reader, actor: Actor): Promise<number> {
  const [row] = await db.rows<{ count: number }>({
    name: 'inbox-count-unread',
    text: `select count(*)::int as count from notice n join coe c on c.id = n.coe_id where n.receiver_id = $1 and ${VIEWS.UNREAD} and ${visible('c', '$1')}`,
    values: [actor.memberId],
  });
  return row!.count;
}

/** The same, if this event told the member anything. */
export async function countUnreadAfter(db: Reader, actor: Actor, eventId: string): Promise<number | undefined> {
  const [told] = await db.rows({ name: 'inbox-told', text: 'select 1 from notice where event_id = $1 and receiver_id = $2', values: [eventId, actor.memberId] });
  return told && countUnread(db, actor);
}
