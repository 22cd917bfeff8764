import type { Person } from '@corrigenda/templates';
import type { Reader } from '../database/database.js';

export interface TeamRefRow {
  id: string;
  key: string;
  name: string;
}

export interface MemberRow {
  id: string;
  name: string;
  email: string;
  handles: string[];
  jobRole: string;
  timeZone: string;
  isAdministrator: boolean;
  isBarRaiser: boolean;
  active: boolean;
  teams: TeamRefRow[];
}

const MEMBER = `m.id, m.name, m.email, m.handles, m.job_role as "jobRole", m.time_zone as "timeZone", m.is_administrator as "isAdministrator",
                m.is_bar_raiser as "isBarRaiser", m.active,
                (select coalesce(json_agg(json_build_object('id', t.id, 'key', t.key, 'name', t.name) order by t.name, t.id), '[]')
                   from team_member tm join team t on t.id = tm.team_id where tm.member_id = m.id) as teams`;

export function readMembers(db: Reader, { activeOnly }: { activeOnly: boolean }): Promise<MemberRow[]> {
  return db.rows<MemberRow>({
    name: 'members',
    text: `select ${MEMBER} from member m where m.active or not $1 order by lower(m.name), m.id`,
    values: [activeOnly],
  });
}

export async function readMember(db: Reader, id: string): Promise<MemberRow | undefined> {
  const [member] = await db.rows<MemberRow>({ name: 'member', text: `select ${MEMBER} from member m where m.id = $1`, values: [id] });
  return member;
}

export interface MeRow {
  member: MemberRow;
  isDirector: boolean;
}

export async function readMe(db: Reader, memberId: string): Promise<MeRow | undefined> {
  const [row] = await db.rows<MemberRow & { isDirector: boolean }>({
    name: 'me',
    text: `select ${MEMBER}, exists (select 1 from team d where d.director_id = m.id) as "isDirector" from member m where m.id = $1`,
    values: [memberId],
  });
  if (!row) return undefined;
  const { isDirector, ...member } = row;
  return { member, isDirector };
}

/** Everybody the prose rules look for, those who have left as well: documents may still name them. */
export function directory(db: Reader): Promise<Person[]> {
  return db.rows<Person>({
    name: 'member-directory',
    text: `select name, handles, array[email] as emails, job_role as role from member order by lower(name), id`,
    values: [],
  });
}
