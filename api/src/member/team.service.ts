import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from './actor.js';
import { assertAdministrator } from './administrator.js';
import { assertNests, type TeamKind } from './team-kind.js';
import { teamChangeShape, teamShape } from './team-shapes.js';
import { TeamRow } from './team.entity.js';

const MAX_LEVELS = 10;

interface TeamPlace {
  id: string;
  kind: TeamKind;
  path: string[];
}

@Injectable()
export class TeamService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Answers the id of the new team. */
  create(actor: Actor, input: unknown): Promise<string> {
    assertAdministrator(actor);
    const given = parseInput(teamShape, input);
    return this.db.transaction((tx) => this.createIn(tx, actor, given));
  }

  /** Changes what is given; what stands below a moved team moves with it. */
  async update(actor: Actor, input: unknown): Promise<string> {
    assertAdministrator(actor);
    const given = parseInput(teamChangeShape, input);
    await this.db.transaction(async (tx) => {
      await lockTree(tx);
      const team = await findTeam(tx, given.teamId, 'There is no such team.');
      if (given.directorId) await assertMayDirect(tx, given.directorId);
      if (given.parentId !== undefined) await this.move(tx, team, given.parentId);
      await tx.rows({
        name: 'team-update',
        text: `update team set name = coalesce($2, name), director_id = case when $3 then $4::uuid else director_id end where id = $1`,
        values: [team.id, given.name ?? null, given.directorId !== undefined, given.directorId ?? null],
      });
      const { teamId: _, ...changes } = given;
      await this.events.record(tx, { kind: 'team-changed', actor, subjectId: team.id, details: changes });
    });
    return given.teamId;
  }

  /** The top of the tree, for an installation that has no team yet. */
  async makeCompanyIfNone(tx: Transaction, actor: Actor, name: string): Promise<void> {
    await lockTree(tx);
    const [any] = await tx.rows({ name: 'team-any', text: `select id from team limit 1`, values: [] });
    if (any) return;
    await this.createIn(tx, actor, { key: 'company', name, kind: 'COMPANY' });
  }

  private async createIn(
    tx: Transaction,
    actor: Actor,
    given: { key: string; name: string; kind: TeamKind; parentId?: string | null; directorId?: string | null },
  ): Promise<string> {
    await lockTree(tx);
    const above = given.parentId ? await findTeam(tx, given.parentId, 'There is no such team to stand below.') : undefined;
    assertNests(given.kind, above?.kind);
    assertDepth((above?.path.length ?? 0) + 1);
    if (given.directorId) await assertMayDirect(tx, given.directorId);
    await assertFree(tx, given.key, given.kind);
    const id = randomUUID();
    await tx.entities.insert(TeamRow, {
      id,
      key: given.key,
      name: given.name,
      kind: given.kind,
      parentId: above?.id ?? null,
      path: [...(above?.path ?? []), id],
      directorId: given.directorId ?? null,
    });
    await this.events.record(tx, { kind: 'team-added', actor, subjectId: id, details: { key: given.key } });
    return id;
  }

  private async move(tx: Transaction, team: TeamPlace, parentId: string | null): Promise<void> {
    const above = parentId ? await findTeam(tx, parentId, 'There is no such team to stand below.') : undefined;
    if (above?.path.includes(team.id)) {
      const hint = 'A team cannot stand below itself or below what stands below it.';
      throw new CorrigendaError('BAD_USER_INPUT', hint, { field: 'parentId', rule: 'cycle', hint });
    }
    assertNests(team.kind, above?.kind);
    const [{ deepest }] = (await tx.rows<{ deepest: number }>({
      name: 'team-deepest',
      text: `select max(cardinality(path)) as deepest from team where path @> array[$1::uuid]`,
      values: [team.id],
    })) as [{ deepest: number }];
    assertDepth((above?.path.length ?? 0) + deepest - team.path.length + 1);
    await tx.rows({
      name: 'team-move',
      text: `update team set parent_id = case when id = $1 then $2::uuid else parent_id end, path = $3::uuid[] || path[array_position(path, $1::uuid):]
              where path @> array[$1::uuid]`,
      values: [team.id, above?.id ?? null, above?.path ?? []],
    });
  }
}

/** One change of the tree at a time: two moves at once could close a circle, or leave a path behind. Readers go on. */
async function lockTree(tx: Transaction): Promise<void> {
  await tx.rows({ name: 'team-lock-tree', text: `lock table team in share row exclusive mode`, values: [] });
}

async function findTeam(tx: Transaction, id: string, message: string): Promise<TeamPlace> {
  const [team] = await tx.rows<TeamPlace>({ name: 'team-find', text: `select id, kind, path from team where id = $1`, values: [id] });
  if (!team) throw new CorrigendaError('NOT_FOUND', message);
  return team;
}

async function assertMayDirect(tx: Transaction, memberId: string): Promise<void> {
  const [member] = await tx.rows<{ active: boolean }>({
    name: 'team-director',
    text: `select active from member where id = $1 for key share`,
    values: [memberId],
  });
  if (!member) throw new CorrigendaError('NOT_FOUND', 'There is no such member to direct it.');
  if (!member.active) {
    const hint = 'A director has to be an active member.';
    throw new CorrigendaError('BAD_USER_INPUT', hint, { field: 'directorId', rule: 'active', hint });
  }
}

async function assertFree(tx: Transaction, key: string, kind: TeamKind): Promise<void> {
  const [taken] = await tx.rows<{ key: string }>({
    name: 'team-taken',
    text: `select key from team where key = $1 or (kind = 'COMPANY' and $2 = 'COMPANY') order by key <> $1 limit 1`,
    values: [key, kind],
  });
  if (!taken) return;
  const hint = taken.key === key ? `The key ${key} is taken; choose another.` : 'There is a company already; an installation has one.';
  throw new CorrigendaError('BAD_USER_INPUT', hint, { field: taken.key === key ? 'key' : 'kind', rule: 'unique', hint });
}

function assertDepth(levels: number): void {
  if (levels > MAX_LEVELS) throw new CorrigendaError('LIMIT_EXCEEDED', `A tree of teams has at most ${MAX_LEVELS} levels.`, { limit: MAX_LEVELS });
}
