import { Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import { Database } from '../database/database.js';
import { ActorSource } from '../graphql/actor-source.js';
import type { Actor } from './actor.js';
import { readActorOfSession, readActorOfToken } from './actor.read.js';
import { hashSecret } from './secret.js';
import { apiTokenIn, sessionSecretIn } from './session-cookie.js';
import { SEEN_PRECISION_SECONDS } from './session-life.js';

/** Reads the session or token afresh each time, so that an ended one stops working at once. */
@Injectable()
export class MemberActorSource extends ActorSource {
  constructor(private readonly db: Database) {
    super();
  }

  async of(headers: IncomingHttpHeaders): Promise<Actor | undefined> {
    if (headers.authorization !== undefined) {
      const token = apiTokenIn(headers.authorization);
      return token === undefined ? undefined : this.ofToken(hashSecret(token));
    }
    const secret = sessionSecretIn(headers.cookie);
    return secret === undefined ? undefined : this.ofSession(hashSecret(secret));
  }

  private async ofSession(id: Buffer): Promise<Actor | undefined> {
    const found = await readActorOfSession(this.db, id);
    if (found?.unseen) {
      await this.db.rows({
        name: 'session-seen',
        text: `update session set seen_at = now() where id = $1 and seen_at < now() - make_interval(secs => $2)`,
        values: [id, SEEN_PRECISION_SECONDS],
      });
    }
    return found?.actor;
  }

  private async ofToken(hash: Buffer): Promise<Actor | undefined> {
    const found = await readActorOfToken(this.db, hash);
    if (found?.unseen) {
      await this.db.rows({
        name: 'token-used',
        text: `update api_token set used_at = now() where hash = $1 and (used_at is null or used_at < now() - make_interval(secs => $2))`,
        values: [hash, SEEN_PRECISION_SECONDS],
      });
    }
    return found?.actor;
  }
}
