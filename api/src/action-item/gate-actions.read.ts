import type { GateAction } from '@corrigenda/templates';
import { gateActionsOf } from '../coe/gate-actions.js';
import type { Reader } from '../database/database.js';
import type { ActionKind } from './action-status.js';

/** What the gate must know of a COE's action items, in the order in which they were added. */
export async function gateActions(reader: Reader, coeId: string): Promise<GateAction[]> {
  const [row] = await reader.rows<{ actions: GateAction[] }>({
    name: 'gate-actions',
    text: `select ${gateActionsOf('c')} as actions from coe c where c.id = $1`,
    values: [coeId],
  });
  return row?.actions ?? [];
}

/** What a revision binds of an action item: never its state or its evidence. */
export interface FrozenAction {
  id: string;
  number: number;
  title: string;
  ownerId: string | null;
  dueOn: string | null;
  kind: ActionKind;
  causeId: string;
  successTest: string;
}

/** In the order in which they were added. */
export function frozenActions(reader: Reader, coeId: string): Promise<FrozenAction[]> {
  return reader.rows<FrozenAction>({
    name: 'frozen-actions',
    text: `select id, number, title, owner_id as "ownerId", due_on::text as "dueOn", kind, cause_id as "causeId", success_test as "successTest"
            from action_item where coe_id = $1 order by number`,
    values: [coeId],
  });
}
