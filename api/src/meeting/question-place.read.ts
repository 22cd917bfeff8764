import { visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import type { MeetingOutcome, SlotState } from './meeting-state.js';
import { assertOpenSlot, noSuchSlot } from './slot-lock.js';

/** The COE of an open slot, and its revision while that is in review. */
export async function readQuestionPlace(db: Reader, actor: Actor, slotId: string): Promise<{ coeId: string; revision: number | null }> {
  if (!isRecordId(slotId)) throw noSuchSlot();
  const [place] = await db.rows<{ coeId: string; revision: number | null; state: SlotState; outcome: MeetingOutcome | null; closedBy: string | null }>({
    name: 'meeting-question-place',
    text: `select c.id as "coeId", s.state, s.outcome, m.name as "closedBy",
             case when c.status = 'IN_REVIEW' then (select max(v.number) from revision v where v.coe_id = c.id) end as revision
            from meeting_slot s join coe c on c.id = s.coe_id left join member m on m.id = s.closed_by_id where s.id = $2 and ${visible('c', '$1')}`,
    values: [actor.memberId, slotId],
  });
  if (!place) throw noSuchSlot();
  assertOpenSlot(place);
  return place;
}
