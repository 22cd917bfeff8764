import { sqlMigration } from './migration.js';

export const CreateCoeSearch1763712360000 = sqlMigration(
  'CreateCoeSearch1763712360000',
  `
  -- What of a published revision can be found: narrow, so that ranking reads little.
  create table coe_search (
    coe_id uuid primary key references coe (id) on delete restrict,
    team_id uuid not null references team (id) on delete restrict,
    severity smallint not null,
    tags text[] not null,
    published_at timestamptz not null,
    -- What results show and quote: the title and impact of the published revision, and the sentence that matched.
    title text not null,
    impact text not null,
    summary text not null,
    body text not null,
    title_tsv tsvector not null,
    tsv tsvector not null
  );
  create index coe_search_tsv on coe_search using gin (tsv) with (fastupdate = off);
  create index coe_search_title_tsv on coe_search using gin (title_tsv) with (fastupdate = off);
  create index coe_search_published on coe_search (published_at desc, coe_id);
  create index coe_search_team on coe_search (team_id, published_at desc, coe_id);
  create index coe_search_tags on coe_search using gin (tags);
  `,
  'drop table coe_search;',
);
