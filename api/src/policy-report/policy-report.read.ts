import { visible } from '../coe/coe-access.js';
import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import type { PolicyLevel } from '../policy/effective-policy.js';
import type { DemandFacts } from './policy-demand.js';

/** The newest so many are looked at; a report about more is asked for team by team. */
export const MOST_COES = 1000;
export const MOST_WAIVERS = 500;

export interface CoeFacts extends DemandFacts {
  id: string;
  number: number;
  title: string;
  teamId: string;
}

export interface WaiverGiven {
  id: string;
  findingId: string;
  reason: string;
  waivedAt: Date;
  waivedBy: { id: string; name: string };
  coe: { number: number; title: string };
  team: { id: string; key: string; name: string };
}

const BELOW = `($2::text is null or c.team_id = any (array(select below.id from team above join team below on above.id = any (below.path) where above.key = $2)))`;

const FACTS = `c.id, c.number, c.title, c.team_id as "teamId", c.severity, c.status, c.created_at as "createdAt",
    (select min(e.at) from event e where e.coe_id = c.id and e.kind = 'review-requested') as "askedAt",
    (select min(e.at) from event e where e.coe_id = c.id and e.kind = 'coe-published') as "publishedAt",
    (select min(v.at) from verdict v join review r on r.id = v.review_id where r.coe_id = c.id) as "verdictAt",
    (select json_build_object('dueAt', r.due_at, 'at', given.at) from review r
      cross join lateral (select max(v.at) as at from verdict v where v.review_id = r.id and r.state <> 'OPEN') given
      where r.coe_id = c.id and r.state <> 'WITHDRAWN' and coalesce(given.at, now()) > r.due_at order by r.due_at limit 1) as "lateVerdict",
    (select count(distinct v.member_id)::int from verdict v where v.kind = 'APPROVE' and v.review_id = (
       select r.id from review r where r.coe_id = c.id and r.state = 'APPROVED' order by r.requested_at desc limit 1)
       and not exists (select 1 from review_seat s where s.review_id = v.review_id and s.kind = 'PEER' and s.member_id = v.member_id)) as approvers,
    (select count(*)::int from action_item i where i.coe_id = c.id) as actions,
    (select count(*)::int from action_item i where i.coe_id = c.id and i.status in ('OPEN', 'IN_PROGRESS') and i.due_on < (now() at time zone 'UTC')::date) as "overdueActions",
    array(select w.finding_id from waiver w where w.coe_id = c.id) as "waivedIds"`;

/** The newest COEs of a team and those below it, or of all teams. What was cancelled is nobody's to do. */
export function readCoeFacts(db: Reader, actor: Actor, teamKey: string | null): Promise<CoeFacts[]> {
  return db.rows<CoeFacts>({
    name: 'policy-report-coes',
    text: `select ${FACTS} from coe c where c.status <> 'CANCELLED' and ${BELOW} and ${visible('c', '$1')} order by c.created_at desc, c.id limit $3`,
    values: [actor.memberId, teamKey, MOST_COES + 1],
  });
}

/** The same of one COE that the actor has already been shown. */
export async function readFactsOf(db: Reader, actor: Actor, coeId: string): Promise<CoeFacts | undefined> {
  const [facts] = await db.rows<CoeFacts>({
    name: 'policy-report-coe',
    text: `select ${FACTS} from coe c where c.id = $2 and ${visible('c', '$1')}`,
    values: [actor.memberId, coeId],
  });
  return facts;
}

/** What an author said may stand, newest first. */
export function readWaiversGiven(db: Reader, actor: Actor, teamKey: string | null): Promise<WaiverGiven[]> {
  return db.rows<WaiverGiven>({
    name: 'policy-report-waivers',
    text: `select w.id, w.finding_id as "findingId", w.reason, w.waived_at as "waivedAt", json_build_object('id', m.id, 'name', m.name) as "waivedBy",
             json_build_object('number', c.number, 'title', c.title) as coe, json_build_object('id', t.id, 'key', t.key, 'name', t.name) as team
            from waiver w join coe c on c.id = w.coe_id join team t on t.id = c.team_id join member m on m.id = w.waived_by_id
           where c.status <> 'CANCELLED' and ${BELOW} and ${visible('c', '$1')} order by w.waived_at desc, w.id limit $3`,
    values: [actor.memberId, teamKey, MOST_WAIVERS + 1],
  });
}

/** Every team with the levels above it and itself, the company first. */
export async function readAllLevels(db: Reader): Promise<Map<string, PolicyLevel[]>> {
  const teams = await db.rows<PolicyLevel & { path: string[] }>({
    name: 'policy-report-levels',
    text: `select t.id as "teamId", t.key, t.name, t.path, coalesce(p.settings, '{}') as settings
            from team t left join lateral (select v.settings from policy_version v where v.team_id = t.id order by v.number desc limit 1) p on true`,
    values: [],
  });
  const byId = new Map(teams.map(({ path: _, ...level }) => [level.teamId, level]));
  return new Map(teams.map(({ teamId, path }) => [teamId, path.flatMap((id) => byId.get(id) ?? [])]));
}
