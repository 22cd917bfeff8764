import { sqlMigration } from './migration.js';

export const CreateDocumentVersion1763712480000 = sqlMigration(
  'CreateDocumentVersion1763712480000',
  `
  -- Where a version of a document ends: a session of writing, a frozen revision, a restore, or a name. What follows the last of them is still open.
  create table document_version (
    coe_id uuid not null references coe (id) on delete restrict,
    first_seq bigint not null,
    seq bigint not null,
    began_at timestamptz not null,
    ended_at timestamptz not null,
    member_ids uuid[] not null,
    updates integer not null,
    -- Null when the text could not be counted.
    words_added integer,
    words_removed integer,
    -- The version whose content this one took over: a place in the log, or a revision as r2.
    restored_from text,
    name text not null default '',
    named_by_id uuid references member (id) on delete restrict,
    named_at timestamptz,
    primary key (coe_id, seq)
  );

  -- The document at some places of its log, so that an old version is read without everything before it.
  create table document_state (
    coe_id uuid not null references coe (id) on delete restrict,
    seq bigint not null,
    bytes bytea not null,
    primary key (coe_id, seq)
  );

  -- A version ends where a revision was frozen.
  insert into document_version (coe_id, first_seq, seq, began_at, ended_at, member_ids, updates)
  select f.coe_id, f.first_seq, f.seq, min(u.at), max(u.at), coalesce(array_agg(distinct u.actor_id) filter (where u.actor_id is not null), '{}'), count(*)
    from (select v.coe_id, v.document_seq as seq, 1 + coalesce(lag(v.document_seq) over (partition by v.coe_id order by v.document_seq), 0) as first_seq
            from (select distinct coe_id, document_seq from revision) v) f
    join document_update u on u.coe_id = f.coe_id and u.seq between f.first_seq and f.seq
   group by f.coe_id, f.first_seq, f.seq;
  `,
  'drop table document_state; drop table document_version;',
);
