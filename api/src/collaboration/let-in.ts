import { DOCUMENT_VERSION } from '@corrigenda/templates';
import type { Reader } from '../database/database.js';
import { isRecordId } from '../graphql/input-shapes.js';
import { closing } from './close-reasons.js';
import { type EditorAccess, readEditorAccess } from './editor-access.read.js';
import type { EditorSocket } from './editor-socket.js';
import { raiseDocumentVersion } from './raise-document-version.js';

/** Tells an editor why it is not let in. Without a message, so that Hocuspocus does not log it as a fault. */
export class NotLetIn extends Error {
  constructor(readonly reason: string) {
    super('');
  }
}

/**
 * Whether this editor may have the document, and may write. A COE that may not be seen is refused in the same words as one that does not
 * exist. The token is JSON with the version of the editor's schema; who it is says the session.
 */
export async function letIn(db: Reader, socket: EditorSocket, coeId: string, token: string): Promise<EditorAccess> {
  const [access] = isRecordId(coeId) ? await readEditorAccess(db, [{ coeId, memberId: socket.actor.memberId }]) : [];
  if (!access) throw new NotLetIn(closing('not-found').reason);
  const schema = schemaIn(token);
  const mayRaise = schema === DOCUMENT_VERSION && access.documentVersion < DOCUMENT_VERSION;
  const documentVersion = mayRaise ? await raiseDocumentVersion(db, coeId, access.documentVersion) : access.documentVersion;
  if (schema !== documentVersion) throw new NotLetIn(closing('schema-mismatch', documentVersion).reason);
  socket.documentVersion = documentVersion;
  socket.mayWrite = access.mayWrite;
  return { ...access, documentVersion };
}

function schemaIn(token: string): number | undefined {
  try {
    const { schema } = JSON.parse(token) as { schema?: unknown };
    return typeof schema === 'number' ? schema : undefined;
  } catch {
    return undefined;
  }
}
