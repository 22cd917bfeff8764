import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { assertAuthor } from '../coe/coe-access.js';
import { lockCoe } from '../coe/coe-lock.js';
import { assertEditable } from '../coe/coe-status.js';
import { endVersion } from '../coe/document-versions.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { visibleText } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { restoreDocument } from '../review/restore-document.js';
import { readVersionContent } from './version-content.read.js';
import { noSuchVersion, parseVersionKey } from './version-key.js';
import type { CoeVersion } from './version.type.js';
import { readVersion } from './versions.read.js';

const MAX_NAMES = 200;
const nameShape = z.object({ name: visibleText({ max: 80, optional: true }) });

@Injectable()
export class VersionService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Gives a version a name, or takes it away. A session that still goes on is divided there: the name is of what stood there then. */
  name(actor: Actor, coeId: string, version: string, given: string): Promise<CoeVersion> {
    const { name } = parseInput(nameShape, { name: given });
    return this.db.transaction(async (tx) => {
      const coe = await lockCoe(tx, actor, coeId);
      assertAuthor(coe, actor);
      const key = parseVersionKey(version);
      const found = await readVersion(tx, actor, coe.id, key);
      const seq = 'seq' in key ? key.seq : found.seq;
      await endVersion(tx, coe.id, seq);
      const [before] = await tx.rows<{ name: string }>({ name: 'version-name-before', text: 'select name from document_version where coe_id = $1 and seq = $2', values: [coe.id, seq] });
      if (!before) throw noSuchVersion();
      if (before.name !== name) await this.rename(tx, actor, coe.id, { version, seq, name });
      return readVersion(tx, actor, coe.id, key);
    });
  }

  /**
   * Makes the draft's content that of a version by one more edit; what stood there stays a version. The same content again changes nothing.
   * Action items are rows, and stay as they are. Refuses with `STALE_VERSION` when somebody has written since the actor looked.
   */
  restore(actor: Actor, coeId: string, version: string, expectedSeq: number): Promise<CoeVersion> {
    return this.db.transaction(async (tx) => {
      const coe = await lockCoe(tx, actor, coeId);
      assertAuthor(coe, actor);
      assertEditable(coe);
      const { document } = await readVersionContent(tx, actor, coe.id, version);
      const seq = await restoreDocument(tx, coe.id, actor.memberId, document, { from: version, expectedSeq });
      if (seq !== undefined) {
        await this.events.record(tx, { kind: 'version-restored', actor, coeId: coe.id, details: { from: version, seq, instead: expectedSeq } });
      }
      return readVersion(tx, actor, coe.id);
    });
  }

  private async rename(tx: Transaction, actor: Actor, coeId: string, { version, seq, name }: { version: string; seq: number; name: string }): Promise<void> {
    const [named] = await tx.rows({
      name: 'version-name',
      text: `update document_version set name = $3, named_by_id = $4, named_at = now() where coe_id = $1 and seq = $2
               and ($3 = '' or (select count(*) from document_version where coe_id = $1 and name <> '' and seq <> $2) < ${MAX_NAMES}) returning 1`,
      values: [coeId, seq, name, actor.memberId],
    });
    if (!named) throw new CorrigendaError('LIMIT_EXCEEDED', `A COE has at most ${MAX_NAMES} named versions; take a name away first.`, { limit: MAX_NAMES });
    await this.events.record(tx, { kind: 'version-named', actor, coeId, details: { version, seq, name } });
  }
}
