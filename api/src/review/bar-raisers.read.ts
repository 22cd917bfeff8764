import type { Reader } from '../database/database.js';
import type { ReviewedCoe } from './seat-finder.js';

/**
 * The teams of a COE's own line, as SQL for a set of ids: the whole organisation of the owning team, the teams of its authors,
 * and everything above, of which the directors alone count.
 */
const IN_LINE = `exists (
    select 1 from team near join team own on own.id = $1
     where (near.path @> array[coalesce(own.path[2], own.id)] and (near.director_id = m.id or exists (select 1 from team_member b where b.team_id = near.id and b.member_id = m.id)))
        or (near.id = any (own.path) and near.director_id = m.id))
  or exists (select 1 from team_member theirs join team_member his on his.team_id = theirs.team_id
              where theirs.member_id = any ($2::uuid[]) and his.member_id = m.id)`;

/** The bar raisers from outside of the line of a COE, the one who was asked longest ago first. */
export function barRaisersFor(db: Reader, coe: ReviewedCoe, leftOut: readonly string[]): Promise<{ memberId: string; name: string }[]> {
  return db.rows<{ memberId: string; name: string }>({
    name: 'seat-bar-raiser',
    text: `select m.id as "memberId", m.name from member m
            where m.active and m.is_bar_raiser and m.id <> all ($2::uuid[]) and m.id <> all ($3::uuid[]) and not (${IN_LINE})
            order by (select max(s.seated_at) from review_seat s where s.kind = 'BAR_RAISER' and s.member_id = m.id) nulls first, m.created_at, m.id limit 100`,
    values: [coe.teamId, coe.writerIds, leftOut],
  });
}

/** Whether a member may sit as bar raiser in the review of a COE. */
export async function mayRaiseTheBar(db: Reader, coe: ReviewedCoe, memberId: string): Promise<boolean> {
  const rows = await db.rows({
    name: 'seat-may-raise',
    text: `select 1 from member m where m.id = $3 and m.active and m.is_bar_raiser and m.id <> all ($2::uuid[]) and not (${IN_LINE})`,
    values: [coe.teamId, coe.writerIds, memberId],
  });
  return rows.length > 0;
}

/** Whether a member stands outside of the line of a COE, as whoever decides for a bar raiser does too. */
export async function standsOutside(db: Reader, coe: ReviewedCoe, memberId: string): Promise<boolean> {
  const rows = await db.rows({
    name: 'seat-stands-outside',
    text: `select 1 from member m where m.id = $3 and not (${IN_LINE})`,
    values: [coe.teamId, coe.writerIds, memberId],
  });
  return rows.length > 0;
}
