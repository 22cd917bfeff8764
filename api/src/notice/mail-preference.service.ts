import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { mailPreferenceShape } from './mail-preference-shape.js';
import { PROPOSED_PREFERENCE, type MailPreference } from './when-to-mail.js';

/** How a member wants to be written to. It holds for what happens from then on; a letter that waits asks once more whether mail is off. */
@Injectable()
export class MailPreferenceService {
  constructor(private readonly db: Database) {}

  async read(actor: Actor): Promise<MailPreference> {
    const [row] = await this.db.rows<MailPreference & { [column: string]: unknown }>({
      name: 'mail-preference',
      text: `select mail_off as "mailOff", choices, digest_hour as "digestHour", quiet_from as "quietFrom", quiet_until as "quietUntil" from mail_preference where member_id = $1`,
      values: [actor.memberId],
    });
    return row ?? PROPOSED_PREFERENCE;
  }

  async change(actor: Actor, given: object): Promise<void> {
    const { mailOff, choices, digestHour, quietFrom, quietUntil } = parseInput(mailPreferenceShape, { quietFrom: null, quietUntil: null, ...given });
    await this.db.rows({
      name: 'mail-preference-write',
      text: `insert into mail_preference (member_id, mail_off, choices, digest_hour, quiet_from, quiet_until) values ($1, $2, $3, $4, $5, $6)
             on conflict (member_id) do update set mail_off = $2, choices = $3, digest_hour = $4, quiet_from = $5, quiet_until = $6`,
      values: [actor.memberId, mailOff, JSON.stringify(Object.fromEntries(choices.map(({ topic, choice }) => [topic, choice]))), digestHour, quietFrom, quietUntil],
    });
  }
}
