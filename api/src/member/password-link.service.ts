import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import type { Actor } from './actor.js';
import { assertAdministrator } from './administrator.js';
import { FirstAdministratorService } from './first-administrator.service.js';
import { hashPassword } from './password.js';
import { passwordFault } from './password-rules.js';
import { hashSecret, newSecret } from './secret.js';
import { PASSWORD_LINK_SECONDS } from './session-life.js';
import { SessionService } from './session.service.js';
import type { LinkPurpose } from './sign-in-link.entity.js';

/** A link as its holder sees it before using it. */
export interface OpenLink {
  purpose: LinkPurpose;
  /** Of the member who sets a password; empty for the first administrator, who names themselves. */
  name: string;
  email: string;
}

/** What the holder of a link sends. Name, e-mail address and company are read for the first administrator only. */
export interface PasswordChoice {
  token: string;
  password: string;
  name: string | undefined;
  email: string | undefined;
  company: string | undefined;
}

@Injectable()
export class PasswordLinkService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly sessions: SessionService,
    private readonly firstAdministrator: FirstAdministratorService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A link with which the member sets a password. It replaces the member's earlier links. */
  create(actor: Actor, memberId: string): Promise<{ url: string; expiresAt: Date }> {
    assertAdministrator(actor);
    return this.db.transaction(async (tx) => {
      const [member] = await tx.rows<{ active: boolean }>({
        name: 'password-link-member',
        text: `select active from member where id = $1 for no key update`,
        values: [memberId],
      });
      if (!member) throw new CorrigendaError('NOT_FOUND', 'There is no such member.');
      if (!member.active) throw new CorrigendaError('BAD_USER_INPUT', 'This member is not active; reactivate them first.', { field: 'memberId', rule: 'active' });
      await tx.rows({ name: 'password-link-replace', text: `delete from sign_in_link where member_id = $1 and used_at is null`, values: [memberId] });
      const secret = newSecret();
      const [link] = await tx.rows<{ expires_at: Date }>({
        name: 'password-link-create',
        text: `insert into sign_in_link (id, purpose, member_id, expires_at) values ($1, 'SET_PASSWORD', $2, now() + make_interval(secs => $3)) returning expires_at`,
        values: [hashSecret(secret), memberId, PASSWORD_LINK_SECONDS],
      });
      await this.events.record(tx, { kind: 'password-link-created', actor, subjectId: memberId });
      return { url: `${this.config.publicUrl}/welcome/${secret}`, expiresAt: link!.expires_at };
    });
  }

  /** What a link is for, without using it. */
  async look(token: string): Promise<OpenLink> {
    const [link] = await this.db.rows<OpenLink>({
      name: 'password-link-look',
      text: `select l.purpose, coalesce(m.name, '') as name, coalesce(m.email, '') as email
               from sign_in_link l left join member m on m.id = l.member_id
              where l.id = $1 and l.used_at is null and l.expires_at > now() and (l.member_id is null or m.active)`,
      values: [hashSecret(token)],
    });
    if (!link) throw spent();
    return link;
  }

  /** Uses a link, once: sets the password and answers the secret of a new session. */
  async use(choice: PasswordChoice, former: string | undefined): Promise<string> {
    const { purpose, name, email } = await this.look(choice.token);
    const first = purpose === 'FIRST_ADMINISTRATOR' ? this.firstAdministrator.read(choice) : undefined;
    const fault = passwordFault(choice.password, first ?? { name, email });
    if (fault) throw new CorrigendaError('BAD_USER_INPUT', fault, { field: 'password', rule: 'password', hint: fault });
    // Hashed before the transaction: it takes long, and a refused choice leaves the link usable.
    const passwordHash = await hashPassword(choice.password);
    return this.db.transaction(async (tx) => {
      const [link] = await tx.rows<{ member_id: string | null }>({
        name: 'password-link-use',
        text: `update sign_in_link set used_at = now() where id = $1 and used_at is null and expires_at > now() returning member_id`,
        values: [hashSecret(choice.token)],
      });
      if (!link) throw spent();
      const actor = first ? await this.firstAdministrator.make(tx, first, passwordHash) : await this.setPassword(tx, link.member_id!, passwordHash);
      return this.sessions.open(tx, actor, former);
    });
  }

  private async setPassword(tx: Transaction, memberId: string, passwordHash: string): Promise<Actor> {
    const [member] = await tx.rows<{ id: string; name: string; is_administrator: boolean; is_bar_raiser: boolean }>({
      name: 'member-set-password',
      text: `update member set password_hash = $2 where id = $1 and active returning id, name, is_administrator, is_bar_raiser`,
      values: [memberId, passwordHash],
    });
    if (!member) throw spent();
    const actor = { memberId, name: member.name, isAdministrator: member.is_administrator, isBarRaiser: member.is_bar_raiser };
    await this.sessions.closeAll(tx, memberId);
    await this.events.record(tx, { kind: 'password-set', actor, subjectId: memberId });
    return actor;
  }
}

function spent(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'This link has been used, has expired, or was never made. Ask an administrator for a new one.');
}
