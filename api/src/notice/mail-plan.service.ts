import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import type { Transaction } from '../database/database.js';
import { EventReader } from '../event/event-reader.service.js';
import type { DomainEvent, EventKind } from '../event/event.js';
import { JobService } from '../job/job.service.js';
import { mailQueue } from './mail-sender.service.js';
import { topicOf, type NoticeReason } from './notice-kinds.js';
import { NOTICED_KINDS } from './receivers-of.js';
import { PROPOSED_PREFERENCE, whenToMail, type MailPreference } from './when-to-mail.js';

interface ToPlan {
  noticeId: string;
  memberId: string;
  kind: EventKind;
  reason: NoticeReason;
  zone: string;
  preference: MailPreference | null;
}

/** Puts every notice that is mailed into a letter: one that goes now, or one that waits for the digest or for the end of quiet hours. */
@Injectable()
export class MailPlanService implements OnModuleInit {
  constructor(
    private readonly reader: EventReader,
    private readonly jobs: JobService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.reader.register('notice-mail', NOTICED_KINDS, (tx, event) => this.plan(tx, event));
  }

  private async plan(tx: Transaction, event: DomainEvent): Promise<void> {
    if (!this.config.mail) return;
    const now = new Date();
    for (const { noticeId, memberId, kind, reason, zone, preference } of await readToPlan(tx, event.id)) {
      const at = whenToMail({ topic: topicOf(kind), reason }, preference ?? PROPOSED_PREFERENCE, zone, now);
      if (!at) continue;
      const mailId = await this.letterFor(tx, memberId, at > now ? at : null);
      await tx.rows({ name: 'notice-into-mail', text: 'update notice set mail_id = $2 where id = $1', values: [noticeId, mailId] });
    }
  }

  /** The letter that goes at that time. One that is already on its way takes nothing more: its content is fixed with its Message-ID. */
  private async letterFor(tx: Transaction, memberId: string, at: Date | null): Promise<string> {
    const [open] = await tx.rows<{ id: string; made: boolean }>({
      name: 'mail-open',
      text: `insert into mail (member_id, due_at) values ($1, coalesce($2::timestamptz, now()))
             on conflict (member_id, due_at) do update set due_at = excluded.due_at where mail.state = 'PENDING' returning id, xmax = 0 as made`,
      values: [memberId, at],
    });
    const [letter] = open
      ? [open]
      : await tx.rows<{ id: string; made: boolean }>({
          name: 'mail-open-another',
          text: 'insert into mail (member_id, due_at) values ($1, clock_timestamp()) returning id, true as made',
          values: [memberId],
        });
    if (letter!.made) await this.jobs.send(tx, mailQueue(this.config), { mailId: letter!.id }, at ?? undefined);
    return letter!.id;
  }
}

function readToPlan(tx: Transaction, eventId: string): Promise<ToPlan[]> {
  return tx.rows<ToPlan & { [column: string]: unknown }>({
    name: 'mail-to-plan',
    text: `select n.id as "noticeId", m.id as "memberId", n.kind, n.reason, m.time_zone as zone,
             case when p.member_id is not null then json_build_object('mailOff', p.mail_off, 'choices', p.choices, 'digestHour', p.digest_hour,
               'quietFrom', p.quiet_from, 'quietUntil', p.quiet_until) end as preference
            from notice n join member m on m.id = n.receiver_id and m.active left join mail_preference p on p.member_id = m.id
           where n.event_id = $1 and n.mail_id is null order by n.id`,
    values: [eventId],
  });
}
