import type { EditorNode } from '@corrigenda/templates';
import type { Reader } from '../database/database.js';
import { shownWaivers, type ShownWaiver } from './frozen-waivers.js';
import type { ShownAction } from './frozen-actions.read.js';

export interface RevisionShown {
  id: string;
  number: number;
  hash: string;
  title: string;
  document: EditorNode;
  actions: ShownAction[];
  waivers: ShownWaiver[];
  words: number;
  frozenAt: Date;
}

/** The columns of a `RevisionShown`, for a statement in which `revision` names its row. */
export function revisionColumns(revision: string): string {
  return `${revision}.id, ${revision}.number, ${revision}.hash, ${revision}.title, ${revision}.document, ${revision}.actions, ${revision}.words,
    ${revision}.waivers, ${revision}.frozen_at as "frozenAt"`;
}

/** What stands in the library, whatever is being written since. */
export async function readPublishedRevision(db: Reader, coeId: string): Promise<RevisionShown | undefined> {
  const [revision] = await db.rows<RevisionShown>({
    name: 'revision-published',
    text: `select ${revisionColumns('v')} from coe c join revision v on v.id = c.published_revision_id where c.id = $1`,
    values: [coeId],
  });
  return revision && { ...revision, waivers: shownWaivers(revision.waivers) };
}
