import { DOCUMENT_FRAGMENT, fillEmptyTextblocks, type EditorNode } from '@corrigenda/templates';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { Reader, Transaction } from '../database/database.js';
import { noSuchCoe } from './coe-access.js';
import { assertDocumentFits, documentSchema, readSharedDocument } from './document-schema.js';

/** Updates that may follow a snapshot before the next one is made. */
export const UPDATES_PER_SNAPSHOT = 200;
/** Updates between two states that are kept for good. */
export const UPDATES_PER_STATE = 1_000;

export interface LoadedDocument {
  doc: Y.Doc;
  /** The last update that is in it; 0 when there is none. */
  seq: number;
  /** Updates after the snapshot. */
  updates: number;
  /** Bytes of the snapshot and of what follows it: an upper bound of the size of the document. */
  size: number;
  /** Rows that could not be read and were left out. */
  unreadable: number[];
  /** Which actor writes as which client of Yjs, as far as the rows tell. */
  authors: Map<number, string>;
}

export interface ProjectedDocument {
  document: EditorNode;
  bytes: Uint8Array;
  seq: number;
  /** Updates after the snapshot. */
  updates: number;
}

export interface UpdateRow {
  seq: string;
  actorId: string | null;
  bytes: Buffer;
}

/** Writes the first update of a new COE. It is written once, here: content that editors put in themselves would double when they reconnect. */
export async function seedDocument(tx: Transaction, coeId: string, actorId: string, json: EditorNode): Promise<EditorNode> {
  const document = assertDocumentFits(json);
  const doc = new Y.Doc();
  prosemirrorJSONToYXmlFragment(documentSchema, document, doc.getXmlFragment(DOCUMENT_FRAGMENT));
  fillEmptyTextblocks(Y, doc);
  await insertUpdates(tx, coeId, [{ seq: 1, actorId, bytes: Y.encodeStateAsUpdate(doc) }]);
  doc.destroy();
  await tx.rows({
    name: 'document-seeded',
    text: `update coe set document = $2, document_seq = 1 where id = $1`,
    values: [coeId, JSON.stringify(document)],
  });
  return document;
}

/** The snapshot and every update after it. A row that cannot be read is left out and named, so that it never closes a document. */
export async function loadDocument(reader: Reader, coeId: string): Promise<LoadedDocument> {
  const doc = new Y.Doc();
  const loaded: LoadedDocument = { doc, seq: 0, updates: 0, size: 0, unreadable: [], authors: new Map() };
  const [snapshot] = await reader.rows<{ seq: string; bytes: Buffer }>({
    name: 'document-snapshot',
    text: 'select seq, bytes from document_snapshot where coe_id = $1',
    values: [coeId],
  });
  if (snapshot) {
    Y.applyUpdate(doc, snapshot.bytes);
    loaded.seq = Number(snapshot.seq);
    loaded.size = snapshot.bytes.length;
  }
  for (const { seq, actorId, bytes } of await readUpdatesAfter(reader, coeId, loaded.seq)) {
    if (!applies(doc, bytes)) loaded.unreadable.push(Number(seq));
    else if (actorId) noteAuthor(loaded.authors, bytes, actorId);
    loaded.seq = Number(seq);
    loaded.updates += 1;
    loaded.size += bytes.length;
  }
  // What builds on an unreadable row would wait for ever, and everything after it too. Editors that hold the missing part send it again.
  Object.assign(doc.store, { pendingStructs: null, pendingDs: null });
  return loaded;
}

/** Brings `coe.document` up to date inside the transaction that needs it. The row of the COE is locked from here on, so it stays so. */
export async function projectDocument(tx: Transaction, coeId: string): Promise<ProjectedDocument> {
  const [coe] = await tx.rows({ name: 'document-lock', text: 'select 1 from coe where id = $1 for no key update', values: [coeId] });
  if (!coe) throw noSuchCoe();
  return refreshDocument(tx, coeId);
}

/** The same for readers, without holding anybody up: edits may follow at once. */
export async function refreshDocument(reader: Reader, coeId: string): Promise<ProjectedDocument> {
  const { doc, seq, updates } = await loadDocument(reader, coeId);
  const projected = { document: readSharedDocument(doc), bytes: Y.encodeStateAsUpdate(doc), seq, updates };
  doc.destroy();
  await reader.rows({
    name: 'document-project',
    text: `update coe set document = $2, document_seq = $3, updated_at = now() where id = $1 and document_seq < $3`,
    values: [coeId, JSON.stringify(projected.document), seq],
  });
  return projected;
}

/**
 * Merges the rows of the log, never what a process holds in memory, into a new snapshot. The rows stay, and now and then the snapshot too,
 * so that any place of the log can be read again from what was kept before it and at most about 1,000 rows.
 */
export async function compactDocument(tx: Transaction, coeId: string): Promise<boolean> {
  const { doc, seq, updates } = await loadDocument(tx, coeId);
  if (updates <= UPDATES_PER_SNAPSHOT) return false;
  await tx.rows({
    name: 'document-compact',
    text: `insert into document_snapshot as present (coe_id, seq, bytes) values ($1, $2, $3)
           on conflict (coe_id) do update set seq = excluded.seq, bytes = excluded.bytes, at = now() where present.seq < excluded.seq`,
    values: [coeId, seq, Buffer.from(Y.encodeStateAsUpdate(doc))],
  });
  doc.destroy();
  await tx.rows({
    name: 'document-keep-state',
    text: `insert into document_state (coe_id, seq, bytes)
           select s.coe_id, s.seq, s.bytes from document_snapshot s
            where s.coe_id = $1 and s.seq >= $2 + coalesce((select max(k.seq) from document_state k where k.coe_id = $1), 0)
           on conflict do nothing`,
    values: [coeId, UPDATES_PER_STATE],
  });
  return true;
}

export async function readUpdatesAfter(reader: Reader, coeId: string, seq: number): Promise<UpdateRow[]> {
  return reader.rows<UpdateRow>({
    name: 'document-updates-after',
    text: `select seq, actor_id as "actorId", bytes from document_update where coe_id = $1 and seq > $2 order by seq`,
    values: [coeId, seq],
  });
}

export interface NewUpdate {
  seq: number;
  actorId: string | null;
  bytes: Uint8Array;
}

export async function insertUpdates(tx: Transaction, coeId: string, updates: readonly NewUpdate[]): Promise<void> {
  await tx.rows({
    name: 'document-updates-append',
    text: `insert into document_update (coe_id, seq, actor_id, bytes, sha256)
           select $1, seq, actor_id, bytes, sha256(bytes) from unnest($2::bigint[], $3::uuid[], $4::bytea[]) as added (seq, actor_id, bytes)`,
    values: [coeId, updates.map(({ seq }) => seq), updates.map(({ actorId }) => actorId), updates.map(({ bytes }) => Buffer.from(bytes))],
  });
}

export function noteAuthor(authors: Map<number, string>, bytes: Uint8Array, actorId: string): void {
  for (const client of Y.parseUpdateMeta(bytes).to.keys()) authors.set(client, actorId);
}

/** Whether the update could be read. One whose bytes are broken throws before anything of it is in the document. */
export function applies(doc: Y.Doc, bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes);
    Y.applyUpdate(doc, bytes);
    return true;
  } catch {
    return false;
  }
}
