import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { Database, type Reader, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from './actor.js';
import { emailAddress, memberName } from './member-shapes.js';
import { hashSecret, newSecret } from './secret.js';
import { FIRST_ADMINISTRATOR_LINK_SECONDS } from './session-life.js';
import { teamName } from './team-shapes.js';
import { TeamService } from './team.service.js';

const aboutShape = z.object({ name: memberName, email: emailAddress, company: teamName.optional().transform((given) => given ?? 'Our company') });
export type FirstAdministrator = z.infer<typeof aboutShape>;

/** How an installation outside a demo gets its first member. */
@Injectable()
export class FirstAdministratorService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly teams: TeamService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether nobody can administer this installation yet. In a demo there is nothing to set up. */
  async isNeeded(reader: Reader = this.db): Promise<boolean> {
    if (this.config.demo) return false;
    const [row] = await reader.rows<{ needed: boolean }>({
      name: 'first-administrator-needed',
      text: `select not exists (select 1 from member where is_administrator and active and password_hash is not null) as needed`,
      values: [],
    });
    return row!.needed;
  }

  /** A one-time address for the first administrator, to be printed at start; undefined once there is one. Earlier ones keep working until they expire. */
  async linkIfNeeded(): Promise<string | undefined> {
    if (!(await this.isNeeded())) return undefined;
    const secret = newSecret();
    await this.db.rows({
      name: 'first-administrator-link',
      text: `insert into sign_in_link (id, purpose, expires_at) values ($1, 'FIRST_ADMINISTRATOR', now() + make_interval(secs => $2))`,
      values: [hashSecret(secret), FIRST_ADMINISTRATOR_LINK_SECONDS],
    });
    return `${this.config.publicUrl}/welcome/${secret}`;
  }

  /** What somebody says of themselves and of their company, or a refusal. */
  read(given: object): FirstAdministrator {
    return parseInput(aboutShape, given);
  }

  /** Makes the administrator, or makes an existing member one, and the company at the top of the tree if there is none. */
  async make(tx: Transaction, about: FirstAdministrator, passwordHash: string): Promise<Actor> {
    // Two links printed by two starts must not make two first administrators.
    await tx.rows({ name: 'first-administrator-lock', text: `lock table member in share row exclusive mode`, values: [] });
    if (!(await this.isNeeded(tx))) {
      throw new CorrigendaError('NOT_FOUND', 'There is an administrator already. Ask them for a link.');
    }
    const [member] = await tx.rows<{ id: string; is_bar_raiser: boolean }>({
      name: 'first-administrator-make',
      text: `insert into member (id, name, email, is_administrator, password_hash) values ($1, $2, $3, true, $4)
             on conflict (lower(email)) do update set name = excluded.name, is_administrator = true, active = true, password_hash = excluded.password_hash
             returning id, is_bar_raiser`,
      values: [randomUUID(), about.name, about.email, passwordHash],
    });
    const actor: Actor = { memberId: member!.id, name: about.name, isAdministrator: true, isBarRaiser: member!.is_bar_raiser };
    await this.events.record(tx, { kind: 'member-added', actor, subjectId: actor.memberId, details: { firstAdministrator: true } });
    await this.teams.makeCompanyIfNone(tx, actor, about.company);
    return actor;
  }
}
