import { canonicalJson, type EditorNode } from '@corrigenda/templates';
import * as Y from 'yjs';
import { readSharedDocument } from '../coe/document-schema.js';
import { endVersion } from '../coe/document-versions.js';
import { insertUpdates, loadDocument, projectDocument } from '../coe/edit-log.js';
import { tooLarge } from '../coe/edit-log-fit.js';
import { MAX_DOCUMENT_BYTES } from '../coe/edit-log-shadow.js';
import { rewriteDocument } from '../coe/rewrite-document.js';
import type { Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';

interface RestoreOptions {
  /** The key of the version that the content is of; then what was there, and what is there now, are versions of their own. */
  from?: string;
  /** The last update that the actor knows of; later ones are refused to be replaced unseen. */
  expectedSeq?: number;
}

/**
 * Returns the document of a locked COE to an earlier content by one more update, so that what was written meanwhile stays in the log.
 * Returns the number of the update; undefined when the content is the same already.
 */
export async function restoreDocument(tx: Transaction, coeId: string, actorId: string, content: EditorNode, { from, expectedSeq }: RestoreOptions = {}): Promise<number | undefined> {
  const { doc, seq } = await loadDocument(tx, coeId);
  try {
    const present = readSharedDocument(doc);
    if (canonicalJson(present) === canonicalJson(content)) return undefined;
    if (expectedSeq !== undefined && expectedSeq !== seq) throw await unseen(tx, coeId, seq);
    if (from) await endVersion(tx, coeId, seq, present);
    const before = Y.encodeStateVector(doc);
    rewriteDocument(doc, content);
    if (Y.encodeStateAsUpdate(doc).length > MAX_DOCUMENT_BYTES) throw tooLarge('With this content the document and its past would be too large.', MAX_DOCUMENT_BYTES);
    await insertUpdates(tx, coeId, [{ seq: seq + 1, actorId, bytes: Y.encodeStateAsUpdate(doc, before) }]);
  } finally {
    doc.destroy();
  }
  if (from) {
    await endVersion(tx, coeId, seq + 1, content);
    await tx.rows({ name: 'version-restored', text: 'update document_version set restored_from = $3 where coe_id = $1 and seq = $2', values: [coeId, seq + 1, from] });
  }
  await projectDocument(tx, coeId);
  return seq + 1;
}

async function unseen(tx: Transaction, coeId: string, seq: number): Promise<CorrigendaError> {
  const [last] = await tx.rows<{ by: string | null; at: Date }>({
    name: 'document-last-update',
    text: 'select m.name as by, u.at from document_update u left join member m on m.id = u.actor_id where u.coe_id = $1 and u.seq = $2',
    values: [coeId, seq],
  });
  const who = last?.by ?? 'Somebody';
  return new CorrigendaError('STALE_VERSION', `${who} has written in this document after you looked; look at it again.`, { version: seq, by: last?.by ?? null, at: last?.at ?? null });
}
