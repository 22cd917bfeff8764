import { visible } from '../coe/coe-access.js';
import { coeSummaryOf, summaryColumns, type CoeSummaryRow } from '../coe/coe-summary.read.js';
import type { CoeSummary } from '../coe/coe-summary.type.js';
import type { Reader } from '../database/database.js';
import type { KeysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import { isAllIdentifiers } from './identifiers.js';
import type { Search } from './search-shapes.js';

/** Only the newest matches are ranked: reading every vector of a frequent word takes longer than anybody waits. */
export const RANKED_MATCHES = 1000;
/** Of those whose title matches, this many more. */
const RANKED_TITLES = 200;

export interface Hit {
  coe: CoeSummary;
  highlight: string;
  titleHighlight: string;
  impact: string;
  /** Where the list goes on: the rank, when there is one, and the moment of publication to the microsecond. */
  rank: number;
  sortAt: string;
}

interface Row extends CoeSummaryRow {
  publishedTitle: string;
  impact: string;
  highlight: string;
  titleHighlight: string;
  rank: number;
  sortAt: string;
}

/** `$1` the actor, `$2` team, `$3` severity, `$4` tag, `$5` year, in every statement made of this. */
const FOUND_IN = `coe_search s join coe c on c.id = s.coe_id`;
const FITS = `($2::text is null or exists (select 1 from team f join team o on f.id = any (o.path) where f.key = $2 and o.id = s.team_id))
      and ($3::smallint is null or s.severity = $3) and ($4::text is null or $4 = any (s.tags))
      and ($5::int is null or (s.published_at >= make_timestamptz($5, 1, 1, 0, 0, 0, 'UTC') and s.published_at < make_timestamptz($5 + 1, 1, 1, 0, 0, 0, 'UTC')))
      and ${visible('c', '$1')}`;
const SORT_AT = `to_char(s.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortAt"`;
const QUOTED = 260;

/** The query as PostgreSQL reads it: words by their stem, and identifiers as they are written. */
const QUERY = `(select case when $7 then websearch_to_tsquery('english', $6) || websearch_to_tsquery('simple', $6) else websearch_to_tsquery('english', $6) end as q) w`;

/** `\u0002` and `\u0003` stand around a match; no stored text holds them. */
const MARKS = 'StartSel=\u0002, StopSel=\u0003';
const WHOLE = `${MARKS}, HighlightAll=true`;
const SENTENCE = `${MARKS}, MaxWords=36, MinWords=18`;

const parametersOf = (actor: Actor, { teamKey, severity, tag, year }: Search) => [actor.memberId, teamKey, severity, tag, year];
const queryOf = ({ query }: Search) => [query, isAllIdentifiers(query)];

/** Published COEs: without words the newest first, with words the best first. One row more than asked says that there is a next page. */
export async function searchLibrary(db: Reader, actor: Actor, search: Search, page: KeysetPage, withProgress: boolean): Promise<Hit[]> {
  const rows = search.query ? await best(db, actor, search, page, withProgress) : await newest(db, actor, search, page, withProgress);
  return rows.map(({ publishedTitle, impact, highlight, titleHighlight, rank, sortAt, ...row }) => ({
    // An amendment may be in the making; what stands here is the published revision.
    coe: { ...coeSummaryOf(row), title: publishedTitle, status: 'PUBLISHED' },
    impact,
    highlight,
    titleHighlight,
    rank,
    sortAt,
  }));
}

function newest(db: Reader, actor: Actor, search: Search, { after, first }: KeysetPage, withProgress: boolean): Promise<Row[]> {
  const [, afterAt = null, afterId = null] = after ?? [];
  return db.rows<Row>({
    name: 'library-newest',
    text: `select ${summaryColumns('c', 't', '$6::boolean')}, s.title as "publishedTitle", s.impact, left(s.summary, ${QUOTED}) as highlight,
             s.title as "titleHighlight", 0::float8 as rank, ${SORT_AT}
            from ${FOUND_IN} join team t on t.id = s.team_id
           where ${FITS} and ($7::timestamptz is null or s.published_at < $7 or (s.published_at = $7 and s.coe_id > $8::uuid))
           order by s.published_at desc, s.coe_id limit $9`,
    values: [...parametersOf(actor, search), withProgress, afterAt, afterId, first + 1],
  });
}

function best(db: Reader, actor: Actor, search: Search, { after, first }: KeysetPage, withProgress: boolean): Promise<Row[]> {
  const [afterRank = null, afterAt = null, afterId = null] = after ?? [];
  return db.rows<Row>({
    name: 'library-best',
    text: `with found as materialized (
             (select s.coe_id from ${FOUND_IN}, ${QUERY} where s.tsv @@ w.q and ${FITS} order by s.published_at desc, s.coe_id limit ${RANKED_MATCHES})
             union
             (select s.coe_id from ${FOUND_IN}, ${QUERY} where s.title_tsv @@ w.q and ${FITS} order by s.published_at desc, s.coe_id limit ${RANKED_TITLES})
           ), ranked as (
             select s.coe_id, s.published_at, ts_rank('{0.1, 0.5, 0.4, 1}', s.tsv, w.q, 1)::float8 as rank from found join coe_search s using (coe_id), ${QUERY}
           ), shown as (
             select * from ranked
              where $8::float8 is null or rank < $8 or (rank = $8 and (published_at < $9::timestamptz or (published_at = $9 and coe_id > $10::uuid)))
              order by rank desc, published_at desc, coe_id limit $11
           )
           select ${summaryColumns('c', 't', '$12::boolean')}, s.title as "publishedTitle", s.impact, shown.rank, ${SORT_AT},
             ts_headline('english', s.title, w.q, '${WHOLE}') as "titleHighlight",
             case when in_summary.quote like '%\u0002%' or s.body = '' then in_summary.quote
               else ts_headline('english', left(s.body, 20000), w.q, '${SENTENCE}') end as highlight
            from shown join coe_search s using (coe_id) join coe c on c.id = s.coe_id join team t on t.id = s.team_id, ${QUERY},
              lateral (select ts_headline('english', s.summary, w.q, '${SENTENCE}') as quote) in_summary
           order by shown.rank desc, shown.published_at desc, s.coe_id`,
    values: [...parametersOf(actor, search), ...queryOf(search), afterRank, afterAt, afterId, first + 1, withProgress],
  });
}

export interface Facets {
  /** Exact up to `RANKED_MATCHES`. */
  total: number;
  moreThan: boolean;
  tags: string[];
  teams: { id: string; key: string; name: string }[];
}

/** What the newest matches have in common. */
export async function readFacets(db: Reader, actor: Actor, search: Search): Promise<Facets> {
  const [facets] = await db.rows<Omit<Facets, 'moreThan'>>({
    name: search.query ? 'library-facets-of-words' : 'library-facets',
    text: `with found as materialized (
             select s.coe_id, s.team_id, s.tags from ${FOUND_IN}${search.query ? `, ${QUERY}` : ''}
              where ${search.query ? 's.tsv @@ w.q and ' : ''}${FITS} order by s.published_at desc limit ${RANKED_MATCHES + 1})
           select (select count(*)::int from found) as total,
             (select coalesce(json_agg(tag order by uses desc, tag), '[]')
                from (select tag, count(*) as uses from found, unnest(tags) as tag group by tag order by uses desc, tag limit 30) f) as tags,
             (select coalesce(json_agg(json_build_object('id', t.id, 'key', t.key, 'name', t.name) order by t.name), '[]')
                from team t where t.id in (select team_id from found)) as teams`,
    values: [...parametersOf(actor, search), ...(search.query ? queryOf(search) : [])],
  });
  const { total, tags, teams } = facets!;
  return { total: Math.min(total, RANKED_MATCHES), moreThan: total > RANKED_MATCHES, tags, teams };
}
