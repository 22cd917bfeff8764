import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import type { DomainEvent, EventCursor, EventKind } from './event.js';
import { EventFeed } from './event-feed.service.js';
import { readEventsAfter, readNewestEvent } from './event.read.js';

const BATCH = 100;
const POLL_MS = 2_000;
const CATCH_UP_MS = 20;

export type HandleEvent = (tx: Transaction, event: DomainEvent) => Promise<void>;

interface Projection {
  name: string;
  kinds: ReadonlySet<EventKind>;
  handle: HandleEvent;
}

/** Projections that follow the event table by a durable cursor: each event is handled in the transaction that moves the cursor. */
@Injectable()
export class EventReader implements OnApplicationShutdown {
  private readonly logger = new Logger('events');
  private readonly projections: Projection[] = [];
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private unfollow: (() => void) | undefined;

  constructor(
    private readonly db: Database,
    private readonly feed: EventFeed,
  ) {}

  register(name: string, kinds: readonly EventKind[], handle: HandleEvent): void {
    this.projections.push({ name, kinds: new Set(kinds), handle });
  }

  start(): void {
    const kinds = [...new Set(this.projections.flatMap((projection) => [...projection.kinds]))];
    this.unfollow = this.feed.onEvent(kinds, () => this.nudge());
    this.timer = setInterval(() => this.nudge(), POLL_MS);
    this.timer.unref();
    this.nudge();
  }

  /** Resolves when every projection has seen what is committed now. An event waits for the transactions that began before it, whosever they are. */
  async catchUp(): Promise<void> {
    const end = await readNewestEvent(this.db);
    for (;;) {
      await this.running;
      await this.readAll();
      if (this.stopped || (await this.haveReached(end))) return;
      await setTimeout(CATCH_UP_MS);
    }
  }

  private async haveReached({ transactionId, id }: EventCursor): Promise<boolean> {
    const [row] = await this.db.rows<{ behind: number }>({
      name: 'event-cursors-behind',
      text: `select $1::int - count(*)::int as behind from event_cursor where reader = any($2) and (transaction_id, id) >= ($3::bigint, $4::bigint)`,
      values: [this.projections.length, this.projections.map(({ name }) => name), transactionId, id],
    });
    return row!.behind === 0;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.unfollow?.();
    await this.running;
  }

  private nudge(): void {
    if (this.stopped) return;
    if (this.running) this.again = true;
    else this.running = this.loop().finally(() => (this.running = undefined));
  }

  private async loop(): Promise<void> {
    do {
      this.again = false;
      try {
        await this.readAll();
      } catch (error) {
        // The cursor has not moved, so the next poll handles the same events.
        this.logger.error({ error: error instanceof Error ? error.stack : String(error) });
        return;
      }
    } while (this.again && !this.stopped);
  }

  private async readAll(): Promise<void> {
    for (const projection of this.projections) while (await this.readBatch(projection)) if (this.stopped) return;
  }

  private readBatch({ name, kinds, handle }: Projection): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      await tx.rows({ name: 'event-cursor-make', text: `insert into event_cursor (reader) values ($1) on conflict do nothing`, values: [name] });
      const [row] = await tx.rows<{ transaction_id: string; id: string }>({
        name: 'event-cursor-lock',
        text: `select transaction_id, id from event_cursor where reader = $1 for update`,
        values: [name],
      });
      const { events, cursor } = await readEventsAfter(tx, { transactionId: row!.transaction_id, id: row!.id }, BATCH);
      if (!events.length) return false;
      for (const event of events) if (kinds.has(event.kind)) await handle(tx, event);
      await tx.rows({
        name: 'event-cursor-move',
        text: `update event_cursor set transaction_id = $2, id = $3, at = now() where reader = $1`,
        values: [name, cursor.transactionId, cursor.id],
      });
      return events.length === BATCH;
    });
  }
}
