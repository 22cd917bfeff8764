import * as Y from 'yjs';
import { keepUnsent, readUnsent, refuseUnsent, removeUnsent, type KeptRecord } from './unsent-store';

/** Most edits are acknowledged sooner, and are then never written to the device. */
const WRITE_AFTER_MS = 150;

export interface Draft {
  memberId: string;
  coeId: string;
  number: number;
}

/**
 * Keeps on this device what the service has not acknowledged, so that a page that ends before its connection returns loses nothing. Every
 * tab writes records of its own and takes over those it finds: to send an edit twice is to send it once.
 */
export class UnsentEdits {
  private waiting: Uint8Array[] = [];
  private kept: KeptRecord[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly draft: Draft,
    /** Whether everything that is unsent is written to the device. */
    private readonly onKept: (isKept: boolean) => void,
  ) {}

  /** What earlier pages left behind and the service has not refused. */
  async load(): Promise<Uint8Array[]> {
    const found = (await readUnsent(this.draft.memberId)).filter(({ coeId, isRefused }) => coeId === this.draft.coeId && !isRefused);
    this.kept.push(...found);
    this.tell();
    return found.map(({ update }) => update);
  }

  add(update: Uint8Array): void {
    this.waiting.push(update);
    this.tell();
    this.timer ??= setTimeout(this.write, WRITE_AFTER_MS);
  }

  /** The service keeps everything that was added so far. */
  acknowledge(): void {
    this.stopWaiting();
    this.work(async () => {
      const acknowledged = this.kept;
      this.kept = [];
      await removeUnsent(acknowledged.map(({ id }) => id));
    });
  }

  /** The service will never take what was added so far: it stays on the device for its author alone. */
  refuse(): Promise<void> {
    this.write();
    return this.work(async () => {
      const refused = this.kept;
      this.kept = [];
      await refuseUnsent(refused);
    });
  }

  readonly write = (): void => {
    const updates = this.stopWaiting();
    if (updates.length === 0) return;
    void this.work(async () => {
      try {
        const record = { ...this.draft, update: Y.mergeUpdates(updates), isRefused: false };
        this.kept.push({ ...record, id: await keepUnsent(record) });
      } catch {
        // A full disk, or a browser that keeps nothing: the state of saving says “in this tab”, and the next edit tries again.
        this.waiting.unshift(...updates);
      }
      this.tell();
    });
  };

  private stopWaiting(): Uint8Array[] {
    clearTimeout(this.timer);
    this.timer = undefined;
    const updates = this.waiting;
    this.waiting = [];
    return updates;
  }

  /** One after the other, so that what is acknowledged while it is being written is removed afterwards. */
  private work(act: () => Promise<void>): Promise<void> {
    this.working = this.working.then(act);
    return this.working;
  }

  private tell(): void {
    this.onKept(this.waiting.length === 0);
  }
}
