import { visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';

export interface MuteLine {
  id: string;
  coeNumber: number;
  coeTitle: string;
  subjectId: string | null;
  mutedAt: Date;
}

/** What a member has muted and may still see, the newest first. */
export function readMutes(db: Reader, actor: Actor): Promise<MuteLine[]> {
  return db.rows<MuteLine & { [column: string]: unknown }>({
    name: 'mutes',
    text: `select u.id, c.number as "coeNumber", c.title as "coeTitle", u.subject_id as "subjectId", u.muted_at as "mutedAt"
            from notice_mute u join coe c on c.id = u.coe_id where u.member_id = $1 and ${visible('c', '$1')} order by u.muted_at desc, u.id limit 200`,
    values: [actor.memberId],
  });
}
