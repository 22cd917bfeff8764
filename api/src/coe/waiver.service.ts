import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { comparedText, isRecordId } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { assertAuthor } from './coe-access.js';
import { reasonShape } from './coe-header.js';
import { lockCoe } from './coe-lock.js';
import type { Waiver } from './coe-parts.type.js';
import { assertEditable } from './coe-status.js';

const MAX_WAIVERS = 200;

/** A finding's id ends with the text it is about, so it may hold any character. */
const waiverShape = z.object({ findingId: comparedText({ max: 2000 }).min(1), reason: reasonShape });

@Injectable()
export class WaiverService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Lets one finding or gap stand, for a reason. Waiving it again replaces the reason. */
  waive(actor: Actor, coeId: string, input: { findingId: string; reason: string }): Promise<Waiver> {
    const { findingId, reason } = parseInput(waiverShape, input);
    return this.db.transaction(async (tx) => {
      const coe = await lockCoe(tx, actor, coeId);
      assertAuthor(coe, actor);
      assertEditable(coe);
      const [made] = await tx.rows<{ id: string; waivedAt: Date }>({
        name: 'waiver-add',
        text: `insert into waiver (coe_id, finding_id, reason, waived_by_id)
               select $1, $2, $3, $4 where (select count(*) from waiver where coe_id = $1 and finding_id <> $2) < ${MAX_WAIVERS}
               on conflict (coe_id, finding_id) do update set reason = excluded.reason, waived_by_id = excluded.waived_by_id, waived_at = now()
               returning id, waived_at as "waivedAt"`,
        values: [coe.id, findingId, reason, actor.memberId],
      });
      if (!made) {
        const words = `A COE has at most ${MAX_WAIVERS} waivers; change the text, or withdraw some.`;
        throw new CorrigendaError('LIMIT_EXCEEDED', words, { limit: MAX_WAIVERS });
      }
      await this.events.record(tx, { kind: 'finding-waived', actor, coeId: coe.id, subjectId: made.id, reason, details: { findingId } });
      return { ...made, findingId, reason, waivedBy: { id: actor.memberId, name: actor.name } };
    });
  }

  withdraw(actor: Actor, waiverId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [waiver] = isRecordId(waiverId)
        ? await tx.rows<{ coeId: string; findingId: string }>({
            name: 'waiver-find',
            text: 'select coe_id as "coeId", finding_id as "findingId" from waiver where id = $1',
            values: [waiverId],
          })
        : [];
      if (!waiver) throw noSuchWaiver();
      const coe = await lockCoe(tx, actor, waiver.coeId).catch((error: unknown) => {
        throw error instanceof CorrigendaError && error.code === 'NOT_FOUND' ? noSuchWaiver() : error;
      });
      assertAuthor(coe, actor);
      assertEditable(coe);
      const [gone] = await tx.rows({ name: 'waiver-withdraw', text: 'delete from waiver where id = $1 returning id', values: [waiverId] });
      if (!gone) throw noSuchWaiver();
      await this.events.record(tx, { kind: 'waiver-withdrawn', actor, coeId: coe.id, subjectId: waiverId, details: { findingId: waiver.findingId } });
    });
  }
}

function noSuchWaiver(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such waiver, or you may not see it.');
}
