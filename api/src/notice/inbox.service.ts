import { Injectable } from '@nestjs/common';
import { noSuchCoe, visible } from '../coe/coe-access.js';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { isRecordId } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { markShape, muteShape, snoozeShape } from './inbox-shapes.js';
import { BY_NAME } from './notice-kinds.js';

/** What a member does with their own notices. It is nobody else's business, so no event tells of it. */
@Injectable()
export class InboxService {
  constructor(private readonly db: Database) {}

  async mark(actor: Actor, given: unknown): Promise<void> {
    const { noticeIds, state } = parseInput(markShape, given);
    await this.change(actor, noticeIds, { name: 'notices-mark', set: 'state = $3', value: state });
  }

  /** Until then they are out of the inbox; afterwards they stand there unread. */
  async snooze(actor: Actor, given: { noticeIds: string[]; until?: Date | null }): Promise<void> {
    const { noticeIds, until } = parseInput(snoozeShape, { ...given, until: given.until?.toISOString() ?? null });
    await this.change(actor, noticeIds, { name: 'notices-snooze', set: `snoozed_until = $3::timestamptz, state = 'UNREAD'`, value: until });
  }

  /** Silences a COE or one subject of it, and clears what was told of it. What asks the member by name still comes. */
  mute(actor: Actor, given: { coeId: string; subjectId?: string | null }): Promise<void> {
    const { coeId, subjectId } = parseInput(muteShape, { subjectId: null, ...given });
    return this.db.transaction(async (tx) => {
      const [coe] = await tx.rows({ name: 'mute-coe', text: `select 1 from coe c where c.id = $2 and ${visible('c', '$1')}`, values: [actor.memberId, coeId] });
      if (!coe) throw noSuchCoe();
      await tx.rows({
        name: 'mute-write',
        text: 'insert into notice_mute (member_id, coe_id, subject_id) values ($1, $2, $3) on conflict do nothing',
        values: [actor.memberId, coeId, subjectId],
      });
      await tx.rows({
        name: 'mute-clear',
        text: `update notice set state = 'DONE' where receiver_id = $1 and coe_id = $2 and ($3::uuid is null or subject_id = $3) and state <> 'DONE' and reason <> all ($4)`,
        values: [actor.memberId, coeId, subjectId, BY_NAME],
      });
    });
  }

  async unmute(actor: Actor, muteId: string): Promise<void> {
    const [gone] = isRecordId(muteId)
      ? await this.db.rows({ name: 'mute-remove', text: 'delete from notice_mute where id = $2 and member_id = $1 returning id', values: [actor.memberId, muteId] })
      : [];
    if (!gone) throw new CorrigendaError('NOT_FOUND', 'That is not muted.');
  }

  private async change(actor: Actor, noticeIds: readonly string[], { name, set, value }: { name: string; set: string; value: unknown }): Promise<void> {
    const wanted = [...new Set(noticeIds)];
    await this.db.transaction(async (tx) => {
      const changed = await tx.rows({
        name,
        text: `update notice n set ${set} from coe c where c.id = n.coe_id and n.receiver_id = $1 and n.id = any ($2::uuid[]) and ${visible('c', '$1')} returning n.id`,
        values: [actor.memberId, wanted, value],
      });
      if (changed.length < wanted.length) throw new CorrigendaError('NOT_FOUND', 'One of these notices is not there, or not yours; nothing was changed.');
    });
  }
}
