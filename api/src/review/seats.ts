import type { Reader, Transaction } from '../database/database.js';
import { decidesFor, standsInFor } from '../member/delegation.read.js';
import type { Seated, SeatState } from './seat.js';

/** A seat as the table has it. */
export interface Seat extends Seated {
  id: string;
  reviewId: string;
  state: SeatState;
  seatedById: string | null;
  declinedByIds: string[];
}

const COLUMNS = `s.id, s.review_id as "reviewId", s.kind, s.team_id as "teamId", s.member_id as "memberId", m.name, s.state, s.seated_by_id as "seatedById",
  s.declined_by_ids as "declinedByIds"`;

/** Everybody who sits in a round, or sat there when it ended; in the order in which they were asked. */
export function readSeats(db: Reader, reviewId: string): Promise<Seat[]> {
  return db.rows<Seat>({
    name: 'seats',
    text: `select ${COLUMNS} from review_seat s join member m on m.id = s.member_id where s.review_id = $1 order by s.seated_at, s.kind, s.id`,
    values: [reviewId],
  });
}

/** Takes seats in a round, and lets those who sit there read the COE: they, and whoever decides for them. */
export async function takeSeats(
  tx: Transaction,
  place: { reviewId: string; coeId: string; dueAt: Date },
  seats: readonly (Seated & { seatedById?: string | null })[],
  declinedByIds: readonly string[] = [],
): Promise<void> {
  if (!seats.length) return;
  await tx.rows({
    name: 'seats-take',
    text: `insert into review_seat (review_id, coe_id, kind, team_id, member_id, due_at, seated_at, seated_by_id, declined_by_ids)
           select $1, $2, s.kind, s.team, s.member, $3, clock_timestamp(), s.by,
             case when s.kind = 'PEER' then '{}' else $8::uuid[] end from unnest($4::text[], $5::uuid[], $6::uuid[], $7::uuid[]) as s (kind, team, member, by)`,
    values: [
      place.reviewId,
      place.coeId,
      place.dueAt,
      seats.map(({ kind }) => kind),
      seats.map(({ teamId }) => teamId),
      seats.map(({ memberId }) => memberId),
      seats.map(({ seatedById }) => seatedById ?? null),
      declinedByIds,
    ],
  });
  await admitReviewers(tx, place.coeId);
}

/** Puts somebody else on a seat that is still open; false when it is not, or is no longer that member's. */
export async function moveSeat(tx: Transaction, seat: Seat, to: Pick<Seated, 'memberId' | 'teamId'>, { byId = null, declined = false }: { byId?: string | null; declined?: boolean }): Promise<boolean> {
  const [moved] = await tx.rows<{ coeId: string }>({
    name: 'seat-move',
    text: `update review_seat set member_id = $3, team_id = $4, seated_at = clock_timestamp(), seated_by_id = $5,
             declined_by_ids = case when $6 then array_append(declined_by_ids, $2) else declined_by_ids end
            where id = $1 and member_id = $2 and state = 'OPEN' returning coe_id as "coeId"`,
    values: [seat.id, seat.memberId, to.memberId, to.teamId, byId, declined],
  });
  if (!moved) return false;
  await dismissReviewer(tx, moved.coeId, seat.memberId);
  await admitReviewers(tx, moved.coeId);
  return true;
}

/** Fills a seat with the approval that was just recorded. */
export async function fillSeat(tx: Transaction, seat: Seat): Promise<void> {
  await tx.rows({ name: 'seat-fill', text: `update review_seat set state = 'APPROVED' where id = $1 and state = 'OPEN'`, values: [seat.id] });
}

/** The nearest team from the given one upwards that a member directs. */
export async function teamDirectedBy(db: Reader, teamId: string, memberId: string): Promise<string | null> {
  const [team] = await db.rows<{ id: string }>({
    name: 'seat-team-directed',
    text: `select a.id from team t join team a on a.id = any (t.path) where t.id = $1 and a.director_id = $2 order by cardinality(a.path) desc limit 1`,
    values: [teamId, memberId],
  });
  return team?.id ?? null;
}

/** Ends a seat without an approval. */
export async function leaveSeat(tx: Transaction, seat: Seat): Promise<boolean> {
  const [left] = await tx.rows<{ coeId: string }>({
    name: 'seat-leave',
    text: `update review_seat set state = 'CLOSED', declined_by_ids = array_append(declined_by_ids, $2) where id = $1 and member_id = $2 and state = 'OPEN' returning coe_id as "coeId"`,
    values: [seat.id, seat.memberId],
  });
  if (left) await dismissReviewer(tx, left.coeId, seat.memberId);
  return left !== undefined;
}

/** The open seats of a round that a member may fill, their own first and a peer's last, held until the transaction ends. */
export function holdSeatsOf(tx: Transaction, reviewId: string, memberId: string): Promise<Seat[]> {
  return tx.rows<Seat>({
    name: 'seats-held',
    text: `select ${COLUMNS} from review_seat s join member m on m.id = s.member_id
            where s.review_id = $1 and s.state = 'OPEN' and s.member_id = any (${decidesFor('$2')})
            order by s.kind = 'PEER', s.member_id <> $2, s.seated_at, s.id for no key update of s`,
    values: [reviewId, memberId],
  });
}

/** Every open seat of the rounds that are running lets its member, and whoever decides for them now, read the COE. */
export async function admitReviewers(tx: Transaction, coeId: string): Promise<void> {
  await tx.rows({
    name: 'seats-admit',
    text: `insert into coe_participant (coe_id, member_id, role)
           select $1, s.member_id, 'REVIEWER' from review_seat s where s.coe_id = $1 and s.state = 'OPEN'
           union select $1, d.delegate_id, 'REVIEWER' from review_seat s join delegation d on d.member_id = s.member_id
                  where s.coe_id = $1 and s.state = 'OPEN' and s.kind <> 'PEER' and d.ended_at is null and d.from_at <= now() and now() < d.until_at
           on conflict do nothing`,
    values: [coeId],
  });
}

/** Who gave their seat away, or decides for somebody no longer, reads a restricted COE no longer as a reviewer, unless they decided about it or stand in for somebody. */
export async function dismissReviewer(tx: Transaction, coeId: string, memberId: string): Promise<void> {
  await tx.rows({
    name: 'seats-dismiss',
    text: `delete from coe_participant p where p.coe_id = $1 and p.role = 'REVIEWER' and p.member_id = $2
             and not exists (select 1 from review_seat s where s.coe_id = $1 and s.state <> 'CLOSED' and (s.member_id = p.member_id or ${standsInFor('p.member_id', 's.member_id')}))
             and not exists (select 1 from verdict v join review r on r.id = v.review_id where r.coe_id = $1 and v.member_id = p.member_id)`,
    values: [coeId, memberId],
  });
}
