import * as Y from 'yjs';
import type { Database, Reader, Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { Actor } from '../member/actor.js';
import { noSuchCoe } from './coe-access.js';
import { assertEditable, type CoeStatus } from './coe-status.js';
import { insertUpdates, loadDocument, type NewUpdate, noteAuthor, readUpdatesAfter, type UpdateRow } from './edit-log.js';
import { quarantine, quarantineUnreadable } from './edit-log-quarantine.js';
import type { LostText } from './edit-log-rescue.js';
import { RescueList } from './edit-log-rescue-list.js';
import { Shadow, type Trial, UndecodableUpdate } from './edit-log-shadow.js';

const MAX_BATCH = 100;

export type ReportFault = (message: string) => void;

export interface Appended {
  /** `incomplete`: not written, since it builds on something that is not here. It must not be acknowledged. */
  outcome: Trial['outcome'];
  /** Updates that other processes have written meanwhile, to be applied before this one. */
  missed: Uint8Array[];
  /** What the service itself changed because of this update, to be applied after it. */
  corrections: Uint8Array[];
  /** Whether text was put on the rescue list. */
  rescued: boolean;
}

interface Waiting {
  actor: Actor;
  bytes: Uint8Array;
  resolve(appended: Appended): void;
  reject(error: unknown): void;
}

interface Accepted {
  waiting: Waiting;
  appended: Appended;
  lost: LostText[];
}

interface Batch {
  accepted: Accepted[];
  refused: { waiting: Waiting; error: unknown }[];
  rows: NewUpdate[];
  seq: number;
}

/** The updates of one document on their way into the log. */
export class DocumentQueue {
  /** How often it was opened. */
  opened = 0;
  private waiting: Waiting[] = [];
  private work: Promise<void> = Promise.resolve();
  private running = false;
  private shadow: Shadow | undefined;
  /** The last row that was handed out for the live document; undefined until the first is read. */
  private seq: number | undefined;
  private missed: Uint8Array[] = [];
  private authors = new Map<number, string>();
  private readonly rescues: RescueList;

  constructor(
    private readonly db: Database,
    private readonly coeId: string,
    private readonly report: ReportFault,
  ) {
    this.rescues = new RescueList(coeId);
  }

  get isIdle(): boolean {
    return !this.running;
  }

  idle(): Promise<void> {
    return this.work;
  }

  open(): Promise<Uint8Array> {
    this.opened += 1;
    return this.inTurn(async () => {
      this.shadow = undefined;
      const shadow = await this.load(this.db);
      this.seq = shadow.seq;
      this.missed = [];
      return Y.encodeStateAsUpdate(shadow.doc);
    });
  }

  /** What the log holds, at least up to this number, and the live document does not. */
  missing(upTo: number): Promise<Uint8Array[]> {
    return this.inTurn(async () => {
      if (this.seq === undefined || this.seq >= upTo) return [];
      for (const row of await readUpdatesAfter(this.db, this.coeId, this.seq)) {
        this.miss(row);
        this.seq = Number(row.seq);
      }
      return this.takeMissed();
    });
  }

  append(actor: Actor, bytes: Uint8Array): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ actor, bytes, resolve, reject });
      if (this.running) return;
      this.running = true;
      this.work = this.work.then(() => this.drain());
    });
  }

  private inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.work.then(act);
    this.work = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) await this.write(this.waiting.splice(0, MAX_BATCH));
    this.running = false;
  }

  private async write(waiting: Waiting[]): Promise<void> {
    try {
      const batch = await this.db.transaction((tx) => this.writeIn(tx, waiting));
      this.seq = batch.seq;
      for (const { waiting: one, error } of batch.refused) {
        if (error instanceof UndecodableUpdate) await quarantine(this.db, this.coeId, one.actor.memberId, one.bytes, error.message);
        one.reject(error);
      }
      for (const { waiting: one, appended } of batch.accepted) one.resolve(appended);
    } catch (error) {
      // The shadow may hold what was rolled back.
      this.shadow = undefined;
      for (const one of waiting) one.reject(error);
    }
  }

  private async writeIn(tx: Transaction, waiting: readonly Waiting[]): Promise<Batch> {
    const batch: Batch = { accepted: [], refused: [], rows: [], seq: 0 };
    const [coe] = await tx.rows<{ status: CoeStatus }>({ name: 'edit-lock', text: 'select status from coe where id = $1 for no key update', values: [this.coeId] });
    if (!coe) throw noSuchCoe();
    assertEditable(coe);
    const authors = await this.catchUp(tx, waiting);
    batch.seq = this.shadow!.seq;
    for (const one of waiting) {
      try {
        if (!authors.has(one.actor.memberId)) throw new CorrigendaError('FORBIDDEN', 'Only an author of this COE may change its document.');
        batch.accepted.push(await this.accept(tx, one, batch));
      } catch (error) {
        if (!(error instanceof CorrigendaError || error instanceof UndecodableUpdate)) throw error;
        batch.refused.push({ waiting: one, error });
      }
    }
    if (batch.rows.length > 0) await insertUpdates(tx, this.coeId, batch.rows);
    for (const { lost } of batch.accepted) for (const text of lost) await this.rescues.keep(tx, text, this.authors.get(text.client) ?? null);
    return batch;
  }

  /** Under the row's lock: brings the shadow up to the log, whoever wrote it, and reads who of these may write. */
  private async catchUp(tx: Transaction, waiting: readonly Waiting[]): Promise<Set<string>> {
    const shadow = this.shadow ?? (await this.load(tx));
    const rows = await tx.rows<UpdateRow & { authors: string[] }>({
      name: 'edit-catch-up',
      text: `select u.seq, u.actor_id as "actorId", u.bytes,
                    array(select p.member_id from coe_participant p join member m on m.id = p.member_id
                           where p.coe_id = $1 and p.role = 'AUTHOR' and m.active and p.member_id = any ($3::uuid[])) as authors
               from (select) one left join document_update u on u.coe_id = $1 and u.seq > $2 order by u.seq`,
      values: [this.coeId, Math.min(this.seq ?? shadow.seq, shadow.seq), [...new Set(waiting.map(({ actor }) => actor.memberId))]],
    });
    for (const row of rows) if (row.seq !== null) this.miss(row);
    return new Set(rows[0]?.authors);
  }

  /** Somebody else wrote this. */
  private miss({ seq, actorId, bytes }: UpdateRow): void {
    this.missed.push(bytes);
    if (actorId) noteAuthor(this.authors, bytes, actorId);
    if (this.shadow && Number(seq) > this.shadow.seq) this.shadow.catchUp(Number(seq), bytes);
  }

  private async accept(tx: Transaction, waiting: Waiting, batch: Batch): Promise<Accepted> {
    const shadow = await this.shadowWith(tx, batch.rows);
    const trial = this.tryOn(shadow, waiting.bytes);
    if (trial.outcome !== 'new') return { waiting, appended: { outcome: trial.outcome, missed: this.takeMissed(), corrections: [], rescued: false }, lost: [] };
    noteAuthor(this.authors, waiting.bytes, waiting.actor.memberId);
    batch.rows.push({ seq: ++shadow.seq, actorId: waiting.actor.memberId, bytes: waiting.bytes });
    for (const bytes of trial.corrections) batch.rows.push({ seq: ++shadow.seq, actorId: null, bytes });
    batch.seq = shadow.seq;
    return { waiting, appended: { outcome: 'new', missed: this.takeMissed(), corrections: trial.corrections, rescued: trial.lost.some(({ text }) => text.trim() !== '') }, lost: trial.lost };
  }

  private tryOn(shadow: Shadow, bytes: Uint8Array): Trial {
    try {
      const trial = shadow.try(bytes);
      if (trial.outcome === 'incomplete') this.shadow = undefined;
      return trial;
    } catch (error) {
      this.shadow = undefined;
      throw error;
    }
  }

  /** The shadow, made again from the log and from what this transaction will write when a refusal has spoiled it. */
  private async shadowWith(tx: Transaction, rows: readonly NewUpdate[]): Promise<Shadow> {
    if (this.shadow) return this.shadow;
    const shadow = await this.load(tx);
    for (const { seq, bytes } of rows) shadow.catchUp(seq, bytes);
    return shadow;
  }

  private async load(reader: Reader): Promise<Shadow> {
    const loaded = await loadDocument(reader, this.coeId);
    if (loaded.unreadable.length > 0) {
      this.report(`The log of COE ${this.coeId} holds updates that cannot be read: ${loaded.unreadable.join(', ')}. They were left out.`);
      await quarantineUnreadable(reader, this.coeId, loaded.unreadable);
    }
    this.authors = new Map([...this.authors, ...loaded.authors]);
    this.shadow = new Shadow(loaded.doc, loaded.seq, loaded.size);
    return this.shadow;
  }

  private takeMissed(): Uint8Array[] {
    const missed = this.missed;
    this.missed = [];
    return missed;
  }
}
