import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AttachmentRow } from '../attachment/attachment.entity.js';
import { FileStore } from '../attachment/file-store.js';
import { type PreparedFile, prepareFile } from '../attachment/prepare-file.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import type { Actor } from '../member/actor.js';
import { assertAuthor } from './coe-access.js';
import { lockCoe, type LockedCoe } from './coe-lock.js';
import { assertEditable } from './coe-status.js';

const MAX_FILES = 200;

/** A file as it is sent: what it says it is, and its bytes, read once the sender may send them. */
export interface SentFile {
  mediaType: string;
  name: string | undefined;
  bytes(): Promise<Uint8Array>;
}

export interface FileAdded {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  width: number | null;
  height: number | null;
}

export type KeptFile = FileAdded & Pick<PreparedFile, 'sha256'>;

@Injectable()
export class CoeFilesService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly files: FileStore,
  ) {}

  /** Keeps a file for a COE, checked and made harmless. Its row is written once its bytes are safely on disk. */
  async add(actor: Actor, coeId: string, sent: SentFile): Promise<FileAdded> {
    await this.db.transaction((tx) => lockForFile(tx, actor, coeId));
    const kept = await this.keep(sent);
    try {
      await this.db.transaction((tx) => this.attachIn(tx, actor, coeId, kept));
    } catch (error) {
      await this.removeUnlessRecorded(kept.id);
      throw error;
    }
    const { sha256: _, ...added } = kept;
    return added;
  }

  /** Keeps a file, checked and made harmless, before its COE is known: whoever asks for that attaches it, or removes it again. */
  async keep(sent: SentFile): Promise<KeptFile> {
    const { bytes, ...file } = await prepareFile(await sent.bytes(), sent.mediaType, sent.name);
    const id = randomUUID();
    await this.files.write(id, bytes);
    return { id, ...file };
  }

  /** Makes a kept file one of a COE, in a transaction of the caller's. */
  async attachIn(tx: Transaction, actor: Actor, coeId: string, kept: KeptFile): Promise<void> {
    const coe = await lockForFile(tx, actor, coeId);
    await tx.entities.insert(AttachmentRow, { ...kept, coeId: coe.id, uploadedById: actor.memberId });
    await this.events.record(tx, { kind: 'attachment-added', actor, coeId: coe.id, subjectId: kept.id, details: { mediaType: kept.mediaType, size: kept.size } });
  }

  /** A connection may be lost after the commit: the file goes only when it is certain that no row names it. */
  async removeUnlessRecorded(id: string): Promise<void> {
    const recorded = await this.db.rows({ name: 'attachment-recorded', text: `select id from attachment where id = $1`, values: [id] }).then(
      (rows) => rows.length > 0,
      () => true,
    );
    if (!recorded) await this.files.remove(id);
  }
}

async function lockForFile(tx: Transaction, actor: Actor, coeId: string): Promise<LockedCoe> {
  const coe = await lockCoe(tx, actor, coeId);
  assertAuthor(coe, actor);
  assertEditable(coe);
  const [count] = await tx.rows<{ files: number }>({
    name: 'attachment-count',
    text: `select count(*)::int as files from attachment where coe_id = $1`,
    values: [coe.id],
  });
  if (count!.files >= MAX_FILES) throw new CorrigendaError('LIMIT_EXCEEDED', `A COE has at most ${MAX_FILES} files.`, { limit: MAX_FILES });
  return coe;
}
