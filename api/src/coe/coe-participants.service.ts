import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { isRecordId } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { z } from 'zod';
import { isAuthor } from './coe-access.js';
import { lockCoe, type LockedCoe } from './coe-lock.js';
import { documentLocked } from './coe-status.js';

/** Reviewers come from the tree of teams, not from here. */
const roleShape = z.object({ role: z.enum(['AUTHOR', 'INVITED'], 'A participant is AUTHOR or INVITED.') });
export type GivenRole = z.infer<typeof roleShape>['role'];

/** Who writes a COE, and who may read it though it is restricted. */
@Injectable()
export class CoeParticipantsService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  add(actor: Actor, coeId: string, expectedVersion: number, memberId: string, givenRole: string): Promise<void> {
    const { role } = parseInput(roleShape, { role: givenRole });
    return this.db.transaction(async (tx) => {
      const coe = await lockCoe(tx, actor, coeId, expectedVersion);
      assertMayChange(coe, actor, role);
      const [member] = isRecordId(memberId)
        ? await tx.rows<{ active: boolean }>({ name: 'participant-member', text: 'select active from member where id = $1', values: [memberId] })
        : [];
      if (!member?.active) {
        throw new CorrigendaError('BAD_USER_INPUT', 'There is no active member with that id; choose one of the list.', { field: 'memberId', rule: 'active-member' });
      }
      const [added] = await tx.rows({
        name: 'participant-add',
        text: `insert into coe_participant (coe_id, member_id, role) values ($1, $2, $3) on conflict do nothing returning member_id`,
        values: [coe.id, memberId, role],
      });
      if (!added) return;
      await tx.rows({ name: 'coe-touch', text: 'update coe set version = version + 1, updated_at = now() where id = $1', values: [coe.id] });
      await this.events.record(tx, { kind: 'participant-added', actor, coeId: coe.id, subjectId: memberId, details: { role } });
    });
  }

  remove(actor: Actor, coeId: string, expectedVersion: number, memberId: string, givenRole: string): Promise<void> {
    const { role } = parseInput(roleShape, { role: givenRole });
    return this.db.transaction(async (tx) => {
      const coe = await lockCoe(tx, actor, coeId, expectedVersion);
      assertMayChange(coe, actor, role);
      if (role === 'AUTHOR' && coe.authorIds.length === 1 && coe.authorIds[0] === memberId) {
        throw new CorrigendaError('BAD_USER_INPUT', 'A COE keeps at least one author; add another first.', { field: 'memberId', rule: 'last-author' });
      }
      const [removed] = isRecordId(memberId)
        ? await tx.rows({
            name: 'participant-remove',
            text: `delete from coe_participant where coe_id = $1 and member_id = $2 and role = $3 returning member_id`,
            values: [coe.id, memberId, role],
          })
        : [];
      if (!removed) throw new CorrigendaError('NOT_FOUND', 'That member does not take part in this COE in that role.');
      await tx.rows({ name: 'coe-touch', text: 'update coe set version = version + 1, updated_at = now() where id = $1', values: [coe.id] });
      await this.events.record(tx, { kind: 'participant-removed', actor, coeId: coe.id, subjectId: memberId, details: { role } });
    });
  }
}

function assertMayChange(coe: LockedCoe, actor: Actor, role: GivenRole): void {
  if (coe.status === 'CANCELLED') throw documentLocked(coe.status);
  if (isAuthor(coe, actor) || (role === 'INVITED' && coe.actorDirects)) return;
  const who = role === 'AUTHOR' ? 'Only an author of this COE may choose its authors.' : 'Only an author or a director of the team may invite readers.';
  throw new CorrigendaError('FORBIDDEN', who);
}
