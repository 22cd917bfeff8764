import { visible } from '../coe/coe-access.js';
import { coeSummaryOf, summaryColumns, type CoeSummaryRow } from '../coe/coe-summary.read.js';
import type { CoeSummary } from '../coe/coe-summary.type.js';
import type { Reader } from '../database/database.js';
import type { KeysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import { decidesFor } from '../member/delegation.read.js';
import type { SeatKind } from './seat.js';

export interface QueueLine {
  reviewId: string;
  seatId: string;
  coe: CoeSummary;
  seat: SeatKind;
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

/** What to show of a queue; what is absent does not narrow it. */
export interface QueueFilter {
  /** With everything below it. */
  teamKey?: string | null;
  severity?: number | null;
  seat?: SeatKind | null;
  stage?: QueueStage | null;
  overdue?: boolean | null;
}

/** VERDICT waits for the actor, ANSWERS for authors. */
export const QUEUE_STAGES = ['VERDICT', 'ANSWERS'] as const;
export type QueueStage = (typeof QUEUE_STAGES)[number];

interface Row extends CoeSummaryRow {
  reviewId: string;
  seatId: string;
  seat: SeatKind;
  waitingSince: Date;
  dueAt: Date;
  unanswered: number;
  words: number;
  waivers: number;
  revisionNumber: number;
  changedSinceLook: boolean;
  seatTeam: string | null;
  standsFor: string | null;
  askedBy: string | null;
  sortAt: string;
}

/** The open seats of a member and of those for whom they decide, one for each review, as SQL: the queue and its count are about the same rows. Nobody's own COE is among them. */
const MINE = `s.state = 'OPEN' and ${visible('c', '$1')}
  and (s.member_id = $1 or s.kind <> 'PEER')
  and not exists (select 1 from coe_participant wrote where wrote.coe_id = c.id and wrote.member_id = $1 and wrote.role = 'AUTHOR')
  and not exists (select 1 from review_seat first where first.review_id = s.review_id and first.state = 'OPEN' and first.id <> s.id
    and first.member_id = any (${decidesFor('$1')}) and (first.member_id = $1 or first.kind <> 'PEER')
    and (first.kind = 'PEER', first.member_id <> $1, first.id) < (s.kind = 'PEER', s.member_id <> $1, s.id))`;

const UNANSWERED = `exists (select 1 from review_question waits where waits.coe_id = c.id and waits.accepted_at is null and waits.answer is null)`;

/** Oldest deadline first; one row more than asked says that there is a next page. */
export async function readReviewQueue(db: Reader, actor: Actor, page: KeysetPage, filter: QueueFilter, withProgress: boolean): Promise<QueueLine[]> {
  const [afterDue = null, afterId = null] = page.after ?? [];
  const rows = await db.rows<Row>({
    name: 'review-queue',
    // Each member's seats come by their index in the order of their deadlines; what belongs to a seat is looked up for the page alone.
    text: `with mine as (
             select s.* from unnest(${decidesFor('$1')}) holder (id) cross join lateral (
               select s.* from review_seat s join coe c on c.id = s.coe_id
              where s.member_id = holder.id and ${MINE} and ($2::timestamptz is null or (s.due_at, s.id) > ($2::timestamptz, $3::uuid))
                and ($6::text is null or exists (select 1 from team own join team above on above.id = any (own.path) where own.id = c.team_id and above.key = $6))
                and ($7::int is null or c.severity = $7) and ($8::text is null or s.kind = $8)
                and ($9::boolean is null or $9 = ${UNANSWERED}) and ($10::boolean is null or $10 = (s.due_at < now()))
              order by s.due_at, s.id limit $5) s order by s.due_at, s.id limit $5)
           select ${summaryColumns('c', 't', '$4::boolean')}, r.id as "reviewId", s.id as "seatId", s.kind as seat, s.due_at as "dueAt", v.words, v.number as "revisionNumber",
             jsonb_array_length(v.waivers) as waivers,
             q.unanswered, coalesce(q.unanswered_since, greatest(s.seated_at, q.answered_at)) as "waitingSince", d.name as "seatTeam",
             case when s.member_id <> $1 then h.name end as "standsFor", b.name as "askedBy",
             exists (select 1 from review b join revision w on w.id = b.revision_id join section_view o on o.review_id = b.id
                      where b.coe_id = c.id and w.number < v.number and w.hash <> v.hash and o.member_id = $1 and o.first_opened_at is not null) as "changedSinceLook",
             to_char(s.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortAt"
            from mine s cross join lateral (select * from review r where r.id = s.review_id limit 1) r
            cross join lateral (select * from coe c where c.id = s.coe_id limit 1) c join team t on t.id = c.team_id
            cross join lateral (select * from revision v where v.id = r.revision_id limit 1) v
            join member h on h.id = s.member_id left join team d on d.id = s.team_id left join member b on b.id = s.seated_by_id
            cross join lateral (
              select count(*) filter (where answer is null)::int as unanswered, min(asked_at) filter (where answer is null) as unanswered_since,
                max(answered_at) as answered_at
                from review_question where coe_id = c.id and accepted_at is null) q
           order by s.due_at, s.id`,
    values: [
      actor.memberId,
      afterDue,
      afterId,
      withProgress,
      page.first + 1,
      filter.teamKey ?? null,
      filter.severity ?? null,
      filter.seat ?? null,
      filter.stage ? filter.stage === 'ANSWERS' : null,
      filter.overdue ?? null,
    ],
  });
  return rows.map(lineOf);
}

function lineOf(row: Row): QueueLine {
  const { reviewId, seatId, seat, waitingSince, dueAt, unanswered, words, waivers, revisionNumber, changedSinceLook, seatTeam, standsFor, askedBy, sortAt, ...summary } = row;
  const coe = coeSummaryOf(summary);
  return {
    reviewId,
    seatId,
    coe,
    seat,
    stage: unanswered ? 'Waiting for answers' : seat === 'PEER' ? 'Your opinion' : 'Your verdict',
    waitingSince,
    dueAt,
    openQuestions: coe.openQuestions,
    unanswered,
    words,
    waivers,
    revisionNumber,
    changedSinceLook,
    reason: reasonOf({ seat, seatTeam, standsFor, askedBy }, coe.team.name),
    sortAt,
  };
}

function reasonOf({ seat, seatTeam, standsFor, askedBy }: Pick<Row, 'seat' | 'seatTeam' | 'standsFor' | 'askedBy'>, owner: string): string {
  const who = standsFor ? { does: `${standsFor}, for whom you decide, directs`, is: `${standsFor}, for whom you decide, is` } : { does: 'You direct', is: 'You are' };
  switch (seat) {
    case 'DIRECTOR':
      return seatTeam === null || seatTeam === owner ? `${who.does} ${owner}.` : `${who.does} ${seatTeam}, the nearest above ${owner}.`;
    case 'TEAM_DIRECTOR':
      return `The policy asks for the director of ${seatTeam}, too${standsFor ? `; you decide for ${standsFor}` : ''}.`;
    case 'BAR_RAISER':
      return `${who.is} the bar raiser from outside of the line.`;
    case 'PEER':
      return `${askedBy ?? 'Somebody'} asks for your opinion; nothing waits for it.`;
  }
}

/** How many reviews wait for a member. */
export async function countReviews(db: Reader, actor: Actor): Promise<number> {
  const [row] = await db.rows<{ count: number }>({
    name: 'review-queue-count',
    text: `select count(*)::int as count from review_seat s join coe c on c.id = s.coe_id where s.member_id = any (${decidesFor('$1')}) and ${MINE}`,
    values: [actor.memberId],
  });
  return row!.count;
}
