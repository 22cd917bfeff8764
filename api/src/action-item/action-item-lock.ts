import { lockCoe, type LockedCoe } from '../coe/coe-lock.js';
import { isAuthor } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import type { ActionFacts } from './action-access.js';
import { noSuchActionItem } from './action-item.read.js';
import type { ActionKind, ActionStatus, Priority } from './action-status.js';

/** What may change of an action item. */
export interface ActionItemFields {
  title: string;
  ownerId: string | null;
  dueOn: string | null;
  priority: Priority;
  kind: ActionKind;
  successTest: string;
  causeId: string;
  ticketUrl: string;
  status: ActionStatus;
  evidence: string;
  completedById: string | null;
  verifiedById: string | null;
  declineReason: string;
  declinedById: string | null;
  declineAcceptedById: string | null;
}

export interface LockedActionItem extends ActionItemFields {
  id: string;
  number: number;
  version: number;
  coe: LockedCoe;
  facts: ActionFacts;
}

/** Holds the COE and reads the item, so that nothing of either changes until the transaction ends. */
export async function lockActionItem(tx: Reader, actor: Actor, id: string, expectedVersion: number): Promise<LockedActionItem> {
  const [found] = isRecordId(id)
    ? await tx.rows<{ coeId: string }>({ name: 'action-item-coe', text: 'select coe_id as "coeId" from action_item where id = $1', values: [id] })
    : [];
  if (!found) throw noSuchActionItem();
  const coe = await lockCoe(tx, actor, found.coeId).catch((error: unknown) => {
    throw error instanceof CorrigendaError && error.code === 'NOT_FOUND' ? noSuchActionItem() : error;
  });
  const [item] = await tx.rows<Omit<LockedActionItem, 'coe' | 'facts'>>({
    name: 'action-item-held',
    text: `select id, number, version, title, owner_id as "ownerId", due_on::text as "dueOn", priority, kind, success_test as "successTest", cause_id as "causeId",
             ticket_url as "ticketUrl", status, evidence, completed_by_id as "completedById", verified_by_id as "verifiedById",
             decline_reason as "declineReason", declined_by_id as "declinedById", decline_accepted_by_id as "declineAcceptedById"
            from action_item where id = $1 for update`,
    values: [id],
  });
  if (!item) throw noSuchActionItem();
  if (item.version !== expectedVersion) throw await staleActionItem(tx, item, coe.id, expectedVersion);
  const facts: ActionFacts = {
    status: item.status,
    completedById: item.completedById,
    declinedById: item.declinedById,
    declinePending: item.declinedById !== null && item.declineAcceptedById === null,
    coeStatus: coe.status,
    wasPublished: coe.publishedRevisionId !== null,
    actorId: actor.memberId,
    isOwner: item.ownerId === actor.memberId,
    isAuthor: isAuthor(coe, actor),
    isDirector: coe.actorDirects,
  };
  return { ...item, coe, facts };
}

/** Writes changed fields to a held item. Who and when go together: naming a member sets the time, naming none clears it. */
export async function writeActionItem(tx: Reader, item: LockedActionItem, changes: Partial<ActionItemFields>): Promise<void> {
  const next = { ...item, ...changes };
  const stamp = (at: string, by: string, value: string) =>
    `${by} = ${value}, ${at} = case when ${value}::uuid is null then null when ${value}::uuid is distinct from ${by} then now() else ${at} end`;
  const [written] = await tx.rows({
    name: 'action-item-write',
    text: `update action_item set title = $4, owner_id = $5, due_on = $6, priority = $7, kind = $8, success_test = $9, cause_id = $10, ticket_url = $11,
             status = $12, evidence = $13, ${stamp('completed_at', 'completed_by_id', '$14')}, ${stamp('verified_at', 'verified_by_id', '$15')},
             decline_reason = $16, ${stamp('declined_at', 'declined_by_id', '$17')}, ${stamp('decline_accepted_at', 'decline_accepted_by_id', '$18')},
             version = version + 1, updated_at = now()
            where id = $1 and version = $2 and status = $3 returning version`,
    values: [
      item.id,
      item.version,
      item.status,
      next.title,
      next.ownerId,
      next.dueOn,
      next.priority,
      next.kind,
      next.successTest,
      next.causeId,
      next.ticketUrl,
      next.status,
      next.evidence,
      next.completedById,
      next.verifiedById,
      next.declineReason,
      next.declinedById,
      next.declineAcceptedById,
    ],
  });
  if (!written) throw new CorrigendaError('CONFLICT', 'Somebody else changed this action item at the same moment; look again.');
}

async function staleActionItem(tx: Reader, item: ActionItemFields & { id: string; version: number }, coeId: string, expected: number) {
  const [last] = await tx.rows<{ by: string | null; at: Date; kind: string }>({
    name: 'action-item-last-change',
    text: `select m.name as by, e.at, e.kind from event e left join member m on m.id = e.actor_id where e.coe_id = $1 and e.subject_id = $2 order by e.id desc limit 1`,
    values: [coeId, item.id],
  });
  const { version, title, ownerId, dueOn, priority, kind, successTest, causeId, ticketUrl, status, evidence } = item;
  const who = last?.by ? `${last.by} changed` : 'Somebody changed';
  return new CorrigendaError('STALE_VERSION', `${who} this action item after you read it; look at the present values and try again.`, {
    expected,
    version,
    by: last?.by ?? null,
    at: last?.at ?? null,
    change: last?.kind ?? null,
    present: { title, ownerId, dueOn, priority, kind, successTest, causeId, ticketUrl, status, evidence },
  });
}
