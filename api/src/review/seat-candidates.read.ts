import { visible, writersOf } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import type { MemberRef } from '../member/member-ref.type.js';
import { directorsUpwards } from '../member/reviewers.js';
import { teamPathWithDirectors } from '../member/team.read.js';
import { barRaisersFor } from './bar-raisers.read.js';
import type { ReviewedCoe } from './seat-finder.js';
import type { SeatKind } from './seat.js';

interface SeatPlace extends ReviewedCoe {
  kind: SeatKind;
  seatTeamId: string | null;
  takenIds: string[];
}

/** Who may be put on a seat instead of its member, the nearest or the longest waiting first; empty when there is no such seat. */
export async function readSeatCandidates(db: Reader, actor: Actor, seatId: string): Promise<MemberRef[]> {
  const [place] = isRecordId(seatId)
    ? await db.rows<SeatPlace>({
        name: 'seat-candidates-place',
        text: `select c.id, c.team_id as "teamId", c.severity, ${writersOf('c')} as "writerIds", s.kind, s.team_id as "seatTeamId",
                 array(select o.member_id from review_seat o where o.review_id = s.review_id and o.state <> 'CLOSED') as "takenIds"
                from review_seat s join coe c on c.id = s.coe_id where s.id = $2 and s.state = 'OPEN' and ${visible('c', '$1')}`,
        values: [actor.memberId, seatId],
      })
    : [];
  if (!place) return [];
  const leftOut = [...place.writerIds, ...place.takenIds];
  const directorsOf = async (teamId: string) => directorsUpwards(await teamPathWithDirectors(db, teamId), leftOut).map(({ memberId, name }) => ({ id: memberId, name }));
  switch (place.kind) {
    case 'DIRECTOR':
      return directorsOf(place.teamId);
    case 'TEAM_DIRECTOR':
      return place.seatTeamId ? directorsOf(place.seatTeamId) : [];
    case 'BAR_RAISER':
      return (await barRaisersFor(db, place, leftOut)).map(({ memberId, name }) => ({ id: memberId, name }));
    case 'PEER':
      return db.rows<MemberRef>({
        name: 'seat-candidates-peers',
        text: 'select id, name from member where active and id <> all ($1::uuid[]) order by lower(name), id limit 1000',
        values: [leftOut],
      });
  }
}
