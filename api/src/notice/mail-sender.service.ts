import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { Database } from '../database/database.js';
import { JobService, type JobQueue } from '../job/job.service.js';
import { composeMail } from './compose-mail.js';
import { readMailLines } from './mail-lines.read.js';
import { UnsubscribeService } from './unsubscribe.service.js';

/** From ten seconds to six hours between two attempts, about three days in all. */
const RETRIES = 22;
const LONGEST_RETRY_SECONDS = 6 * 3_600;

export function mailQueue({ retrySeconds }: Config): JobQueue {
  return { name: 'mail', atOnce: 2, retries: RETRIES, firstRetrySeconds: retrySeconds, longestRetrySeconds: LONGEST_RETRY_SECONDS };
}

interface Taken {
  memberId: string;
  email: string;
  wanted: boolean;
  attempts: number;
}

/** Sends letters. At least once: only an end between the server's yes and our commit sends one twice, with the same Message-ID. */
@Injectable()
export class MailSenderService implements OnModuleInit {
  private readonly transport: Transporter | undefined;

  constructor(
    private readonly db: Database,
    private readonly jobs: JobService,
    private readonly unsubscribes: UnsubscribeService,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const { mail } = config;
    this.transport = mail && createTransport({ url: mail.url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, disableFileAccess: true, disableUrlAccess: true });
  }

  onModuleInit(): void {
    this.jobs.register<{ mailId: string }>(mailQueue(this.config), ({ mailId }) => this.send(mailId));
  }

  async send(mailId: string): Promise<void> {
    const taken = await this.take(mailId);
    if (!taken || !this.transport || !this.config.mail) return;
    const lines = taken.wanted ? await readMailLines(this.db, mailId) : [];
    if (!lines.length) return this.settle(mailId, 'DROPPED');
    const unsubscribeUrl = await this.unsubscribes.urlFor(taken.memberId);
    try {
      await this.transport.sendMail({
        ...composeMail(lines, { publicUrl: this.config.publicUrl, unsubscribeUrl }),
        from: this.config.mail.from,
        to: { name: '', address: taken.email },
        messageId: `<${mailId}@${new URL(this.config.publicUrl).hostname}>`,
        headers: { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      const hopeless = isRefusedForGood(error) || taken.attempts > RETRIES;
      await this.settle(mailId, hopeless ? 'FAILED' : 'SENDING', (error as Error).message);
      if (!hopeless) throw error;
      return;
    }
    await this.settle(mailId, 'SENT');
  }

  /** From here on nothing is added to the letter. */
  private async take(mailId: string): Promise<Taken | undefined> {
    const [taken] = await this.db.rows<Taken & { [column: string]: unknown }>({
      name: 'mail-take',
      text: `update mail l set state = 'SENDING', attempts = l.attempts + 1
               from member m left join mail_preference p on p.member_id = m.id
              where l.id = $1 and l.state in ('PENDING', 'SENDING') and m.id = l.member_id
             returning m.id as "memberId", m.email, m.active and not coalesce(p.mail_off, false) as wanted, l.attempts`,
      values: [mailId],
    });
    return taken;
  }

  private async settle(mailId: string, state: string, error = ''): Promise<void> {
    await this.db.rows({
      name: 'mail-settle',
      text: `update mail set state = $2, last_error = left($3, 500), sent_at = case when $2 = 'SENT' then now() end where id = $1`,
      values: [mailId, state, error],
    });
  }
}

/** The receiver is refused for good, as for an address that is no more. Whatever else fails may be mended meanwhile. */
function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && responseCode >= 500;
}
