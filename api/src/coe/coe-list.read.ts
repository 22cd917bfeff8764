import { z } from 'zod';
import type { Reader } from '../database/database.js';
import { comparedText } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { KeysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import { visible } from './coe-access.js';
import type { CoeStatus } from './coe-status.js';
import { coeSummaryOf, summaryColumns, type CoeSummaryRow } from './coe-summary.read.js';
import type { CoeSummary } from './coe-summary.type.js';

const COE_SCOPES = ['MINE', 'MY_TEAMS', 'ALL'] as const;
export type CoeScope = (typeof COE_SCOPES)[number];

const filterShape = z.object({ scope: z.enum(COE_SCOPES), teamKey: comparedText({ max: 100 }).nullish() });

export function coeFilter(scope: string | null | undefined, teamKey: string | null | undefined): Pick<CoeFilter, 'scope' | 'teamKey'> {
  return parseInput(filterShape, { scope: scope ?? 'ALL', teamKey });
}

/** What is being written or reviewed. */
const IN_WORK: readonly CoeStatus[] = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED'];

export interface CoeFilter {
  scope: CoeScope;
  status?: readonly CoeStatus[] | null;
  teamKey?: string | null;
  withProgress: boolean;
}

/** An instant to the microsecond: a Date would round, and a page would repeat or skip a row. */
export interface CoeListRow extends CoeSummary {
  sortAt: string;
}

/** Newest change first; one row more than asked says that there is a next page. */
export async function readCoes(db: Reader, actor: Actor, filter: CoeFilter, page: KeysetPage): Promise<CoeListRow[]> {
  const [afterAt = null, afterId = null] = page.after ?? [];
  const rows = await db.rows<CoeSummaryRow & { sortAt: string }>({
    name: `coes-${filter.scope}`,
    text: `select ${summaryColumns('c', 't', '$6::boolean')},
             to_char(c.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortAt"
            from coe c join team t on t.id = c.team_id
            where c.status = any ($2) and ($3::text is null or exists (select 1 from team f where f.key = $3 and f.id = any (t.path)))
              and ${WITHIN[filter.scope]} and ${visible('c', '$1')}
              and ($4::timestamptz is null or (c.updated_at, c.id) < ($4::timestamptz, $5::uuid))
            order by c.updated_at desc, c.id desc limit $7`,
    values: [actor.memberId, filter.status ?? IN_WORK, filter.teamKey ?? null, afterAt, afterId, filter.withProgress, page.first + 1],
  });
  return rows.map(coeSummaryOf);
}

const WITHIN: Record<CoeScope, string> = {
  MINE: `exists (select 1 from coe_participant mine where mine.coe_id = c.id and mine.member_id = $1 and mine.role = 'AUTHOR')`,
  MY_TEAMS: `exists (select 1 from team_member mine where mine.team_id = c.team_id and mine.member_id = $1)`,
  ALL: 'true',
};
