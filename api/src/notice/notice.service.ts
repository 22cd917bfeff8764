import { Injectable, type OnModuleInit } from '@nestjs/common';
import { visible } from '../coe/coe-access.js';
import type { Transaction } from '../database/database.js';
import type { DomainEvent } from '../event/event.js';
import { EventService } from '../event/event.service.js';
import { BY_NAME } from './notice-kinds.js';
import { NOTICED_KINDS, receiversOf } from './receivers-of.js';
import { readSurroundings } from './surroundings.read.js';

/** Writes who hears of an event, in the transaction of the event. */
@Injectable()
export class NoticeService implements OnModuleInit {
  constructor(private readonly events: EventService) {}

  onModuleInit(): void {
    this.events.accompany(NOTICED_KINDS, (tx, event) => this.write(tx, event));
  }

  /** Only to active members who may see the COE at this moment, and have not muted it. */
  private async write(tx: Transaction, event: DomainEvent): Promise<void> {
    if (!event.coeId) return;
    const receivers = receiversOf(event, await readSurroundings(tx, event.coeId, event.subjectId));
    if (!receivers.length) return;
    await tx.rows({
      name: 'notice-write',
      text: `insert into notice (event_id, receiver_id, coe_id, subject_id, kind, reason)
             select $1, m.id, c.id, $3, $4, r.reason
               from unnest($5::uuid[], $6::text[]) as r (member_id, reason) join member m on m.id = r.member_id and m.active join coe c on c.id = $2
              where ${visible('c', 'm.id')} and (r.reason = any ($7) or not exists (
                select 1 from notice_mute u where u.member_id = m.id and u.coe_id = c.id and (u.subject_id is null or u.subject_id = $3)))
              order by m.id`,
      values: [event.id, event.coeId, event.subjectId, event.kind, receivers.map(({ memberId }) => memberId), receivers.map(({ reason }) => reason), BY_NAME],
    });
  }
}
