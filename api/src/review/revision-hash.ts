import { createHash } from 'node:crypto';
import { canonicalJson, type EditorNode } from '@corrigenda/templates';

/** What an approval binds of an action item. Its state, evidence and ticket may change afterwards. */
export interface FrozenAction {
  title: string;
  ownerId: string | null;
  /** `YYYY-MM-DD`. */
  dueOn: string | null;
  kind: string;
  causeId: string;
  successTest: string;
}

/** SHA-256 of the canonical JSON of a document and of what binds of its action items, in hexadecimal. */
export function revisionHash(document: EditorNode, actions: readonly FrozenAction[]): string {
  const bound = actions.map(({ title, ownerId, dueOn, kind, causeId, successTest }) => ({ title, ownerId, dueOn, kind, causeId, successTest }));
  return createHash('sha256').update(canonicalJson({ document, actions: bound })).digest('hex');
}
