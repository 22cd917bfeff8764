import type { Reader } from '../database/database.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { KeysetPage } from '../graphql/page.js';
import type { DeliveryState, EndpointForm } from './endpoint-shapes.js';

export interface EndpointLine {
  id: string;
  name: string;
  form: EndpointForm;
  url: string;
  kinds: string[];
  teamName: string | null;
  active: boolean;
  stoppedBecause: string;
  version: number;
  createdAt: Date;
  pending: number;
  failed: number;
}

/** Every endpoint, or the one that is named. Who asks is looked at before. */
export async function readEndpoints(db: Reader, only: string | null = null): Promise<EndpointLine[]> {
  const rows = await db.rows<EndpointLine & { [column: string]: unknown }>({
    name: 'endpoints',
    text: `select p.id, p.name, p.form, p.url, p.kinds, t.name as "teamName", p.active, p.stopped_because as "stoppedBecause", p.version, p.created_at as "createdAt",
             (select count(*)::int from delivery d where d.endpoint_id = p.id and d.state = 'PENDING') as pending,
             (select count(*)::int from delivery d where d.endpoint_id = p.id and d.state = 'FAILED') as failed
            from endpoint p left join team t on t.id = p.team_id where p.removed_at is null and ($1::uuid is null or p.id = $1) order by p.name, p.id`,
    values: [only],
  });
  return rows.map((row) => ({ ...row, url: row.form === 'WEBHOOK' ? row.url : `${new URL(row.url).origin}/…` }));
}

export interface DeliveryLine {
  id: string;
  kind: string;
  state: DeliveryState;
  createdAt: Date;
  attempts: { at: Date; status: number | null; error: string; milliseconds: number; answer: string }[];
  sortAt: string;
}

/** The log of an endpoint, the newest first; or one delivery. */
export async function readDeliveries(db: Reader, { endpointId, deliveryId = null }: { endpointId: string | null; deliveryId?: string | null }, page: KeysetPage): Promise<DeliveryLine[]> {
  if (endpointId !== null && !isRecordId(endpointId)) return [];
  const [afterAt = null, afterId = null] = page.after ?? [];
  const rows = await db.rows<DeliveryLine & { [column: string]: unknown }>({
    name: 'deliveries',
    text: `select d.id, e.kind, d.state, d.created_at as "createdAt", to_char(d.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortAt",
             (select coalesce(json_agg(json_build_object('at', a.at, 'status', a.status, 'error', a.error, 'milliseconds', a.milliseconds, 'answer', a.answer) order by a.id desc), '[]')
                from (select * from delivery_attempt where delivery_id = d.id order by id desc limit 10) a) as attempts
            from delivery d join event e on e.id = d.event_id
           where ($1::uuid is null or d.endpoint_id = $1) and ($2::uuid is null or d.id = $2)
             and ($3::timestamptz is null or (d.created_at, d.id) < ($3::timestamptz, $4::uuid))
           order by d.created_at desc, d.id desc limit $5`,
    values: [endpointId, deliveryId, afterAt, afterId, page.first + 1],
  });
  return rows.map((row) => ({ ...row, attempts: row.attempts.map((attempt) => ({ ...attempt, at: new Date(attempt.at) })) }));
}
