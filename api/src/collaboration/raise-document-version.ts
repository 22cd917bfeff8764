import { DOCUMENT_VERSION, upgradeDocument, type EditorNode } from '@corrigenda/templates';
import type { Reader } from '../database/database.js';

/**
 * Brings a COE of an older release to the version of this one, when an editor of this release asks for it. Editors of the older release are
 * then refused, and those that are open are turned away as at every change of the version. What a new attribute with a default says of a
 * document stands in no byte of it, so the log stays as it is; a step that changes more has to rewrite it here.
 */
export async function raiseDocumentVersion(db: Reader, coeId: string, from: number): Promise<number> {
  const [coe] = await db.rows<{ document: EditorNode }>({ name: 'document-before-raise', text: 'select document from coe where id = $1', values: [coeId] });
  const upgrade = upgradeDocument(coe?.document, from);
  if (!upgrade.ok) return from;
  if (upgrade.document !== coe?.document) throw new Error(`Documents of version ${from} cannot be raised without rewriting their log.`);
  await db.rows({ name: 'document-raise', text: 'update coe set document_version = $2 where id = $1 and document_version = $3', values: [coeId, DOCUMENT_VERSION, from] });
  return DOCUMENT_VERSION;
}
