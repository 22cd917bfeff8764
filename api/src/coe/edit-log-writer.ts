import type { Database } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import { type Appended, DocumentQueue, type ReportFault } from './edit-log-queue.js';

/**
 * The one way into the edit log for an update of a shared document. What `append` resolves for is committed; only then may it be applied
 * to the live document and acknowledged. Updates of one document are written in the order in which they came, those that wait for
 * each other in one transaction.
 */
export class EditLogWriter {
  private readonly queues = new Map<string, DocumentQueue>();

  constructor(
    private readonly db: Database,
    private readonly report: ReportFault,
  ) {}

  /** The state with which a live document begins; from here on it has to be given everything that `append` returns. */
  open(coeId: string): Promise<Uint8Array> {
    return this.queueOf(coeId).open();
  }

  /**
   * Refuses with NOT_FOUND, FORBIDDEN, DOCUMENT_LOCKED, SECTIONS_CHANGED, CLIENT_OUTDATED or LIMIT_EXCEEDED, or with
   * `UndecodableUpdate`; then nothing of the update is in the log. Any other error leaves open whether it was written:
   * its editor sends it again, and what is known already is not written twice.
   */
  append(coeId: string, actor: Actor, bytes: Uint8Array): Promise<Appended> {
    return this.queueOf(coeId).append(actor, bytes);
  }

  /** What others have written since into the log of an open document; nothing is asked when it is known up to this number. */
  async missing(coeId: string, upTo = Infinity): Promise<Uint8Array[]> {
    return (await this.queues.get(coeId)?.missing(upTo)) ?? [];
  }

  /** Forgets a document that is no longer open. */
  async release(coeId: string): Promise<void> {
    const queue = this.queues.get(coeId);
    const opened = queue?.opened;
    await queue?.idle();
    // A queue knows how far its live document is; one that was opened meanwhile is still needed.
    if (queue?.isIdle && queue.opened === opened && this.queues.get(coeId) === queue) this.queues.delete(coeId);
  }

  private queueOf(coeId: string): DocumentQueue {
    let queue = this.queues.get(coeId);
    if (!queue) this.queues.set(coeId, (queue = new DocumentQueue(this.db, coeId, this.report)));
    return queue;
  }
}
