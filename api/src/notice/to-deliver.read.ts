import type { Reader } from '../database/database.js';
import type { EventKind } from '../event/event.js';
import type { ToDeliver } from './compose-delivery.js';
import type { EndpointForm } from './endpoint-shapes.js';
import { TOLD_COLUMNS, TOLD_FROM } from './inbox.read.js';
import { pathOf, sayNotice } from './notice-words.js';

export interface Outgoing {
  endpointId: string;
  form: EndpointForm;
  url: string;
  secret: string | null;
  told: ToDeliver;
}

interface Row extends Omit<Outgoing, 'told'> {
  kind: EventKind;
  at: Date;
  subjectId: string | null;
  actorName: string | null;
  actionNumber: number | null;
  stage: string | null;
  step: string | null;
  excerpt: string;
  coe: Omit<ToDeliver['coe'], 'url'>;
}

/** What is told, and where; nothing when the endpoint was stopped or the COE restricted meanwhile. */
export async function readToDeliver(db: Reader, deliveryId: string, publicUrl: string): Promise<Outgoing | undefined> {
  const [row] = await db.rows<Row & { [column: string]: unknown }>({
    name: 'delivery-content',
    text: `select p.id as "endpointId", p.form, p.url, p.secret, n.kind, e.at, n.subject_id as "subjectId", ${TOLD_COLUMNS},
             json_build_object('number', c.number, 'title', c.title, 'status', c.status, 'severity', c.severity, 'team', json_build_object('key', t.key, 'name', t.name)) as coe
            from delivery d join endpoint p on p.id = d.endpoint_id and p.active and p.removed_at is null
            cross join lateral (select v.id as event_id, v.kind, v.subject_id, v.coe_id from event v where v.id = d.event_id) n
            join coe c on c.id = n.coe_id and c.visibility = 'OPEN' join team t on t.id = c.team_id ${TOLD_FROM}
           where d.id = $1`,
    values: [deliveryId],
  });
  if (!row) return undefined;
  const { endpointId, form, url, secret, kind, at, subjectId, actorName, actionNumber, stage, step, excerpt, coe } = row;
  const path = pathOf({ kind, subjectId, coeNumber: coe.number, actionNumber, stage });
  const words = sayNotice({ kind, reason: null, actorName, actionNumber, stage, step });
  return { endpointId, form, url, secret, told: { kind, at, words, excerpt, url: publicUrl + path, subjectId, coe: { ...coe, url: `${publicUrl}/coes/${coe.number}` } } };
}
