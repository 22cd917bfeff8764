import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from './actor.js';
import type { ApiToken } from './api-token.type.js';
import { tokenShape } from './member-shapes.js';
import { hashSecret, newSecret } from './secret.js';

const MAX_TOKENS = 20;

@Injectable()
export class ApiTokenService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** The token is answered here and never again: only its hash is kept. */
  create(actor: Actor, input: unknown): Promise<{ token: string; apiToken: ApiToken }> {
    const { label, days } = parseInput(tokenShape, input);
    const token = `cgd_${newSecret()}`;
    return this.db.transaction(async (tx) => {
      const [count] = await tx.rows<{ live: number }>({
        name: 'token-count',
        text: `select count(t.id)::int as live
                 from (select id from member where id = $1 for no key update) m
                 left join api_token t on t.member_id = m.id and t.revoked_at is null and t.expires_at > now()`,
        values: [actor.memberId],
      });
      if (count!.live >= MAX_TOKENS) {
        throw new CorrigendaError('LIMIT_EXCEEDED', `A member has at most ${MAX_TOKENS} tokens; revoke one first.`, { limit: MAX_TOKENS });
      }
      const [row] = await tx.rows<{ id: string; created_at: Date; expires_at: Date }>({
        name: 'token-create',
        text: `insert into api_token (hash, member_id, label, expires_at) values ($1, $2, $3, now() + make_interval(days => $4)) returning id, created_at, expires_at`,
        values: [hashSecret(token), actor.memberId, label, days],
      });
      const { id, created_at, expires_at } = row!;
      await this.events.record(tx, { kind: 'token-created', actor, subjectId: id, details: { label } });
      return { token, apiToken: { id, label, createdAt: created_at, usedAt: null, expiresAt: expires_at } };
    });
  }

  /** Only one's own; one that is revoked or another's answers as one that never was. */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [revoked] = await tx.rows({
        name: 'token-revoke',
        text: `update api_token set revoked_at = now() where id = $1 and member_id = $2 and revoked_at is null returning id`,
        values: [id, actor.memberId],
      });
      if (!revoked) throw new CorrigendaError('NOT_FOUND', 'There is no such token.');
      await this.events.record(tx, { kind: 'token-revoked', actor, subjectId: id });
    });
  }
}
