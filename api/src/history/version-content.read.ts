import { assertDocumentFits, readSharedDocument } from '../coe/document-schema.js';
import { loadDocumentAt } from '../coe/document-past.js';
import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import { readActionsToFreeze } from '../review/frozen-actions.read.js';
import { actionsThen, type ActionEvent, type ActionThen } from './actions-then.js';
import { parseVersionKey } from './version-key.js';
import type { CoeComparison, CoeVersion, CoeVersionContent } from './version.type.js';
import { readVersion } from './versions.read.js';

interface Frozen {
  document: unknown;
  actions: ActionThen[];
}

/** Two versions with what stood in them. Without `to` it is the newest, without `from` the one before the other. */
export async function readComparison(db: Reader, actor: Actor, coeId: string, keys: { from?: string | null; to?: string | null }): Promise<CoeComparison> {
  const to = await readVersionContent(db, actor, coeId, keys.to);
  const from = keys.from ?? to.version.previous;
  return { to, from: from === null ? null : await readVersionContent(db, actor, coeId, from) };
}

/** Refuses with NOT_FOUND what is no version of this COE, or of one that the actor may not see. */
export async function readVersionContent(db: Reader, actor: Actor, coeId: string, given: string | null | undefined): Promise<CoeVersionContent> {
  const key = given == null ? undefined : parseVersionKey(given);
  const version = await readVersion(db, actor, coeId, key);
  if (version.revisionNumber !== null && (!key || 'revision' in key || key.seq === version.seq)) {
    const { document, actions } = await readFrozen(db, coeId, version.revisionNumber);
    return { version, document: assertDocumentFits(document), actions };
  }
  const doc = await loadDocumentAt(db, coeId, key && 'seq' in key ? key.seq : version.seq);
  const document = readSharedDocument(doc);
  doc.destroy();
  return { version, document, actions: await readActionsThen(db, coeId, version) };
}

async function readFrozen(db: Reader, coeId: string, number: number): Promise<Frozen> {
  const [revision] = await db.rows<Frozen>({
    name: 'history-revision',
    text: 'select document, actions from revision where coe_id = $1 and number = $2',
    values: [coeId, number],
  });
  return revision!;
}

async function readActionsThen(db: Reader, coeId: string, { isNewest, endedAt }: CoeVersion): Promise<ActionThen[]> {
  if (isNewest) return readActionsToFreeze(db, coeId);
  const events = await db.rows<ActionEvent>({
    name: 'history-actions',
    text: `select e.kind, e.subject_id as "actionItemId", e.details, m.job_role as "ownerRole"
            from event e left join member m on m.id::text = coalesce(e.details->>'ownerId', e.details->'after'->>'ownerId')
           where e.coe_id = $1 and (e.kind like 'action-item-%' or e.kind = 'decline-accepted') and e.at <= $2 order by e.id`,
    values: [coeId, endedAt],
  });
  return actionsThen(events);
}
