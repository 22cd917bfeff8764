import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import { assertAuthor, visible } from './coe-access.js';

/** Text that merged into a place which was gone, until an author has dealt with it. */
@Injectable()
export class RescuedTextService {
  constructor(private readonly db: Database) {}

  /** Takes a text off the list; the row stays. Dismissing it twice changes nothing. */
  dismiss(actor: Actor, rescuedTextId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [found] = isRecordId(rescuedTextId)
        ? await tx.rows<{ authorIds: string[] }>({
            name: 'rescued-text-find',
            text: `select array(select p.member_id from coe_participant p where p.coe_id = c.id and p.role = 'AUTHOR') as "authorIds"
                    from rescued_text r join coe c on c.id = r.coe_id where r.id = $1 and ${visible('c', '$2')}`,
            values: [rescuedTextId, actor.memberId],
          })
        : [];
      if (!found) throw new CorrigendaError('NOT_FOUND', 'There is no such text, or you may not see it.');
      assertAuthor(found, actor);
      await tx.rows({
        name: 'rescued-text-dismiss',
        text: 'update rescued_text set dismissed_at = now(), dismissed_by_id = $2 where id = $1 and dismissed_at is null',
        values: [rescuedTextId, actor.memberId],
      });
    });
  }
}
