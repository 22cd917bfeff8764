import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { closeSessions } from '../coe/document-versions.js';
import { compactDocument, refreshDocument, UPDATES_PER_SNAPSHOT } from '../coe/edit-log.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { Database } from '../database/database.js';

/** A pause in typing, and how long without one. */
const AFTER_MS = 1_000;
const AT_MOST_MS = 5_000;

interface Waiting {
  since: number;
  timer: NodeJS.Timeout;
}

/** Brings `coe.document` up to date shortly after edits. The log is the truth; what fails here is tried again. */
@Injectable()
export class DocumentProjector implements OnApplicationBootstrap {
  private readonly logger = new Logger('documents');
  private readonly waiting = new Map<string, Waiting>();
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly db: Database) {}

  /** What a process that was killed has left behind. */
  async onApplicationBootstrap(): Promise<void> {
    const behind = await this.db.rows<{ id: string }>({
      name: 'documents-behind',
      text: 'select c.id from coe c where c.document_seq < (select max(u.seq) from document_update u where u.coe_id = c.id)',
      values: [],
    });
    for (const { id } of behind) this.soon(id);
  }

  soon(coeId: string): void {
    if (this.stopped) return;
    const now = Date.now();
    const { since, timer } = this.waiting.get(coeId) ?? { since: now };
    clearTimeout(timer);
    const wait = Math.max(0, Math.min(AFTER_MS, since + AT_MOST_MS - now));
    this.waiting.set(coeId, { since, timer: setTimeout(() => void this.flush(coeId), wait).unref() });
  }

  /** Brings the document up to date now if it waits for it. */
  flush(coeId: string): Promise<void> {
    this.running = this.running.then(() => this.refresh(coeId));
    return this.running;
  }

  async stop(): Promise<void> {
    for (const coeId of this.waiting.keys()) void this.flush(coeId);
    await this.running;
    this.stopped = true;
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
  }

  private async refresh(coeId: string): Promise<void> {
    clearTimeout(this.waiting.get(coeId)?.timer);
    if (!this.waiting.delete(coeId)) return;
    try {
      const { updates } = await refreshDocument(this.db, coeId);
      if (updates <= UPDATES_PER_SNAPSHOT) return;
      await this.db.transaction((tx) => compactDocument(tx, coeId));
      await this.db.transaction((tx) => closeSessions(tx, coeId));
    } catch (error) {
      this.logger.warn(`The document of COE ${coeId} is not up to date yet: ${(error as Error).message}`);
      // A document that cannot be read stays so until it is edited or repaired.
      if (!(error instanceof CorrigendaError)) this.soon(coeId);
    }
  }
}
