import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { Database, type Transaction } from '../database/database.js';

const POLL_SECONDS = 1;
const STOP_MS = 3_000;

export interface JobQueue {
  name: string;
  /** How many at once in one process. */
  atOnce: number;
  /** How often a job that fails is tried again; the wait doubles from the first one to the longest. */
  retries: number;
  firstRetrySeconds: number;
  longestRetrySeconds: number;
}

type Handle<Data> = (data: Data) => Promise<void>;

/** Work after the commit, by pg-boss: sent in the transaction that makes it necessary, done at least once, tried again when it throws. */
@Injectable()
export class JobService implements OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly queues: { queue: JobQueue; handle: Handle<never>; cron?: string }[] = [];
  private readonly boss: PgBoss;
  private started = false;

  constructor(
    db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const works = config.role !== 'web';
    this.boss = new PgBoss({ db: { executeSql: (text, values) => db.pool.query(text, values) }, migrate: false, createSchema: false, supervise: works, schedule: works });
    this.boss.on('error', (error) => this.logger.warn(`Jobs wait: ${error.message}`));
  }

  /** Who does the jobs of a queue. Called before the service starts. */
  register<Data extends object>(queue: JobQueue, handle: Handle<Data>): void {
    this.queues.push({ queue, handle });
  }

  /** Work that returns, by a cron expression in UTC; once for all processes. */
  registerReturning(name: string, cron: string, handle: () => Promise<void>): void {
    this.queues.push({ queue: { name, atOnce: 1, retries: 2, firstRetrySeconds: 60, longestRetrySeconds: 600 }, handle, cron });
  }

  async start(): Promise<void> {
    await this.boss.start();
    this.started = true;
    for (const { queue, handle, cron } of this.queues) {
      const options = { retryLimit: queue.retries, retryDelay: queue.firstRetrySeconds, retryBackoff: true, retryDelayMax: queue.longestRetrySeconds, expireInSeconds: 120 };
      await this.boss.createQueue(queue.name, options);
      await this.boss.updateQueue(queue.name, options);
      if (this.config.role === 'web') continue;
      if (cron) await this.boss.schedule(queue.name, cron);
      await this.boss.work<object>(queue.name, { pollingIntervalSeconds: POLL_SECONDS, batchSize: 1, localConcurrency: queue.atOnce }, async (jobs) => {
        for (const { data } of jobs) await handle(data as never);
      });
    }
  }

  /** Not before `at`, and only if the transaction commits. */
  async send(tx: Transaction, queue: JobQueue, data: object, at?: Date): Promise<void> {
    const db = { executeSql: async (text: string, values?: unknown[]) => ({ rows: (await tx.entities.query(text, values)) as object[] }) };
    await this.boss.send(queue.name, data, { db, ...(at && { startAfter: at }) });
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.started) await this.boss.stop({ graceful: true, timeout: STOP_MS, close: false });
  }
}
