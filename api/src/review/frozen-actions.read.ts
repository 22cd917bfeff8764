import type { Reader } from '../database/database.js';
import type { FrozenAction } from './revision-hash.js';

/** An action item as a revision shows it: what binds, and what a reader wants beside it. The owner appears as a role. */
export interface ShownAction extends FrozenAction {
  id: string;
  number: number;
  ownerRole: string;
  priority: string;
  status: string;
}

/** The action items of a COE as they are now, by number. */
export function readActionsToFreeze(db: Reader, coeId: string): Promise<ShownAction[]> {
  return db.rows<ShownAction>({
    name: 'review-actions',
    text: `select i.id, i.number, i.title, i.owner_id as "ownerId", coalesce(m.job_role, '') as "ownerRole", i.due_on::text as "dueOn", i.priority, i.kind, i.status,
             i.cause_id as "causeId", i.success_test as "successTest"
            from action_item i left join member m on m.id = i.owner_id where i.coe_id = $1 order by i.number`,
    values: [coeId],
  });
}
