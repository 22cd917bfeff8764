import type { Reader } from '../database/database.js';
import type { Me } from './me.type.js';
import type { Member } from './member.type.js';

const MEMBER = `m.id, m.name, m.email, m.handles, m.job_role as "jobRole", m.time_zone as "timeZone", m.is_administrator as "isAdministrator",
                m.is_bar_raiser as "isBarRaiser", m.active,
                (select coalesce(json_agg(json_build_object('id', t.id, 'key', t.key, 'name', t.name) order by t.name, t.id), '[]')
                   from team_member tm join team t on t.id = tm.team_id where tm.member_id = m.id) as teams`;

export function readMembers(db: Reader, { activeOnly }: { activeOnly: boolean }): Promise<Member[]> {
  return db.rows<Member>({
    name: 'members',
    text: `select ${MEMBER} from member m where m.active or not $1 order by lower(m.name), m.id`,
    values: [activeOnly],
  });
}

export async function readMember(db: Reader, id: string): Promise<Member | undefined> {
  const [member] = await db.rows<Member>({ name: 'member', text: `select ${MEMBER} from member m where m.id = $1`, values: [id] });
  return member;
}

export async function readMe(db: Reader, memberId: string): Promise<Omit<Me, 'canImport'> | undefined> {
  const [row] = await db.rows<Member & { isDirector: boolean }>({
    name: 'me',
    text: `select ${MEMBER}, exists (select 1 from team d where d.director_id = m.id) as "isDirector" from member m where m.id = $1`,
    values: [memberId],
  });
  if (!row) return undefined;
  const { isDirector, ...member } = row;
  return { member, isDirector };
}
