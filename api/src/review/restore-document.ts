import { DOCUMENT_FRAGMENT, fillEmptyTextblocks, type EditorNode } from '@corrigenda/templates';
import { updateYFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { documentSchema } from '../coe/document-schema.js';
import { insertUpdates, loadDocument, projectDocument } from '../coe/edit-log.js';
import type { Transaction } from '../database/database.js';

/** Returns a document to an earlier content by one more update, so that what was written meanwhile stays in the log. */
export async function restoreDocument(tx: Transaction, coeId: string, actorId: string, content: EditorNode): Promise<void> {
  const { doc, seq } = await loadDocument(tx, coeId);
  const before = Y.encodeStateVector(doc);
  const fragment = doc.getXmlFragment(DOCUMENT_FRAGMENT);
  doc.transact(() => updateYFragment(doc, fragment, documentSchema.nodeFromJSON(content), { mapping: new Map(), isOMark: new Map() }));
  fillEmptyTextblocks(Y, doc);
  await insertUpdates(tx, coeId, [{ seq: seq + 1, actorId, bytes: Y.encodeStateAsUpdate(doc, before) }]);
  doc.destroy();
  await projectDocument(tx, coeId);
}
