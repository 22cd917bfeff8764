import type { GateAction } from '@corrigenda/templates';
import { gateActionsOf } from '../coe/gate-actions.js';
import type { Reader } from '../database/database.js';
import type { GivenWaiver } from './frozen-waivers.js';

export interface GateRows {
  actions: GateAction[];
  waivers: GivenWaiver[];
}

/** What the gate looks at beside the document. */
export async function readGateRows(db: Reader, coeId: string): Promise<GateRows> {
  const [rows] = await db.rows<GateRows>({
    name: 'review-gate-rows',
    text: `select ${gateActionsOf('c')} as actions,
             (select coalesce(json_agg(json_build_object('findingId', w.finding_id, 'reason', w.reason, 'waivedById', w.waived_by_id,
                       'waivedAt', w.waived_at) order by w.waived_at, w.id), '[]')
                from waiver w where w.coe_id = c.id) as waivers
            from coe c where c.id = $1`,
    values: [coeId],
  });
  return rows ?? { actions: [], waivers: [] };
}
