import { readDocument, type EditorNode } from '@corrigenda/templates';
import { readActionItemsOf } from '../action-item/action-item.read.js';
import { noSuchCoe, visible } from '../coe/coe-access.js';
import { findCoe } from '../coe/coe-page.read.js';
import type { Attachment } from '../coe/coe-parts.type.js';
import type { Coe } from '../coe/coe.type.js';
import type { Database, Reader } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { Actor } from '../member/actor.js';
import { revisionColumns, type RevisionShown } from '../review/published-revision.read.js';
import type { ShownAction } from '../review/frozen-actions.read.js';
import type { ExportedAction, ExportedCoe } from './exported-coe.js';
import type { WhichRevision } from './export-request.js';

export interface ExportSource {
  coe: ExportedCoe;
  attachments: Attachment[];
}

/** A COE with the revision that is asked for, if the actor may see it. A published revision stands beside its action items as they are now. */
export async function readExportSource(db: Database, actor: Actor, number: number, which: WhichRevision): Promise<ExportSource> {
  const coe = await findCoe(db, actor, { number });
  if (!coe?.document) throw noSuchCoe();
  const revision = await revisionOf(db, actor, coe, which);
  const now = (await readActionItemsOf(db, actor, coe.id)).map(({ team, ...action }): ExportedAction & { id: string } => ({ ...action, team: team.name }));
  const isPublished = revision !== undefined && revision.id === coe.publishedRevisionId;
  const shown = revision && !isPublished ? asFrozen(revision.actions, now, coe.team.name) : now;
  return { coe: exported(coe, revision, isPublished, shown), attachments: coe.attachments };
}

function exported(coe: Coe, revision: RevisionShown | undefined, isPublished: boolean, actions: readonly ExportedAction[]): ExportedCoe {
  const { number, template, severity, kind, visibility, tags, zone, occurredOn, detectedBy, updatedAt, publishedAt, team } = coe;
  return {
    number,
    title: revision?.title ?? coe.title,
    status: isPublished ? 'PUBLISHED' : coe.status,
    revision: revision ? { number: revision.number, hash: revision.hash, frozenAt: revision.frozenAt } : null,
    team: { key: team.key, name: team.name },
    template,
    severity,
    kind,
    visibility,
    tags,
    zone,
    occurredOn,
    detectedBy,
    updatedAt,
    publishedAt: isPublished ? publishedAt : null,
    document: readDocument(revision?.document ?? (coe.document as EditorNode), template).document,
    actions: actions.map(onlyExported),
  };
}

/** An owner's name is known to what was read, and stays behind. */
function onlyExported({ number, title, team, dueOn, priority, kind, successTest, causeId, ticketUrl, status }: ExportedAction): ExportedAction {
  return { number, title, team, dueOn, priority, kind, successTest, causeId, ticketUrl, status };
}

async function revisionOf(db: Reader, actor: Actor, coe: Coe, which: WhichRevision): Promise<RevisionShown | undefined> {
  if (which === 'draft' || (which === 'shown' && coe.publishedRevisionId === null)) return undefined;
  const [revision] = await db.rows<RevisionShown>({
    name: 'revision-to-export',
    text: `select ${revisionColumns('v')} from revision v join coe c on c.id = v.coe_id
            where v.coe_id = $2 and ${visible('c', '$1')} and case when $3::int is null then v.id = c.published_revision_id else v.number = $3 end`,
    values: [actor.memberId, coe.id, which === 'shown' ? null : which],
  });
  if (!revision) throw new CorrigendaError('NOT_FOUND', `COE-${coe.number} has no revision ${which}.`);
  return revision;
}

/** What a revision binds is as it was frozen; how far the work has come is known only now. */
function asFrozen(frozen: readonly ShownAction[], now: readonly (ExportedAction & { id: string })[], team: string): ExportedAction[] {
  return frozen.map((action) => {
    const present = now.find(({ id }) => id === action.id);
    const { number, title, dueOn, successTest, causeId } = action;
    // A frozen row was written from the same enumerations.
    const { priority, kind, status } = action as ShownAction & Pick<ExportedAction, 'priority' | 'kind' | 'status'>;
    return { number, title, dueOn, successTest, causeId, priority, kind, team, status: present?.status ?? status, ticketUrl: present?.ticketUrl ?? '' };
  });
}
