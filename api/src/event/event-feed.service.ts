import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { EventEmitter, on } from 'node:events';
import { Database } from '../database/database.js';
import type { DomainEvent, EventCursor, EventKind } from './event.js';
import { readEventEnd, readEventsAfter } from './event.read.js';

const POLL_MS = 500;
const BATCH = 500;

/** Events from now on, for those who watch. The table is the truth: it is polled, and a commit in this process only asks it sooner. */
@Injectable()
export class EventFeed implements OnApplicationShutdown {
  private readonly logger = new Logger('events');
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private cursor: EventCursor | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(private readonly db: Database) {}

  /** Begins to follow the table; without it nothing is told. */
  async start(): Promise<void> {
    this.cursor = await readEventEnd(this.db);
    this.timer = setInterval(() => this.nudge(), POLL_MS);
    this.timer.unref();
  }

  /** Looks at the table now. */
  nudge(): void {
    if (!this.cursor || this.stopped) return;
    if (this.running) this.again = true;
    else this.running = this.read().finally(() => (this.running = undefined));
  }

  /** The events of these kinds; ends at once when its reader leaves, which an async generator would not. */
  follow(kinds: readonly EventKind[]): AsyncIterableIterator<DomainEvent> {
    const wanted = new Set(kinds);
    const all = on(this.emitter, 'event') as AsyncIterableIterator<[DomainEvent]>;
    const next = async (): Promise<IteratorResult<DomainEvent>> => {
      for (;;) {
        const step = await all.next();
        if (step.done) return { done: true, value: undefined };
        if (wanted.has(step.value[0].kind)) return { done: false, value: step.value[0] };
      }
    };
    const end = async (): Promise<IteratorResult<DomainEvent>> => {
      await all.return?.();
      return { done: true, value: undefined };
    };
    const events: AsyncIterableIterator<DomainEvent> = { next, return: end, [Symbol.asyncIterator]: () => events };
    return events;
  }

  onEvent(kinds: readonly EventKind[], listener: (event: DomainEvent) => void): () => void {
    const wanted = new Set(kinds);
    const hear = (event: DomainEvent) => void (wanted.has(event.kind) && listener(event));
    this.emitter.on('event', hear);
    return () => this.emitter.off('event', hear);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  private async read(): Promise<void> {
    do {
      this.again = false;
      try {
        const { events, cursor } = await readEventsAfter(this.db, this.cursor!, BATCH);
        this.cursor = cursor;
        for (const event of events) this.emitter.emit('event', event);
        if (events.length === BATCH) this.again = true;
      } catch (error) {
        // The next poll tries again from the same cursor.
        this.logger.warn(`The event table could not be read: ${(error as Error).message}`);
        return;
      }
    } while (this.again && !this.stopped);
  }
}
