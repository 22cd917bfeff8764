import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { compactDocument, refreshDocument, UPDATES_PER_SNAPSHOT } from '../coe/edit-log.js';
import { Database } from '../database/database.js';

const AFTER_MS = 1_000;

/** Brings `coe.document` up to date shortly after edits. The log is the truth; what fails here is tried again. */
@Injectable()
export class DocumentProjector implements OnApplicationBootstrap {
  private readonly logger = new Logger('documents');
  private readonly waiting = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
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
    this.waiting.add(coeId);
    if (!this.stopped) this.timer ??= setTimeout(() => void this.flush(), AFTER_MS).unref();
  }

  /** Brings everything up to date that waits for it. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running = this.running.then(() => this.run());
    return this.running;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.flush();
  }

  private async run(): Promise<void> {
    for (const coeId of [...this.waiting]) {
      this.waiting.delete(coeId);
      try {
        const { updates } = await refreshDocument(this.db, coeId);
        if (updates > UPDATES_PER_SNAPSHOT) await this.db.transaction((tx) => compactDocument(tx, coeId));
      } catch (error) {
        this.logger.warn(`The document of COE ${coeId} is not up to date yet: ${(error as Error).message}`);
        this.soon(coeId);
      }
    }
  }
}
