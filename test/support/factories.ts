import { randomUUID } from 'node:crypto';
import type { Database } from '../../api/src/database/database.js';
import { MemberRow } from '../../api/src/member/member.entity.js';
import { hashPassword } from '../../api/src/member/password.js';
import { TeamMemberRow } from '../../api/src/member/team-member.entity.js';
import { TeamRow } from '../../api/src/member/team.entity.js';

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
