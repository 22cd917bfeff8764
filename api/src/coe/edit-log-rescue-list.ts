import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database/database.js';
import type { LostText } from './edit-log-rescue.js';

/** Writes the texts of one document that are offered back. Typing on in a place that is gone brings letter after letter: they become one text. */
export class RescueList {
  private last: { id: string; client: number; end: number } | undefined;

  constructor(private readonly coeId: string) {}

  async keep(tx: Transaction, { blockId, client, end, text }: LostText, actorId: string | null): Promise<void> {
    if (this.last?.client === client && this.last.end === end - text.length) {
      const [extended] = await tx.rows({
        name: 'rescue-extend',
        text: 'update rescued_text set text = text || $2 where id = $1 and dismissed_at is null returning id',
        values: [this.last.id, text],
      });
      if (extended) {
        this.last.end = end;
        return;
      }
    }
    if (text.trim() === '') return;
    const id = randomUUID();
    await tx.rows({
      name: 'rescue-insert',
      text: 'insert into rescued_text (id, coe_id, block_id, actor_id, text) values ($1, $2, $3, $4, $5)',
      values: [id, this.coeId, blockId, actorId, text],
    });
    this.last = { id, client, end };
  }
}
