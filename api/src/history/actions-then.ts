import type { EventKind } from '../event/event.js';
import type { ShownAction } from '../review/frozen-actions.read.js';

/** An action item as it was. */
export type ActionThen = ShownAction;

export interface ActionEvent {
  kind: EventKind;
  actionItemId: string;
  details: Record<string, unknown>;
  /** Of whoever the event made the owner. */
  ownerRole: string | null;
}

const ADDED: EventKind = 'action-item-added';
const REMOVED: EventKind = 'action-item-removed';
/** What an event says without saying it in its details. */
const STATUS_AFTER: Partial<Record<EventKind, string>> = {
  'action-item-completed': 'DONE',
  'action-item-verified': 'VERIFIED',
  'decline-accepted': 'DECLINED',
};
const FIELDS = ['title', 'ownerId', 'dueOn', 'priority', 'kind', 'status', 'causeId', 'successTest'] as const;

/** The action items as they were after these events, which are all that came before, in order. Sorted by number. */
export function actionsThen(events: readonly ActionEvent[]): ActionThen[] {
  const items = new Map<string, ActionThen>();
  for (const { kind, actionItemId: id, details, ownerRole } of events) {
    if (kind === REMOVED) items.delete(id);
    else if (kind === ADDED) items.set(id, { ...newItem(id, details), ownerRole: ownerRole ?? '' });
    else {
      const item = items.get(id);
      if (!item) continue;
      const after = (details.after ?? {}) as Record<string, unknown>;
      const status = STATUS_AFTER[kind];
      items.set(id, { ...item, ...known(after), ...('ownerId' in after && { ownerRole: ownerRole ?? '' }), ...(status && { status }) });
    }
  }
  return [...items.values()].sort((a, b) => a.number - b.number);
}

function newItem(id: string, details: Record<string, unknown>): ActionThen {
  const nothing = { number: 0, title: '', ownerId: null, ownerRole: '', dueOn: null, priority: '', kind: '', status: 'OPEN', causeId: '', successTest: '' };
  return { ...nothing, ...known(details), id, number: Number(details.number) };
}

function known(values: Record<string, unknown>): Partial<ActionThen> {
  return Object.fromEntries(FIELDS.filter((field) => field in values).map((field) => [field, values[field]]));
}
