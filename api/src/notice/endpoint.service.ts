import { Inject, Injectable } from '@nestjs/common';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { isRecordId } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import { JobService } from '../job/job.service.js';
import type { Actor } from '../member/actor.js';
import { deliveryQueue } from './delivery-sender.service.js';
import { endpointChangesShape, newEndpointShape } from './endpoint-shapes.js';
import { EndpointRow } from './endpoint.entity.js';
import { faultOfTarget } from './post-outside.js';

/** Where events are told outside: kept by administrators. */
@Injectable()
export class EndpointService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly jobs: JobService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The secret of a webhook is shown this once. */
  add(actor: Actor, given: object): Promise<{ id: string; secret: string | null }> {
    assertKeepsEndpoints(actor);
    const input = parseInput(newEndpointShape, { teamId: null, ...given });
    this.assertTarget(input.url);
    return this.db.transaction(async (tx) => {
      if (input.teamId) await assertTeam(tx, input.teamId);
      const endpoint = { id: randomUUID(), ...input, secret: input.form === 'WEBHOOK' ? newSigningSecret() : null, createdById: actor.memberId };
      await tx.entities.insert(EndpointRow, endpoint);
      await this.events.record(tx, { kind: 'endpoint-added', actor, subjectId: endpoint.id, details: { name: input.name, form: input.form, kinds: input.kinds, teamId: input.teamId } });
      return { id: endpoint.id, secret: endpoint.secret };
    });
  }

  /** What is absent stays as it is. Starting one again forgets why it was stopped. */
  change(actor: Actor, endpointId: string, expectedVersion: number, given: object): Promise<void> {
    assertKeepsEndpoints(actor);
    const { name, url, kinds, active } = parseInput(endpointChangesShape, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)));
    if (url !== undefined) this.assertTarget(url);
    return this.db.transaction(async (tx) => {
      await lockEndpoint(tx, endpointId, expectedVersion);
      await tx.rows({
        name: 'endpoint-change',
        text: `update endpoint set name = coalesce($2, name), url = coalesce($3, url), kinds = coalesce($4::text[], kinds), active = coalesce($5, active),
                 stopped_because = case when $5 then '' else stopped_because end, version = version + 1 where id = $1`,
        values: [endpointId, name, url, kinds, active],
      });
      await this.events.record(tx, { kind: 'endpoint-changed', actor, subjectId: endpointId, details: { name, kinds, active, urlChanged: url !== undefined } });
    });
  }

  /** Nothing is told there any more; its log stays. */
  remove(actor: Actor, endpointId: string, expectedVersion: number): Promise<void> {
    assertKeepsEndpoints(actor);
    return this.db.transaction(async (tx) => {
      await lockEndpoint(tx, endpointId, expectedVersion);
      await tx.rows({ name: 'endpoint-remove', text: 'update endpoint set removed_at = now(), active = false, version = version + 1 where id = $1', values: [endpointId] });
      await this.events.record(tx, { kind: 'endpoint-removed', actor, subjectId: endpointId });
    });
  }

  /** Sends what was settled once more, with the same webhook-id. */
  repeat(actor: Actor, deliveryId: string): Promise<void> {
    assertKeepsEndpoints(actor);
    return this.db.transaction(async (tx) => {
      const [delivery] = isRecordId(deliveryId)
        ? await tx.rows<{ state: string }>({ name: 'delivery-lock', text: 'select state from delivery where id = $1 for update', values: [deliveryId] })
        : [];
      if (!delivery) throw new CorrigendaError('NOT_FOUND', 'There is no such delivery.');
      if (delivery.state === 'PENDING') throw new CorrigendaError('CONFLICT', 'It is on its way already and tried again by itself.');
      await tx.rows({ name: 'delivery-repeat', text: `update delivery set state = 'PENDING', attempts = 0, delivered_at = null where id = $1`, values: [deliveryId] });
      await this.jobs.send(tx, deliveryQueue(this.config), { deliveryId });
      await this.events.record(tx, { kind: 'delivery-repeated', actor, subjectId: deliveryId });
    });
  }

  private assertTarget(url: string): void {
    const fault = faultOfTarget(url, this.config.privateHosts);
    if (fault) throw new CorrigendaError('BAD_USER_INPUT', `url: ${fault}`, { field: 'url', rule: 'target', hint: fault });
  }
}

export function assertKeepsEndpoints(actor: Actor): void {
  if (!actor.isAdministrator) throw new CorrigendaError('FORBIDDEN', 'Only administrators keep the endpoints.');
}

/** As the Standard Webhooks specification writes secrets. */
function newSigningSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

async function assertTeam(tx: Transaction, teamId: string): Promise<void> {
  const [team] = await tx.rows({ name: 'endpoint-team', text: 'select 1 from team where id = $1', values: [teamId] });
  if (!team) throw new CorrigendaError('BAD_USER_INPUT', 'teamId: There is no such team.', { field: 'teamId', rule: 'team' });
}

async function lockEndpoint(tx: Transaction, endpointId: string, expectedVersion: number): Promise<void> {
  const [endpoint] = isRecordId(endpointId)
    ? await tx.rows<{ version: number }>({ name: 'endpoint-lock', text: 'select version from endpoint where id = $1 and removed_at is null for update', values: [endpointId] })
    : [];
  if (!endpoint) throw new CorrigendaError('NOT_FOUND', 'There is no such endpoint.');
  if (endpoint.version !== expectedVersion) throw new CorrigendaError('STALE_VERSION', 'Somebody changed this endpoint since you read it; look again.', { version: endpoint.version });
}
