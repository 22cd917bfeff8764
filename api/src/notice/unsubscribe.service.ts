import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { memberOfToken, unsubscribeToken } from './unsubscribe-token.js';

/** Turns mail off for whoever holds a letter, as RFC 8058 asks: without signing in. */
@Injectable()
export class UnsubscribeService {
  private key: Uint8Array | undefined;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async urlFor(memberId: string): Promise<string> {
    return `${this.config.publicUrl}/hooks/unsubscribe/${unsubscribeToken(await this.readKey(), memberId)}`;
  }

  async unsubscribe(token: string): Promise<void> {
    const memberId = await this.memberOf(token);
    await this.db.rows({
      name: 'mail-unsubscribe',
      text: 'insert into mail_preference (member_id, mail_off) values ($1, true) on conflict (member_id) do update set mail_off = true',
      values: [memberId],
    });
  }

  async memberOf(token: string): Promise<string> {
    const memberId = memberOfToken(await this.readKey(), token);
    if (!memberId) throw new CorrigendaError('NOT_FOUND', 'This link is not one of ours; it may have been cut off. Turn mail off in the settings instead.');
    return memberId;
  }

  private async readKey(): Promise<Uint8Array> {
    if (!this.key) {
      const [row] = await this.db.rows<{ key: Uint8Array }>({ name: 'service-key', text: 'select key from service_key where name = $1', values: ['unsubscribe'] });
      this.key = row!.key;
    }
    return this.key;
  }
}
