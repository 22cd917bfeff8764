import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { isRecordId, recordId, visibleText } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from './actor.js';
import { assertAdministrator } from './administrator.js';
import { DelegationRow } from './delegation.entity.js';

const LONGEST_MS = 366 * 86_400_000;

const delegationShape = z
  .object({
    delegateId: recordId,
    memberId: recordId.nullish(),
    fromAt: z.date(),
    untilAt: z.date(),
    reason: visibleText({ max: 500, optional: true }).nullish().transform((reason) => reason ?? ''),
  })
  .refine(({ fromAt, untilAt }) => untilAt > fromAt, { path: ['untilAt'], message: 'The end comes after the beginning.' })
  .refine(({ fromAt, untilAt }) => untilAt.getTime() - fromAt.getTime() <= LONGEST_MS, { path: ['untilAt'], message: 'At most a year.' });

/** Members who are away let somebody else decide. */
@Injectable()
export class DelegationService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** For oneself; an administrator may do it for somebody who could not. One at a time: a new one may not overlap. */
  begin(actor: Actor, input: unknown): Promise<void> {
    const { memberId: given, ...delegation } = parseInput(delegationShape, input);
    const memberId = given ?? actor.memberId;
    if (memberId !== actor.memberId) assertAdministrator(actor);
    if (memberId === delegation.delegateId) throw badField('delegateId', 'Choose somebody else than who is away.');
    if (delegation.untilAt <= new Date()) throw badField('untilAt', 'Choose an end that is still to come.');
    return this.db.transaction(async (tx) => {
      await assertActive(tx, memberId, 'memberId');
      await assertActive(tx, delegation.delegateId, 'delegateId');
      const [other] = await tx.rows<{ name: string }>({
        name: 'delegation-overlap',
        text: `select m.name from delegation d join member m on m.id = d.delegate_id
                where d.member_id = $1 and d.ended_at is null and d.from_at < $3 and $2 < d.until_at limit 1`,
        values: [memberId, delegation.fromAt, delegation.untilAt],
      });
      if (other) throw badField('fromAt', `${other.name} decides for them in that time already; end that first.`);
      const id = randomUUID();
      await tx.entities.insert(DelegationRow, { id, memberId, createdById: actor.memberId, ...delegation });
      await this.events.record(tx, {
        kind: 'delegation-begun',
        actor,
        subjectId: id,
        reason: delegation.reason || undefined,
        details: { memberId, delegateId: delegation.delegateId, fromAt: delegation.fromAt.toISOString(), untilAt: delegation.untilAt.toISOString() },
      });
    });
  }

  /** For who is away, who stands in, and administrators. */
  end(actor: Actor, delegationId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [ended] = isRecordId(delegationId)
        ? await tx.rows<{ memberId: string; delegateId: string }>({
            name: 'delegation-end',
            text: `update delegation set ended_at = now() where id = $1 and ended_at is null and ($3 or $2 in (member_id, delegate_id))
                   returning member_id as "memberId", delegate_id as "delegateId"`,
            values: [delegationId, actor.memberId, actor.isAdministrator],
          })
        : [];
      if (!ended) throw new CorrigendaError('NOT_FOUND', 'There is no such delegation, or it is over.');
      await this.events.record(tx, { kind: 'delegation-ended', actor, subjectId: delegationId, details: ended });
    });
  }
}

/** Members who change their standing wait for it, and it for them. */
async function assertActive(tx: Transaction, memberId: string, field: string): Promise<void> {
  await tx.rows({ name: 'delegation-hold-member', text: 'select 1 from member where id = $1 for no key update', values: [memberId] });
  const [member] = await tx.rows({ name: 'delegation-member', text: 'select 1 from member where id = $1 and active', values: [memberId] });
  if (!member) throw badField(field, 'There is no active member with that id; choose one of the list.');
}

function badField(field: string, message: string): CorrigendaError {
  return new CorrigendaError('BAD_USER_INPUT', `${field}: ${message}`, { field, rule: 'delegation', hint: message });
}
