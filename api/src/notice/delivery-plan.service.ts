import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import type { Transaction } from '../database/database.js';
import { EventReader } from '../event/event-reader.service.js';
import type { DomainEvent } from '../event/event.js';
import { JobService } from '../job/job.service.js';
import { deliveryQueue } from './delivery-sender.service.js';
import { NOTICED_KINDS } from './receivers-of.js';

/** Puts every event on its way to the endpoints that want it. An endpoint is nobody who could be let in: of a restricted COE it hears nothing. */
@Injectable()
export class DeliveryPlanService implements OnModuleInit {
  constructor(
    private readonly reader: EventReader,
    private readonly jobs: JobService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.reader.register('notice-delivery', NOTICED_KINDS, (tx, event) => this.plan(tx, event));
  }

  private async plan(tx: Transaction, { id, kind, coeId, at }: DomainEvent): Promise<void> {
    const made = await tx.rows<{ id: string }>({
      name: 'delivery-plan',
      text: `insert into delivery (endpoint_id, event_id)
             select p.id, $1 from endpoint p, coe c join team t on t.id = c.team_id
              where c.id = $2 and c.visibility = 'OPEN' and p.active and p.removed_at is null and p.created_at <= $4
                and (p.kinds = '{}' or $3 = any (p.kinds)) and (p.team_id is null or p.team_id = any (t.path))
             on conflict do nothing returning id`,
      values: [id, coeId, kind, at],
    });
    for (const { id: deliveryId } of made) await this.jobs.send(tx, deliveryQueue(this.config), { deliveryId });
  }
}
