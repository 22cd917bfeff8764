import type { Reader } from '../database/database.js';
import type { TeamOnPath } from './reviewers.js';
import type { Team } from './team.type.js';

const TEAM = `t.id, t.key, t.name, t.kind, t.parent_id as "parentId", t.path,
              case when d.id is not null then json_build_object('id', d.id, 'name', d.name) end as director,
              (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name) order by lower(m.name), m.id), '[]')
                 from team_member tm join member m on m.id = tm.member_id and m.active where tm.team_id = t.id) as members
         from team t left join member d on d.id = t.director_id`;

/** Every team, as the tree is read: each below what it belongs to, neighbours by name. */
export function readTeams(db: Reader): Promise<Team[]> {
  return db.rows<Team>({
    name: 'teams',
    text: `select ${TEAM} order by (select array_agg(lower(a.name) || ' ' || a.id::text order by p.place) from unnest(t.path) with ordinality as p (id, place) join team a on a.id = p.id)`,
    values: [],
  });
}

export async function readTeam(db: Reader, id: string): Promise<Team | undefined> {
  const [team] = await db.rows<Team>({ name: 'team', text: `select ${TEAM} where t.id = $1`, values: [id] });
  return team;
}

/** The team and everything above it with their directors, the company first; empty when there is no such team. */
export async function teamPathWithDirectors(db: Reader, teamId: string): Promise<TeamOnPath[]> {
  const rows = await db.rows<{ id: string; key: string; name: string; director_id: string | null; director: string; active: boolean }>({
    name: 'team-path-directors',
    text: `select a.id, a.key, a.name, a.director_id, d.name as director, d.active
             from team t cross join lateral unnest(t.path) with ordinality as p (id, place)
             join team a on a.id = p.id left join member d on d.id = a.director_id
            where t.id = $1 order by p.place`,
    values: [teamId],
  });
  return rows.map(({ id, key, name, director_id, director, active }) => ({
    teamId: id,
    key,
    name,
    director: director_id ? { memberId: director_id, name: director, active } : null,
  }));
}
