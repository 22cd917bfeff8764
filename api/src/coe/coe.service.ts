import { DOCUMENT_VERSION, emptyDocument, writeDocument, type EditorNode } from '@corrigenda/templates';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { once } from '../graphql/idempotency.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { assertAuthor } from './coe-access.js';
import { changesReviewed, coeChangesShape, newCoeShape, type CoeChanges, type NewCoe } from './coe-header.js';
import { lockCoe, type LockedCoe } from './coe-lock.js';
import { assertCanMove, assertEditable, type CoeStatus } from './coe-status.js';
import { CoeParticipantRow } from './coe-participant.entity.js';
import { CoeRow } from './coe.entity.js';
import { seedDocument } from './edit-log.js';
import { templateByKey } from './templates.js';

export interface CoeMade {
  id: string;
  number: number;
}

export type GivenChanges = { [Field in keyof CoeChanges]?: CoeChanges[Field] | null };

/** What a move writes beside the state. */
export interface MovePatch {
  publishedRevisionId?: string;
  publishedAt?: Date;
  /** The title of the published revision, when an amendment is given up. */
  title?: string;
}

@Injectable()
export class CoeService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Begins a COE from a template; the same idempotency key gives the same COE. */
  create(actor: Actor, input: NewCoe, idempotencyKey?: string | null): Promise<CoeMade> {
    return this.db.transaction((tx) => once(tx, actor, idempotencyKey, input, () => this.createIn(tx, actor, input)));
  }

  /** Begins a COE in a transaction of the caller's; without a document it is the template's empty one. */
  async createIn(tx: Transaction, actor: Actor, input: NewCoe & { document?: EditorNode }): Promise<CoeMade> {
    const { teamKey, templateKey, visibility, ...header } = parseInput(newCoeShape, input);
    const template = templateByKey(templateKey);
    const document = input.document ?? writeDocument(emptyDocument(template, randomUUID));
    const made = await tx.entities.insert(CoeRow, {
      ...header,
      visibility: visibility ?? (template.restricted ? 'RESTRICTED' : 'OPEN'),
      teamId: await teamIdOf(tx, teamKey),
      template,
      templateKey,
      document,
      documentVersion: DOCUMENT_VERSION,
      createdById: actor.memberId,
    });
    const { id, number } = made.generatedMaps[0] as CoeMade;
    await tx.entities.insert(CoeParticipantRow, { coeId: id, memberId: actor.memberId, role: 'AUTHOR' });
    await seedDocument(tx, id, actor.memberId, document);
    await this.events.record(tx, { kind: 'coe-created', actor, coeId: id, details: { template: templateKey, severity: header.severity } });
    return { id, number };
  }

  /** Changes fields of the header. While a review binds the COE only tags and visibility may change. */
  update(actor: Actor, coeId: string, expectedVersion: number, input: GivenChanges): Promise<void> {
    const asked = parseInput(coeChangesShape, withoutAbsent(input));
    return this.db.transaction(async (tx) => {
      const coe = await this.lock(tx, actor, coeId, expectedVersion);
      assertAuthor(coe, actor);
      const changes = differing(coe, asked);
      if (!Object.keys(changes).length) return;
      if (coe.status === 'CANCELLED' || changesReviewed(changes)) assertEditable(coe);
      const teamId = changes.teamKey === undefined ? undefined : await teamIdOf(tx, changes.teamKey);
      const next = { ...coe, ...changes, teamId: teamId ?? coe.teamId };
      await tx.rows({
        name: 'coe-update',
        text: `update coe set title = $3, severity = $4, kind = $5, zone = $6, occurred_on = $7, detected_by = $8, tags = $9, visibility = $10, team_id = $11,
                 version = version + 1, updated_at = now()
                where id = $1 and version = $2 returning version`,
        values: [
          coe.id,
          coe.version,
          next.title,
          next.severity,
          next.kind,
          next.zone,
          next.occurredOn,
          next.detectedBy,
          next.tags,
          next.visibility,
          next.teamId,
        ],
      });
      const before = Object.fromEntries(Object.keys(changes).map((field) => [field, coe[field as keyof CoeChanges]]));
      await this.events.record(tx, { kind: 'coe-changed', actor, coeId: coe.id, details: { before, after: changes } });
    });
  }

  /** Reads a COE and holds it until the transaction ends. `NOT_FOUND` when the actor may not see it, `STALE_VERSION` when it has changed. */
  lock(tx: Transaction, actor: Actor, coeId: string, expectedVersion?: number): Promise<LockedCoe> {
    return lockCoe(tx, actor, coeId, expectedVersion);
  }

  /** Moves a locked COE to another state. Who may do so is the caller's to ask; that the move is legal is asked here. */
  async move(tx: Transaction, coe: LockedCoe, to: CoeStatus, patch: MovePatch = {}): Promise<LockedCoe> {
    assertCanMove(coe, to);
    const [moved] = await tx.rows<{ version: number }>({
      name: 'coe-move',
      text: `update coe set status = $4, version = version + 1, updated_at = now(),
               published_revision_id = coalesce($5, published_revision_id), published_at = coalesce($6, published_at),
               title = coalesce($7, title)
              where id = $1 and status = $2 and version = $3 returning version`,
      values: [coe.id, coe.status, coe.version, to, patch.publishedRevisionId ?? null, patch.publishedAt ?? null, patch.title ?? null],
    });
    if (!moved) throw new CorrigendaError('CONFLICT', 'Somebody else moved this COE at the same moment; look again.', { status: coe.status });
    return { ...coe, status: to, version: moved.version, title: patch.title ?? coe.title, publishedRevisionId: patch.publishedRevisionId ?? coe.publishedRevisionId };
  }
}

/** A form may send every field: those that keep their value count for nothing. */
function differing(coe: LockedCoe, asked: CoeChanges): CoeChanges {
  return Object.fromEntries(Object.entries(asked).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(coe[field as keyof CoeChanges])));
}

/** A client may send null for what it leaves alone; only the date can be taken away. */
function withoutAbsent(input: GivenChanges): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([field, value]) => value !== undefined && (value !== null || field === 'occurredOn')));
}

async function teamIdOf(tx: Transaction, key: string): Promise<string> {
  const [team] = await tx.rows<{ id: string }>({ name: 'team-by-key', text: 'select id from team where key = $1', values: [key] });
  if (!team) throw new CorrigendaError('BAD_USER_INPUT', `There is no team “${key}”; choose one of the list.`, { field: 'teamKey', rule: 'team' });
  return team.id;
}
