import { visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import type { DeadlineStage, ReminderStep, TimedCoe } from './deadline.js';

export interface TimedCoeRow extends TimedCoe {
  id: string;
  teamId: string;
  authorIds: string[];
  /** Who has to decide in the running review. */
  deciderIds: string[];
  /** What was told of its deadlines. */
  told: { stage: DeadlineStage; dueAt: string; step: ReminderStep }[];
}

const COLUMNS = `c.id, c.team_id as "teamId", c.status, c.severity, c.created_at as "createdAt", c.published_revision_id is not null as amended,
  array(select p.member_id from coe_participant p where p.coe_id = c.id and p.role = 'AUTHOR' order by p.added_at, p.member_id) as "authorIds",
  array(select s.member_id from review_seat s where s.coe_id = c.id and s.state = 'OPEN' and s.kind <> 'PEER' order by s.seated_at, s.id) as "deciderIds",
  (select min(s.due_at) from review_seat s where s.coe_id = c.id and s.state = 'OPEN' and s.kind <> 'PEER') as "verdictDueAt",
  (select coalesce(json_agg(json_build_object('stage', d.stage, 'dueAt', d.due_at, 'step', d.step)), '[]') from deadline_reminder d where d.coe_id = c.id) as told`;

/** The COEs that are not finished, so many after one of them, in an order that stays. */
export function readUnfinishedCoes(db: Reader, afterId: string | null, count: number): Promise<TimedCoeRow[]> {
  return db.rows<TimedCoeRow>({
    name: 'deadline-unfinished',
    text: `select ${COLUMNS} from coe c
            where c.status in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED') and ($1::uuid is null or c.id > $1::uuid) order by c.id limit $2`,
    values: [afterId, count],
  });
}

/** One of them as the actor may see it. */
export async function readTimedCoe(db: Reader, actor: Actor, coeId: string): Promise<TimedCoeRow | undefined> {
  const [row] = await db.rows<TimedCoeRow>({ name: 'deadline-of-coe', text: `select ${COLUMNS} from coe c where c.id = $2 and ${visible('c', '$1')}`, values: [actor.memberId, coeId] });
  return row;
}

/** The same, held until the transaction ends, so that nothing moves between looking and telling. */
export async function holdTimedCoe(tx: Reader, coeId: string): Promise<TimedCoeRow | undefined> {
  await tx.rows({ name: 'deadline-hold', text: 'select 1 from coe where id = $1 for no key update', values: [coeId] });
  const [row] = await tx.rows<TimedCoeRow>({ name: 'deadline-held', text: `select ${COLUMNS} from coe c where c.id = $1`, values: [coeId] });
  return row;
}
