import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { EventService } from '../event/event.service.js';
import { JobService } from '../job/job.service.js';

const EVERY_QUARTER_HOUR = '*/15 * * * *';
const AT_ONCE = 200;

/** Records once for each due date that an action item was not done by it, when that day is over where its owner is. */
@Injectable()
export class OverdueActionsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly jobs: JobService,
  ) {}

  onModuleInit(): void {
    this.jobs.registerReturning('overdue-actions', EVERY_QUARTER_HOUR, async () => void (await this.record()));
  }

  /** How many were recorded. Two at the same moment take turns, and the second sees what the first recorded. */
  record(): Promise<number> {
    return this.db.transaction(async (tx) => {
      await tx.rows({ name: 'actions-overdue-turn', text: `select pg_advisory_xact_lock(hashtext('overdue-actions'))`, values: [] });
      const overdue = await tx.rows<{ id: string; coeId: string; dueOn: string }>({
        name: 'actions-overdue',
        text: `select a.id, a.coe_id as "coeId", a.due_on::text as "dueOn"
                from action_item a join member m on m.id = a.owner_id join coe c on c.id = a.coe_id
               where a.status in ('OPEN', 'IN_PROGRESS') and a.due_on < (now() at time zone m.time_zone)::date and c.published_revision_id is not null and c.status <> 'CANCELLED'
                 and not exists (select 1 from event e where e.coe_id = a.coe_id and e.kind = 'action-item-overdue' and e.subject_id = a.id and e.details->>'dueOn' = a.due_on::text)
               order by a.due_on, a.id limit $1`,
        values: [AT_ONCE],
      });
      for (const { id, coeId, dueOn } of overdue) await this.events.record(tx, { kind: 'action-item-overdue', actor: null, coeId, subjectId: id, details: { dueOn } });
      return overdue.length;
    });
  }
}
