import type { Template } from '@corrigenda/templates';
import type { Reader } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import type { EventKind } from '../event/event.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import { directs, noSuchCoe, visible, writersOf } from './coe-access.js';
import type { IncidentKind, Visibility } from './coe-header.js';
import type { CoeStatus } from './coe-status.js';

/** A COE whose row is held until the transaction ends. */
export interface LockedCoe {
  id: string;
  number: number;
  title: string;
  teamId: string;
  teamKey: string;
  status: CoeStatus;
  version: number;
  severity: number;
  kind: IncidentKind;
  visibility: Visibility;
  tags: string[];
  zone: string;
  occurredOn: string | null;
  detectedBy: string;
  authorIds: string[];
  /** Its authors, present and past. */
  writerIds: string[];
  template: Template;
  documentVersion: number;
  publishedRevisionId: string | null;
  createdAt: Date;
  /** Whether the actor directs the owning team or one above it. */
  actorDirects: boolean;
}

export async function lockCoe(tx: Reader, actor: Actor, coeId: string, expectedVersion?: number): Promise<LockedCoe> {
  if (!isRecordId(coeId)) throw noSuchCoe();
  // Alone, so that the next statement sees whatever was committed while this one waited.
  await tx.rows({ name: 'coe-hold', text: 'select 1 from coe where id = $1 for no key update', values: [coeId] });
  const [coe] = await tx.rows<LockedCoe>({
    name: 'coe-held',
    text: `select c.id, c.number, c.title, c.team_id as "teamId", t.key as "teamKey", c.status, c.version, c.severity, c.kind, c.visibility, c.tags, c.zone,
             c.occurred_on::text as "occurredOn", c.detected_by as "detectedBy", c.template, c.document_version as "documentVersion",
             c.published_revision_id as "publishedRevisionId", c.created_at as "createdAt", ${directs('c', '$2')} as "actorDirects",
             array(select p.member_id from coe_participant p where p.coe_id = c.id and p.role = 'AUTHOR' order by p.added_at, p.member_id) as "authorIds",
             ${writersOf('c')} as "writerIds"
            from coe c join team t on t.id = c.team_id where c.id = $1 and ${visible('c', '$2')}`,
    values: [coeId, actor.memberId],
  });
  if (!coe) throw noSuchCoe();
  if (expectedVersion !== undefined && expectedVersion !== coe.version) throw await staleCoe(tx, coe, expectedVersion);
  return coe;
}

/** The events that raise the version of a COE. */
const VERSIONED: readonly EventKind[] = [
  'coe-created',
  'coe-imported',
  'coe-changed',
  'participant-added',
  'participant-removed',
  'review-requested',
  'changes-requested',
  'coe-approved',
  'coe-published',
  'review-withdrawn',
  'approval-lapsed',
  'coe-amended',
  'amendment-cancelled',
  'coe-cancelled',
];

async function staleCoe(tx: Reader, coe: LockedCoe, expected: number): Promise<CorrigendaError> {
  const [last] = await tx.rows<{ by: string | null; at: Date; kind: EventKind }>({
    name: 'coe-last-change',
    text: `select m.name as by, e.at, e.kind from event e left join member m on m.id = e.actor_id where e.coe_id = $1 and e.kind = any ($2) order by e.id desc limit 1`,
    values: [coe.id, VERSIONED],
  });
  const { version, status, title, severity, kind, zone, occurredOn, detectedBy, tags, visibility, teamKey } = coe;
  const who = last?.by ? `${last.by} changed` : 'Somebody changed';
  return new CorrigendaError('STALE_VERSION', `${who} this COE after you read it; look at the present values and try again.`, {
    expected,
    version,
    by: last?.by ?? null,
    at: last?.at ?? null,
    change: last?.kind ?? null,
    present: { status, title, severity, kind, zone, occurredOn, detectedBy, tags, visibility, teamKey },
  });
}
