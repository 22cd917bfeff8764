import type { RuleId } from '@corrigenda/templates';
import type { Reader } from '../database/database.js';
import type { TeamKind } from '../member/team-kind.js';
import { defaultSettings } from './default-policy.js';
import { effectiveSettings, type PolicyLevel, policyOf } from './effective-policy.js';
import type { PolicySettings } from './policy-settings.js';

export interface PolicyVersion {
  number: number;
  source: string;
  reason: string;
  writtenBy: { id: string; name: string };
  writtenAt: Date;
}

interface LevelRow extends Omit<PolicyLevel, 'settings'> {
  settings: PolicySettings | null;
}

/** What the team and everything above it say, the company first; a level that says nothing is there with no settings. Empty when there is no such team. */
export async function readPolicyLevels(db: Reader, teamId: string): Promise<PolicyLevel[]> {
  const rows = await db.rows<LevelRow>({
    name: 'policy-levels',
    text: `select a.id as "teamId", a.key, a.name, p.settings
            from team t cross join lateral unnest(t.path) with ordinality as above (id, place) join team a on a.id = above.id
            left join lateral (select v.settings from policy_version v where v.team_id = a.id order by v.number desc limit 1) p on true
           where t.id = $1 order by above.place`,
    values: [teamId],
  });
  return rows.map((row) => ({ ...row, settings: row.settings ?? {} }));
}

export interface OwnPolicyRow {
  team: { id: string; key: string; name: string };
  kind: TeamKind;
  parentId: string | null;
  settings: PolicySettings;
  version: number;
  writtenAt: Date | null;
}

/** The rules whose every finding is a must for a team. */
export async function readMustRules(db: Reader, teamId: string): Promise<readonly RuleId[]> {
  return policyOf(effectiveSettings(defaultSettings, await readPolicyLevels(db, teamId))).mustRules;
}

/** Every team with what it says of its own. */
export function readOwnPolicies(db: Reader): Promise<OwnPolicyRow[]> {
  return db.rows<OwnPolicyRow>({
    name: 'policy-own',
    text: `select json_build_object('id', t.id, 'key', t.key, 'name', t.name) as team, t.kind, t.parent_id as "parentId",
                 coalesce(p.settings, '{}') as settings, coalesce(p.number, 0) as version, p.written_at as "writtenAt"
            from team t left join lateral (select * from policy_version v where v.team_id = t.id order by v.number desc limit 1) p on true
           order by t.name, t.id`,
    values: [],
  });
}

/** The id of the team with this key. */
export async function readTeamId(db: Reader, key: string): Promise<string | undefined> {
  const [team] = await db.rows<{ id: string }>({ name: 'policy-team', text: 'select id from team where key = $1', values: [key] });
  return team?.id;
}

/** Everything a team ever asked for, the policy in force first. */
export function readPolicyVersions(db: Reader, teamId: string): Promise<PolicyVersion[]> {
  return db.rows<PolicyVersion>({
    name: 'policy-versions',
    text: `select v.number, v.source, v.reason, json_build_object('id', m.id, 'name', m.name) as "writtenBy", v.written_at as "writtenAt"
            from policy_version v join member m on m.id = v.written_by_id where v.team_id = $1 order by v.number desc limit 200`,
    values: [teamId],
  });
}
