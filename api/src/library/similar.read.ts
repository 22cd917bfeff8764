import { visible } from '../coe/coe-access.js';
import { coeSummaryOf, summaryColumns, type CoeSummaryRow } from '../coe/coe-summary.read.js';
import type { CoeSummary } from '../coe/coe-summary.type.js';
import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';

export interface SimilarRow {
  coe: CoeSummary;
  impact: string;
  words: string[];
  tags: string[];
  services: string[];
  /** How many of the rarest words both have, and how many were looked for. */
  wordsShared: number;
  wordsAsked: number;
}

interface Row extends CoeSummaryRow, Omit<SimilarRow, 'coe' | 'tags'> {
  publishedTitle: string;
  sharedTags: string[];
}

/** A word, tag or service of more published COEs than this says little about any of them; no more of them are read. */
const RARE = 40;
/** How many words of the draft are looked up, those of its title and those it repeats first. */
const LOOKED_UP = 80;
/** How many of those that other COEs have, the rarest first, make a likeness. */
const RAREST = 24;
const SHOWN = 5;
/** Single words of a text, and the parts of those with a hyphen, as PostgreSQL's parser numbers them. */
const WORDS = '(1, 2, 3, 9, 10, 11)';
const NEWEST = `order by s.published_at desc, s.coe_id limit ${RARE + 1}`;
const OTHERS = `from coe_search s join coe c on c.id = s.coe_id, draft where s.coe_id <> draft.id and ${visible('c', '$1')}`;

/**
 * Published COEs that are like one that is written, in one statement: they have its rarest words, its tags, or the services it names.
 * A word is rare by the number of COEs the member may see that have it. What the statistics of the index know to be frequent is never looked up,
 * so that a larger library costs no more. Without rows, nothing is like it, or the member may not see it.
 */
export async function readSimilar(db: Reader, actor: Actor, number: number): Promise<SimilarRow[]> {
  const rows = await db.rows<Row>({
    name: 'library-similar',
    text: `with draft as materialized (
             select c.id, c.title, c.tags, left(c.title || ' ' || coalesce(
                 (select string_agg(piece #>> '{}', ' ') from jsonb_path_query(c.document, 'strict $.**.text') piece), ''), 200000) as text
               from coe c where c.number = $2 and ${visible('c', '$1')}
           ), frequent as materialized (
             select word from pg_stats p, pg_class r, unnest(p.most_common_elems::text::text[], p.most_common_elem_freqs) known(word, share)
              where p.schemaname = current_schema() and p.tablename = 'coe_search' and p.attname = 'tsv' and r.oid = 'coe_search'::regclass and share * r.reltuples > ${RARE}
           ), token as (
             select lower(token) as word, count(*) as uses from draft, ts_parse('default', text) where tokid in ${WORDS} and length(token) > 3 group by 1
           ), lexeme as materialized (
             select lexeme, min(word) as word, sum(uses) as uses from token, unnest(ts_lexize('english_stem', word)) lexeme
              where lexeme not in (select word from frequent where word is not null) group by 1
              order by lexeme = any (select unnest(tsvector_to_array(to_tsvector('english', title))) from draft) desc, sum(uses) desc, length(lexeme) desc, lexeme limit ${LOOKED_UP}
           ), by_word as materialized (
             select word, coe_id, count(*) over (partition by lexeme) as holders, uses
               from lexeme, lateral (select s.coe_id ${OTHERS} and s.tsv @@ plainto_tsquery('simple', lexeme) limit ${RARE + 1}) found
           ), rarest as materialized (
             select word, min(holders) as holders, uses from by_word where holders <= ${RARE} group by word, uses order by min(holders), uses desc, word limit ${RAREST}
           ), service as materialized (
             select w.word, phraseto_tsquery('english', w.word) as q from word w, draft
              where w.list = 'SERVICES' and to_tsvector('english', draft.text) @@ phraseto_tsquery('english', w.word) order by w.key limit 20
           ), shared as (
             select coe_id, 'WORD' as kind, word, holders, uses from by_word join rarest using (word, holders, uses)
             union all
             select coe_id, 'TAG', tag, count(*) over (partition by tag), 0
               from (select unnest(tags) as tag from draft limit 20) tag, lateral (select s.coe_id ${OTHERS} and s.tags @> array[tag] ${NEWEST}) found
             union all
             select coe_id, 'SERVICE', word, count(*) over (partition by word), 0
               from service, lateral (select s.coe_id ${OTHERS} and s.tsv @@ service.q ${NEWEST}) found
           ), likeness as (
             select coe_id, sum(ln(1 + ${RARE + 1} / holders::float8) * case kind when 'WORD' then 1 else 2 end) as weight,
               count(*) filter (where kind = 'WORD')::int as "wordsShared",
               coalesce((array_agg(word order by holders, uses desc, word) filter (where kind = 'WORD'))[1:6], '{}') as words,
               coalesce(array_agg(word order by word) filter (where kind = 'TAG'), '{}') as tags,
               coalesce(array_agg(word order by word) filter (where kind = 'SERVICE'), '{}') as services
              from shared group by coe_id
           )
           select ${summaryColumns('c', 't', 'false')}, s.title as "publishedTitle", s.impact, l.words, l.tags as "sharedTags", l.services, l."wordsShared",
             (select count(*)::int from rarest) as "wordsAsked"
            from likeness l join coe_search s using (coe_id) join coe c on c.id = s.coe_id join team t on t.id = s.team_id
           where l."wordsShared" > 1 or cardinality(l.tags) > 0 or cardinality(l.services) > 0
           order by l.weight desc, s.published_at desc, s.coe_id limit ${SHOWN}`,
    values: [actor.memberId, number],
  });
  return rows.map(({ publishedTitle, impact, words, sharedTags, services, wordsShared, wordsAsked, ...row }) => ({
    coe: { ...coeSummaryOf(row), title: publishedTitle, status: 'PUBLISHED' },
    impact,
    words,
    tags: sharedTags,
    services,
    wordsShared,
    wordsAsked,
  }));
}
