import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { Actor } from './actor.js';
import { AttemptLimit } from './attempt-limit.js';
import { personaOf } from './demo-personas.js';
import { verifyPassword } from './password.js';
import { SessionService } from './session.service.js';

const WINDOW_MS = 15 * 60_000;
const PER_ACCOUNT = 10;
const PER_ADDRESS = 50;

/** Who comes in through the door: where from, and with which session. */
export interface Visitor {
  address: string;
  former: string | undefined;
}

interface Candidate {
  id: string;
  name: string;
  is_administrator: boolean;
  is_bar_raiser: boolean;
  password_hash: string | null;
}

@Injectable()
export class SignInService {
  private readonly perAccount = new AttemptLimit(PER_ACCOUNT, WINDOW_MS);
  private readonly perAddress = new AttemptLimit(PER_ADDRESS, WINDOW_MS);

  constructor(
    private readonly db: Database,
    private readonly sessions: SessionService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers the secret of a new session. An unknown address and a wrong password are refused alike, and after the same time. */
  async withPassword(email: string, password: string, visitor: Visitor): Promise<string> {
    this.take(this.perAddress, visitor.address);
    this.take(this.perAccount, email);
    const [member] = await this.db.rows<Candidate>({
      name: 'sign-in-member',
      text: `select id, name, is_administrator, is_bar_raiser, password_hash from member where lower(email) = $1 and active`,
      values: [email],
    });
    const matches = await verifyPassword(member?.password_hash, password);
    if (!member || !matches) throw refused();
    this.perAddress.giveBack(visitor.address);
    this.perAccount.giveBack(email);
    return this.db.transaction(async (tx) => {
      // The password may have been changed, or the member deactivated, while the hash was computed.
      const [still] = await tx.rows({
        name: 'sign-in-still',
        text: `select id from member where id = $1 and active and password_hash = $2 for share`,
        values: [member.id, member.password_hash],
      });
      if (!still) throw refused();
      return this.sessions.open(tx, actorOf(member), visitor.former);
    });
  }

  /** Answers the secret of a new session for one of the demo's invented people. */
  asPersona(key: string, visitor: Visitor): Promise<string> {
    const persona = this.config.demo ? personaOf(key) : undefined;
    return this.db.transaction(async (tx) => {
      const member = persona && (await this.memberByEmail(tx, persona.email));
      if (!member) throw new CorrigendaError('NOT_FOUND', 'There is no such persona here.');
      return this.sessions.open(tx, actorOf(member), visitor.former);
    });
  }

  /** Does the work as one more attempt from this address, which counts unless it succeeds. */
  async limited<Answer>(address: string, work: () => Promise<Answer>): Promise<Answer> {
    this.take(this.perAddress, address);
    const answer = await work();
    this.perAddress.giveBack(address);
    return answer;
  }

  private async memberByEmail(tx: Transaction, email: string): Promise<Candidate | undefined> {
    const [member] = await tx.rows<Candidate>({
      name: 'sign-in-persona',
      text: `select id, name, is_administrator, is_bar_raiser, password_hash from member where lower(email) = $1 and active for key share`,
      values: [email],
    });
    return member;
  }

  private take(limit: AttemptLimit, key: string): void {
    const taken = limit.take(key, Date.now());
    if (taken.allowed) return;
    const seconds = Math.ceil(taken.waitMs / 1000);
    throw new CorrigendaError('RATE_LIMITED', `Too many attempts; try again in ${Math.ceil(seconds / 60)} min.`, { retryAfterSeconds: seconds });
  }
}

function actorOf(row: Candidate): Actor {
  return { memberId: row.id, name: row.name, isAdministrator: row.is_administrator, isBarRaiser: row.is_bar_raiser };
}

function refused(): CorrigendaError {
  return new CorrigendaError('UNAUTHENTICATED', 'The e-mail address or the password is not right.');
}
