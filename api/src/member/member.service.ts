import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from './actor.js';
import { assertAdministrator } from './administrator.js';
import { memberChangeShape, memberShape } from './member-shapes.js';
import { MemberRow } from './member.entity.js';
import { refuseTaken } from './refuse-taken.js';
import { SessionService } from './session.service.js';

const TAKEN = 'A member with this e-mail address exists already.';

@Injectable()
export class MemberService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
    private readonly sessions: SessionService,
  ) {}

  /** Answers the id of the new member, who cannot sign in before a password is set through a link. */
  create(actor: Actor, input: unknown): Promise<string> {
    assertAdministrator(actor);
    const { teamIds, ...given } = parseInput(memberShape, input);
    const id = randomUUID();
    return refuseTaken('member_email', 'email', TAKEN, () =>
      this.db.transaction(async (tx) => {
        await tx.entities.insert(MemberRow, { id, ...given });
        await this.setTeams(tx, id, teamIds);
        await this.events.record(tx, { kind: 'member-added', actor, subjectId: id });
        return id;
      }),
    );
  }

  /** Changes what is given. Deactivating ends the member's sessions, tokens and links; nobody is ever deleted. */
  update(actor: Actor, input: unknown): Promise<string> {
    if (!actor.isAdministrator) assertOwnTimeZone(actor, input);
    const given = parseInput(memberChangeShape, input);
    return refuseTaken('member_email', 'email', TAKEN, () =>
      this.db.transaction(async (tx) => {
        if (given.active === false || given.isAdministrator === false) await assertAnotherAdministrator(tx, given);
        const wasActive = await this.change(tx, given);
        if (given.teamIds) await this.setTeams(tx, given.memberId, given.teamIds);
        const leaves = wasActive && given.active === false;
        if (leaves) await this.endAccess(tx, given.memberId);
        const { memberId: _, ...fields } = given;
        const changed = Object.keys(fields).filter((field) => fields[field as keyof typeof fields] != null);
        await this.events.record(tx, { kind: leaves ? 'member-deactivated' : 'member-changed', actor, subjectId: given.memberId, details: { changed } });
        return given.memberId;
      }),
    );
  }

  private async change(tx: Transaction, given: z.infer<typeof memberChangeShape>): Promise<boolean> {
    const [before] = await tx.rows<{ active: boolean }>({
      name: 'member-lock',
      text: `select active from member where id = $1 for no key update`,
      values: [given.memberId],
    });
    if (!before) throw new CorrigendaError('NOT_FOUND', 'There is no such member.');
    await tx.rows({
      name: 'member-update',
      text: `update member set name = coalesce($2, name), email = coalesce($3, email), handles = coalesce($4, handles), job_role = coalesce($5, job_role),
                    time_zone = coalesce($6, time_zone), is_administrator = coalesce($7, is_administrator), is_bar_raiser = coalesce($8, is_bar_raiser),
                    active = coalesce($9, active)
              where id = $1`,
      values: [
        given.memberId,
        given.name ?? null,
        given.email ?? null,
        given.handles ?? null,
        given.jobRole ?? null,
        given.timeZone ?? null,
        given.isAdministrator ?? null,
        given.isBarRaiser ?? null,
        given.active ?? null,
      ],
    });
    return before.active;
  }

  private async setTeams(tx: Transaction, memberId: string, teamIds: readonly string[]): Promise<void> {
    const known = await tx.rows({ name: 'member-teams-known', text: `select id from team where id = any($1::uuid[])`, values: [teamIds] });
    if (known.length < teamIds.length) throw new CorrigendaError('NOT_FOUND', 'There is no such team to belong to.');
    await tx.rows({
      name: 'member-teams-leave',
      text: `delete from team_member where member_id = $1 and team_id <> all($2::uuid[])`,
      values: [memberId, teamIds],
    });
    await tx.rows({
      name: 'member-teams-join',
      text: `insert into team_member (member_id, team_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
      values: [memberId, teamIds],
    });
  }

  private async endAccess(tx: Transaction, memberId: string): Promise<void> {
    await this.sessions.closeAll(tx, memberId);
    await tx.rows({
      name: 'member-tokens-revoke',
      text: `update api_token set revoked_at = now() where member_id = $1 and revoked_at is null`,
      values: [memberId],
    });
    await tx.rows({ name: 'member-links-end', text: `delete from sign_in_link where member_id = $1 and used_at is null`, values: [memberId] });
  }
}

/** Where a member is, the member knows best; everything else is for administrators. */
function assertOwnTimeZone(actor: Actor, input: unknown): void {
  const { memberId, timeZone: _, ...others } = input as Record<string, unknown>;
  if (memberId !== actor.memberId || Object.values(others).some((value) => value != null)) assertAdministrator(actor);
}

/** Locks the administrators, so that the last two cannot demote each other at once. */
async function assertAnotherAdministrator(tx: Transaction, given: { memberId: string; active?: boolean | null }): Promise<void> {
  const administrators = await tx.rows<{ id: string }>({
    name: 'member-administrators',
    text: `select id from member where is_administrator and active order by id for no key update`,
    values: [],
  });
  if (administrators.length > 1 || administrators[0]?.id !== given.memberId) return;
  const hint = 'This is the last administrator; make another member one first.';
  throw new CorrigendaError('BAD_USER_INPUT', hint, { field: given.active === false ? 'active' : 'isAdministrator', rule: 'last-administrator', hint });
}
