import { CorrigendaError, type ErrorCode } from '../errors/corrigenda-error.js';
import { UndecodableUpdate } from '../coe/edit-log-shadow.js';

/**
 * Why an editor is turned away or let go: the close code of its socket, and the reason beside it, which is the contract. The reason comes
 * in the `authenticationFailed` event of the provider when a document is refused, otherwise in its `close` event.
 *
 * Connect again, with what is unsaved: after `document-locked` and `access-changed` (the answer says whether it may still write),
 * `rate-limited`, `unavailable` and `shutting-down`. Do not connect again with the same document in memory after the others: keep the unsaved text
 * for its author to copy, and begin afresh.
 */
export const CLOSE_CODES = {
  /** The COE has left the states in which it is edited. A new connection reads only. */
  'document-locked': 4423,
  /** What the member may do here has changed: an author was added or removed, or the COE is editable again. */
  'access-changed': 4403,
  /** No such COE, or not for this member; also a message for another document than that of the socket. */
  'not-found': 4404,
  /** The session has ended. */
  'signed-out': 4401,
  /** Followed by `:` and the version that the document has. The editor is older, or it wrote what this version does not know. */
  'schema-mismatch': 4426,
  /** An edit removed, added or reordered sections. */
  'sections-changed': 4409,
  /** An edit, a paragraph or the document is larger than allowed. */
  'too-large': 4413,
  /** Not a message of an editor, or an update that cannot be read. */
  malformed: 4400,
  'rate-limited': 4429,
  /** The database does not answer. Nothing was acknowledged that is not kept. */
  unavailable: 1013,
  'shutting-down': 1012,
} as const;

export type CloseReason = keyof typeof CLOSE_CODES;

export interface Closing {
  code: number;
  reason: string;
}

export function closing(reason: CloseReason, detail?: number): Closing {
  return { code: CLOSE_CODES[reason], reason: detail === undefined ? reason : `${reason}:${detail}` };
}

const REASONS: Partial<Record<ErrorCode, CloseReason>> = {
  NOT_FOUND: 'not-found',
  FORBIDDEN: 'access-changed',
  DOCUMENT_LOCKED: 'document-locked',
  SECTIONS_CHANGED: 'sections-changed',
  CLIENT_OUTDATED: 'schema-mismatch',
  LIMIT_EXCEEDED: 'too-large',
};

/** How a socket is closed after an update that was not logged; undefined when the fault is ours. */
export function closingFor(error: unknown, documentVersion: number): Closing | undefined {
  if (error instanceof UndecodableUpdate) return closing('malformed');
  const reason = error instanceof CorrigendaError ? REASONS[error.code] : undefined;
  return reason && closing(reason, reason === 'schema-mismatch' ? documentVersion : undefined);
}
