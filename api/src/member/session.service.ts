import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { EventService } from '../event/event.service.js';
import type { Actor } from './actor.js';
import { hashSecret, newSecret } from './secret.js';
import { SESSION_ABSOLUTE_SECONDS, SESSION_IDLE_SECONDS } from './session-life.js';

@Injectable()
export class SessionService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Begins a session and ends the one the browser came with, so that nobody can prepare it. Answers its secret. */
  async open(tx: Transaction, actor: Actor, former: string | undefined): Promise<string> {
    const secret = newSecret();
    await tx.rows({
      name: 'session-clear',
      text: `delete from session where id = $1 or (member_id = $2 and (expires_at <= now() or seen_at <= now() - make_interval(secs => $3)))`,
      values: [former ? hashSecret(former) : Buffer.alloc(0), actor.memberId, SESSION_IDLE_SECONDS],
    });
    await tx.rows({
      name: 'session-open',
      text: `insert into session (id, member_id, expires_at) values ($1, $2, now() + make_interval(secs => $3))`,
      values: [hashSecret(secret), actor.memberId, SESSION_ABSOLUTE_SECONDS],
    });
    await this.events.record(tx, { kind: 'signed-in', actor, subjectId: actor.memberId });
    return secret;
  }

  /** Ends the session. Ending one that has ended already is no fault. */
  close(secret: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [ended] = await tx.rows<{ id: string; name: string; is_administrator: boolean; is_bar_raiser: boolean }>({
        name: 'session-close',
        text: `delete from session s using member m where s.id = $1 and m.id = s.member_id returning m.id, m.name, m.is_administrator, m.is_bar_raiser`,
        values: [hashSecret(secret)],
      });
      if (!ended) return;
      const actor = { memberId: ended.id, name: ended.name, isAdministrator: ended.is_administrator, isBarRaiser: ended.is_bar_raiser };
      await this.events.record(tx, { kind: 'signed-out', actor, subjectId: ended.id });
    });
  }

  /** Ends every session of a member. */
  async closeAll(tx: Transaction, memberId: string): Promise<void> {
    await tx.rows({ name: 'session-close-all', text: `delete from session where member_id = $1`, values: [memberId] });
  }
}
