import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { assertAuthor } from '../coe/coe-access.js';
import { lockCoe, type LockedCoe } from '../coe/coe-lock.js';
import { assertEditable, documentLocked } from '../coe/coe-status.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { once } from '../graphql/idempotency.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { mayAcceptDecline, mayVerify, mayWork } from './action-access.js';
import { lockActionItem, writeActionItem, type LockedActionItem } from './action-item-lock.js';
import {
  actionChangesShape,
  declineReasonShape,
  evidenceShape,
  type GivenActionChanges,
  type NewActionItem,
  newActionItemShape,
  withoutAbsent,
} from './action-item-shapes.js';
import { ActionItemRow } from './action-item.entity.js';
import { assertDueAfterIncident, assertOwnerFits } from './action-promise.js';
import { changedFields, planUpdate } from './action-update.js';
import { assertCanMoveAction, legalActionMoves } from './action-status.js';

const MAX_ITEMS = 100;
const NO_DECLINE = { declineReason: '', declinedById: null } as const;

@Injectable()
export class ActionItemService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Adds an item to a COE that its authors may still edit; the same idempotency key gives the same item. */
  add(actor: Actor, coeId: string, input: NewActionItem, idempotencyKey?: string | null): Promise<{ id: string }> {
    return this.db.transaction((tx) => once(tx, actor, idempotencyKey, { coeId, input }, async () => this.addIn(tx, actor, await lockCoe(tx, actor, coeId), input)));
  }

  async addIn(tx: Transaction, actor: Actor, coe: LockedCoe, input: NewActionItem): Promise<{ id: string; number: number }> {
    assertAuthor(coe, actor);
    assertEditable(coe);
    const item = parseInput(newActionItemShape, input);
    assertDueAfterIncident(coe, item.dueOn);
    if (item.ownerId) await assertOwnerFits(tx, coe, item.ownerId);
    const [{ count } = { count: 0 }] = await tx.rows<{ count: number }>({
      name: 'action-items-count',
      text: 'select count(*)::int as count from action_item where coe_id = $1',
      values: [coe.id],
    });
    if (count >= MAX_ITEMS) throw new CorrigendaError('LIMIT_EXCEEDED', `A COE has at most ${MAX_ITEMS} action items.`, { limit: MAX_ITEMS });
    const made = await tx.entities.insert(ActionItemRow, { ...item, coeId: coe.id, createdById: actor.memberId });
    const { id, number } = made.generatedMaps[0] as { id: string; number: number };
    await this.events.record(tx, { kind: 'action-item-added', actor, coeId: coe.id, subjectId: id, details: { number, ...item } });
    return { id, number };
  }

  /** Changes fields, and moves between open and in progress; reopening a finished item needs a reason. */
  update(actor: Actor, id: string, expectedVersion: number, input: GivenActionChanges): Promise<void> {
    const { reason = '', ...asked } = parseInput(actionChangesShape, withoutAbsent(input));
    return this.db.transaction(async (tx) => {
      const item = await lockActionItem(tx, actor, id, expectedVersion);
      const { write, events } = planUpdate(item, asked, reason);
      if (write.dueOn !== undefined) assertDueAfterIncident(item.coe, write.dueOn);
      if (write.ownerId) await assertOwnerFits(tx, item.coe, write.ownerId);
      if (!events.length) return;
      await writeActionItem(tx, item, write);
      for (const kind of events) await this.record(tx, actor, item, kind, { reason, details: changedFields(item, write) });
    });
  }

  complete(actor: Actor, id: string, expectedVersion: number, given: string): Promise<void> {
    const { evidence } = parseInput(z.object({ evidence: evidenceShape }), { evidence: given });
    return this.db.transaction(async (tx) => {
      const item = await lockActionItem(tx, actor, id, expectedVersion);
      assertMayWork(item);
      assertCanMoveAction(item.status, 'DONE');
      if (!evidence) throw new CorrigendaError('EVIDENCE_REQUIRED', 'Say what shows that this is done: a link, a measurement, a test.', { field: 'evidence' });
      await writeActionItem(tx, item, { ...NO_DECLINE, status: 'DONE', evidence, completedById: actor.memberId });
      await this.record(tx, actor, item, 'action-item-completed', { details: { evidence } });
    });
  }

  /** Another member than the one who completed it says that the evidence holds. */
  verify(actor: Actor, id: string, expectedVersion: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const item = await lockActionItem(tx, actor, id, expectedVersion);
      assertCanMoveAction(item.status, 'VERIFIED');
      assertNotCancelled(item);
      if (!mayVerify(item.facts)) throw new CorrigendaError('FORBIDDEN', 'Whoever completed an action item does not verify it; ask another member.');
      await writeActionItem(tx, item, { status: 'VERIFIED', verifiedById: actor.memberId });
      await this.record(tx, actor, item, 'action-item-verified');
    });
  }

  /** Asks to drop an item. It stays open until a director accepts the reason. */
  decline(actor: Actor, id: string, expectedVersion: number, given: string): Promise<void> {
    const { reason } = parseInput(z.object({ reason: declineReasonShape }), { reason: given });
    return this.db.transaction(async (tx) => {
      const item = await lockActionItem(tx, actor, id, expectedVersion);
      assertMayWork(item);
      assertCanMoveAction(item.status, 'DECLINED');
      await writeActionItem(tx, item, { declineReason: reason, declinedById: actor.memberId });
      await this.record(tx, actor, item, 'action-item-declined', { reason });
    });
  }

  acceptDecline(actor: Actor, id: string, expectedVersion: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const item = await lockActionItem(tx, actor, id, expectedVersion);
      if (!item.facts.declinePending) {
        throw new CorrigendaError('ILLEGAL_TRANSITION', 'Nobody has asked to decline this action item.', {
          from: item.status,
          to: 'DECLINED',
          allowed: legalActionMoves(item.status).filter((status) => status !== 'DECLINED'),
        });
      }
      assertNotCancelled(item);
      if (!mayAcceptDecline(item.facts)) {
        const own = item.declinedById === actor.memberId;
        const words = own ? 'You asked to decline it; another director accepts the reason.' : 'A director of the team, or of one above it, accepts the reason.';
        throw new CorrigendaError('FORBIDDEN', words);
      }
      await writeActionItem(tx, item, { status: 'DECLINED', declineAcceptedById: actor.memberId });
      await this.record(tx, actor, item, 'decline-accepted', { reason: item.declineReason });
    });
  }

  /** Takes an item away as if it had never been, which only a COE that was never published allows; later it is declined. */
  remove(actor: Actor, id: string, expectedVersion: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const item = await lockActionItem(tx, actor, id, expectedVersion);
      assertAuthor(item.coe, actor);
      assertEditable(item.coe);
      if (item.coe.publishedRevisionId) {
        const words = 'This COE has been published: decline the action item with a reason instead.';
        throw new CorrigendaError('DOCUMENT_LOCKED', words, { status: item.coe.status });
      }
      await tx.rows({ name: 'action-item-remove', text: 'delete from action_item where id = $1 and version = $2', values: [item.id, item.version] });
      await this.record(tx, actor, item, 'action-item-removed', { details: { number: item.number, title: item.title } });
    });
  }

  private record(
    tx: Transaction,
    actor: Actor,
    { id, coe }: LockedActionItem,
    kind: Parameters<EventService['record']>[1]['kind'],
    { reason, details }: { reason?: string; details?: Record<string, unknown> } = {},
  ): Promise<void> {
    return this.events.record(tx, { kind, actor, coeId: coe.id, subjectId: id, ...(reason && { reason }), ...(details && { details }) });
  }
}

function assertNotCancelled({ coe }: LockedActionItem): void {
  if (coe.status === 'CANCELLED') throw documentLocked(coe.status);
}

function assertMayWork(item: LockedActionItem): void {
  if (mayWork(item.facts)) return;
  assertNotCancelled(item);
  throw new CorrigendaError('FORBIDDEN', 'Only the owner of this action item or an author of its COE may do that.');
}
