import { randomUUID } from 'node:crypto';
import type { EditorNode } from '@corrigenda/templates';
import type { NewActionItem } from '../../api/src/action-item/action-item-shapes.js';
import { ActionItemService } from '../../api/src/action-item/action-item.service.js';
import type { NewCoe } from '../../api/src/coe/coe-header.js';
import type { CoeStatus } from '../../api/src/coe/coe-status.js';
import { CoeService, type CoeMade } from '../../api/src/coe/coe.service.js';
import type { Database } from '../../api/src/database/database.js';
import type { Actor } from '../../api/src/member/actor.js';
import { MemberRow } from '../../api/src/member/member.entity.js';
import { hashPassword } from '../../api/src/member/password.js';
import { TeamMemberRow } from '../../api/src/member/team-member.entity.js';
import { TeamRow } from '../../api/src/member/team.entity.js';
import type { Api } from './api.js';

let made = 0;

/** A number nobody has had yet, to tell made things apart. */
function next(): number {
  return ++made;
}

interface MemberOptions extends Partial<Omit<MemberRow, 'id' | 'passwordHash' | 'createdAt'>> {
  password?: string;
  teams?: readonly { id: string }[];
}

/** An active member of no team, without a password. */
export async function addMember(db: Database, { password, teams = [], ...given }: MemberOptions = {}): Promise<MemberRow> {
  const number = next();
  const member = {
    id: randomUUID(),
    name: `Fern Alderbrook ${number}`,
    email: `fern-${number}@example.com`,
    handles: [],
    jobRole: 'the on-call engineer',
    timeZone: 'UTC',
    isAdministrator: false,
    isBarRaiser: false,
    active: true,
    createdAt: new Date(),
    ...given,
    passwordHash: password === undefined ? null : await hashPassword(password),
  };
  await db.transaction(async (tx) => {
    await tx.entities.insert(MemberRow, member);
    for (const team of teams) await tx.entities.insert(TeamMemberRow, { teamId: team.id, memberId: member.id });
  });
  return member;
}

interface TeamOptions extends Partial<Pick<TeamRow, 'key' | 'name' | 'kind'>> {
  below?: TeamRow;
  director?: { id: string };
}

/** A company, or below another team a team; an organisation when asked for. */
export async function addTeam(db: Database, { below, director, ...given }: TeamOptions = {}): Promise<TeamRow> {
  const number = next();
  const id = randomUUID();
  const team: TeamRow = {
    id,
    key: `team-${number}`,
    name: `Team ${number}`,
    kind: below ? 'TEAM' : 'COMPANY',
    parentId: below?.id ?? null,
    path: [...(below?.path ?? []), id],
    directorId: director?.id ?? null,
    createdAt: new Date(),
    ...given,
  };
  await db.transaction((tx) => tx.entities.insert(TeamRow, team));
  return team;
}

export interface Place {
  company: TeamRow;
  organisation: TeamRow;
  team: TeamRow;
  /** Of the organisation: reviews what the team writes. */
  director: MemberRow;
  /** Both belong to the team. */
  author: MemberRow;
  colleague: MemberRow;
  /** Belongs to another team of another organisation. */
  outsider: MemberRow;
}

/** Company ▸ organisation with a director ▸ team with two members, and somebody from elsewhere. */
export async function addPlace(db: Database): Promise<Place> {
  const director = await addMember(db, { jobRole: 'the director' });
  const company = await addTeam(db);
  const organisation = await addTeam(db, { below: company, kind: 'ORGANISATION', director });
  const team = await addTeam(db, { below: organisation });
  const elsewhere = await addTeam(db, { below: await addTeam(db, { below: company, kind: 'ORGANISATION' }) });
  return {
    company,
    organisation,
    team,
    director,
    author: await addMember(db, { teams: [team] }),
    colleague: await addMember(db, { teams: [team] }),
    outsider: await addMember(db, { teams: [elsewhere] }),
  };
}

interface CoeOptions extends Partial<NewCoe> {
  author: MemberRow;
  team: { key: string };
  document?: EditorNode;
}

export interface CoeForTest extends CoeMade {
  version: number;
}

/** A draft from the standard template. */
export async function addCoe(api: Pick<Api, 'app' | 'db'>, { author, team, ...given }: CoeOptions): Promise<CoeForTest> {
  const coes = api.app.get(CoeService, { strict: false });
  const input = { title: `Orders were taken twice, ${next()}`, teamKey: team.key, templateKey: 'standard', severity: 2, kind: 'DEGRADATION' as const, ...given };
  return { ...(await api.db.transaction((tx) => coes.createIn(tx, actorOf(author), input))), version: 1 };
}

interface ActionItemOptions extends Partial<NewActionItem> {
  coe: { id: string };
  author: MemberRow;
}

/** An open item without an owner or a date. */
export async function addActionItem(api: Pick<Api, 'app'>, { coe, author, ...given }: ActionItemOptions): Promise<{ id: string; version: number }> {
  const items = api.app.get(ActionItemService, { strict: false });
  const input = { title: `Refuse the second order, ${next()}`, priority: 'MEDIUM' as const, kind: 'PREVENT' as const, ...given };
  return { ...(await items.add(actorOf(author), coe.id, input)), version: 1 };
}

export function actorOf({ id, name, isAdministrator, isBarRaiser }: MemberRow): Actor {
  return { memberId: id, name, isAdministrator, isBarRaiser };
}

/** Puts a COE into a state as it stands in the table, for tests that are not about the way there. */
export async function putCoeInto(db: Database, coe: { id: string }, status: CoeStatus): Promise<number> {
  const [row] = await db.rows<{ version: number }>({
    name: 'test-put-coe',
    text: 'update coe set status = $2, version = version + 1 where id = $1 returning version',
    values: [coe.id, status],
  });
  return row!.version;
}

/** Gives a COE a published revision, as if its review had passed. */
export async function publish(db: Database, coe: { id: string }, by: MemberRow): Promise<number> {
  const [row] = await db.rows<{ version: number }>({
    name: 'test-publish-coe',
    text: `with frozen as (
             insert into revision (coe_id, number, hash, title, document, document_version, actions, bytes, document_seq, words, frozen_by_id)
             select id, 1, 'made-by-a-test', title, document, document_version, '[]', '', document_seq, 0, $2 from coe where id = $1 returning id
           )
           update coe set status = 'PUBLISHED', version = version + 1, published_at = now(), published_revision_id = frozen.id
             from frozen where coe.id = $1 returning coe.version`,
    values: [coe.id, by.id],
  });
  return row!.version;
}
