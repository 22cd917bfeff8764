import * as Y from 'yjs';
import type { Reader } from '../database/database.js';
import { applies } from './edit-log.js';

/**
 * The document as it was after the update `seq`: the nearest state that was kept before it, and the rows from there on. The rows of the log
 * are never removed, so every place of it can be read for ever. Unreadable rows are left out, as they are for everybody who edits.
 */
export async function loadDocumentAt(reader: Reader, coeId: string, seq: number): Promise<Y.Doc> {
  const doc = new Y.Doc();
  if (seq === 0) return doc;
  const [kept] = await reader.rows<{ seq: string; bytes: Buffer }>({
    name: 'document-state-before',
    text: `select k.seq, k.bytes from (
             (select seq, bytes from document_state where coe_id = $1 and seq <= $2 order by seq desc limit 1)
             union all select seq, bytes from document_snapshot where coe_id = $1 and seq <= $2) k order by k.seq desc limit 1`,
    values: [coeId, seq],
  });
  if (kept) Y.applyUpdate(doc, kept.bytes);
  await bringForward(reader, coeId, doc, { from: Number(kept?.seq ?? 0), to: seq });
  return doc;
}

/** Applies the rows after `from` up to `to`. */
export async function bringForward(reader: Reader, coeId: string, doc: Y.Doc, { from, to }: { from: number; to: number }): Promise<void> {
  if (from >= to) return;
  const rows = await reader.rows<{ bytes: Buffer }>({
    name: 'document-updates-between',
    text: 'select bytes from document_update where coe_id = $1 and seq > $2 and seq <= $3 order by seq',
    values: [coeId, from, to],
  });
  // In one transaction, which is several times faster than one for each.
  doc.transact(() => {
    for (const { bytes } of rows) applies(doc, bytes);
  });
  Object.assign(doc.store, { pendingStructs: null, pendingDs: null });
}
