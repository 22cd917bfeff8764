import { visible } from '../coe/coe-access.js';
import { coeSummaryOf, summaryColumns, type CoeSummaryRow } from '../coe/coe-summary.read.js';
import type { CoeSummary } from '../coe/coe-summary.type.js';
import type { Reader } from '../database/database.js';
import type { KeysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';

export interface QueueLine {
  reviewId: string;
  coe: CoeSummary;
  stage: string;
  waitingSince: Date;
  dueAt: Date;
  openQuestions: number;
  unanswered: number;
  words: number;
  waivers: number;
  revisionNumber: number;
  changedSinceLook: boolean;
  reason: string;
  /** The deadline to the microsecond, which a Date would round. */
  sortAt: string;
}

interface Row extends CoeSummaryRow {
  reviewId: string;
  waitingSince: Date;
  dueAt: Date;
  unanswered: number;
  words: number;
  waivers: number;
  revisionNumber: number;
  changedSinceLook: boolean;
  directed: string | null;
  sortAt: string;
}

/** The open reviews that were put before a member, as SQL: the queue and its count are about the same rows. */
const MINE = `r.reviewer_id = $1 and r.state = 'OPEN' and ${visible('c', '$1')}`;

/** Oldest deadline first; one row more than asked says that there is a next page. */
export async function readReviewQueue(db: Reader, actor: Actor, page: KeysetPage, withProgress: boolean): Promise<QueueLine[]> {
  const [afterDue = null, afterId = null] = page.after ?? [];
  const rows = await db.rows<Row>({
    name: 'review-queue',
    text: `select ${summaryColumns('c', 't', '$4::boolean')}, r.id as "reviewId", r.due_at as "dueAt", v.words, v.number as "revisionNumber",
             jsonb_array_length(v.waivers) as waivers,
             q.unanswered, coalesce(q.unanswered_since, greatest(r.requested_at, q.answered_at)) as "waitingSince", d.name as directed,
             exists (select 1 from review b join revision w on w.id = b.revision_id join section_view s on s.review_id = b.id
                      where b.coe_id = c.id and w.number < v.number and w.hash <> v.hash and s.member_id = $1 and s.first_opened_at is not null) as "changedSinceLook",
             to_char(r.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortAt"
            from review r join coe c on c.id = r.coe_id join team t on t.id = c.team_id join revision v on v.id = r.revision_id
            left join team d on d.id = r.reviewer_team_id
            cross join lateral (
              select count(*) filter (where answer is null)::int as unanswered, min(asked_at) filter (where answer is null) as unanswered_since,
                max(answered_at) as answered_at
                from review_question where coe_id = c.id and accepted_at is null) q
           where ${MINE} and ($2::timestamptz is null or (r.due_at, r.id) > ($2::timestamptz, $3::uuid))
           order by r.due_at, r.id limit $5`,
    values: [actor.memberId, afterDue, afterId, withProgress, page.first + 1],
  });
  return rows.map(lineOf);
}

function lineOf(row: Row): QueueLine {
  const { reviewId, waitingSince, dueAt, unanswered, words, waivers, revisionNumber, changedSinceLook, directed, sortAt, ...summary } = row;
  const coe = coeSummaryOf(summary);
  return {
    reviewId,
    coe,
    stage: unanswered ? 'Waiting for answers' : 'Your verdict',
    waitingSince,
    dueAt,
    openQuestions: coe.openQuestions,
    unanswered,
    words,
    waivers,
    revisionNumber,
    changedSinceLook,
    reason: directed === null || directed === coe.team.name ? `You direct ${coe.team.name}.` : `You direct ${directed}, the nearest above ${coe.team.name}.`,
    sortAt,
  };
}

/** How many reviews wait for a member. */
export async function countReviews(db: Reader, actor: Actor): Promise<number> {
  const [row] = await db.rows<{ count: number }>({
    name: 'review-queue-count',
    text: `select count(*)::int as count from review r join coe c on c.id = r.coe_id where ${MINE}`,
    values: [actor.memberId],
  });
  return row!.count;
}
