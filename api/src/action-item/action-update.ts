import { documentLocked, isEditable } from '../coe/coe-status.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { EventKind } from '../event/event.js';
import { mayReschedule, mayRewrite, mayWork } from './action-access.js';
import type { ActionItemFields, LockedActionItem } from './action-item-lock.js';
import type { ActionChanges } from './action-item-shapes.js';
import { assertCanMoveAction, legalActionMoves } from './action-status.js';

const REWRITES: ReadonlySet<string> = new Set(['title', 'kind', 'causeId', 'successTest']);
const RESCHEDULES: ReadonlySet<string> = new Set(['ownerId', 'dueOn']);

export interface UpdatePlan {
  write: Partial<ActionItemFields>;
  /** What the change is called; empty when nothing changes. */
  events: EventKind[];
}

/** What an update comes to, or the refusal. Fields that keep their value count for nothing, so that a form may send all of them. */
export function planUpdate(item: LockedActionItem, asked: Omit<ActionChanges, 'reason'>, reason: string): UpdatePlan {
  const { status, ...fields } = asked;
  const changed = Object.fromEntries(Object.entries(fields).filter(([field, value]) => value !== undefined && value !== item[field as keyof typeof fields]));
  const moves = status !== undefined && (status !== item.status || item.facts.declinePending);
  const names = Object.keys(changed);
  if (!moves && !names.length) return { write: {}, events: [] };

  assertStillOpen(item);
  if (names.some((name) => REWRITES.has(name)) && !mayRewrite(item.facts)) throw refusal(item, item.facts.isAuthor);
  if (names.some((name) => RESCHEDULES.has(name)) && !mayReschedule(item.facts)) throw refusal(item, item.facts.isAuthor || item.facts.isOwner);
  if (!mayWork(item.facts)) throw refusal(item, item.facts.isAuthor || item.facts.isOwner);

  const move = moves ? moveOf(item, status, reason) : { write: {}, events: [] };
  return { write: { ...changed, ...move.write }, events: [...(names.length ? (['action-item-changed'] as const) : []), ...move.events] };
}

function moveOf(item: LockedActionItem, to: ActionItemFields['status'], reason: string): UpdatePlan {
  if (to !== item.status) assertCanMoveAction(item.status, to);
  if (to === 'DONE') throw new CorrigendaError('EVIDENCE_REQUIRED', 'Complete the action item and say what shows that it is done.', { field: 'evidence' });
  if (to === 'VERIFIED' || to === 'DECLINED') {
    const hint = `Use ${to === 'VERIFIED' ? 'verifyActionItem' : 'declineActionItem'}.`;
    throw new CorrigendaError('BAD_USER_INPUT', `status: That is another member's act. ${hint}`, { field: 'status', rule: 'own-operation', hint });
  }
  const withdrawsDecline = item.facts.declinePending ? { declineReason: '', declinedById: null } : {};
  if (item.status !== 'DONE') {
    return { write: { status: to, ...withdrawsDecline }, events: [to === 'IN_PROGRESS' && to !== item.status ? 'action-item-started' : 'action-item-changed'] };
  }
  if (!reason) throw new CorrigendaError('BAD_USER_INPUT', 'reason: Say why this is not done after all.', { field: 'reason', rule: 'required' });
  return { write: { status: to, completedById: null }, events: ['action-item-reopened'] };
}

function assertStillOpen({ status }: LockedActionItem): void {
  if (legalActionMoves(status).length) return;
  throw new CorrigendaError('ILLEGAL_TRANSITION', `An action item that is ${status} stays as it is.`, { from: status, to: null, allowed: [] });
}

/** Somebody who might do it in another state is told which; anybody else that it is not theirs. */
function refusal(item: LockedActionItem, inOtherStates: boolean): CorrigendaError {
  const { status } = item.coe;
  if (inOtherStates && !isEditable(status)) return documentLocked(status);
  return new CorrigendaError('FORBIDDEN', 'Only an author of the COE may change what it promises, and the owner when and by whom it is done.');
}

/** The fields of a change with their values before and after, for the record. */
export function changedFields(item: LockedActionItem, write: Partial<ActionItemFields>): Record<string, unknown> {
  const names = Object.keys(write) as (keyof ActionItemFields)[];
  return { before: Object.fromEntries(names.map((name) => [name, item[name]])), after: write };
}
