import { sqlMigration } from './migration.js';

export const CreateEditLog1763712180000 = sqlMigration(
  'CreateEditLog1763712180000',
  `
  -- Every edit, in the order in which it was acknowledged. The row of the COE is locked while seq is given.
  create table document_update (
    coe_id uuid not null references coe (id) on delete restrict,
    seq bigint not null,
    actor_id uuid references member (id) on delete restrict,
    bytes bytea not null,
    sha256 bytea not null,
    at timestamptz not null default now(),
    primary key (coe_id, seq)
  );

  -- The merge of all updates up to seq, so that opening a long document reads little.
  create table document_snapshot (
    coe_id uuid primary key references coe (id) on delete restrict,
    seq bigint not null,
    bytes bytea not null,
    at timestamptz not null default now()
  );

  create table quarantined_update (
    id bigint generated always as identity primary key,
    coe_id uuid not null references coe (id) on delete restrict,
    actor_id uuid references member (id) on delete restrict,
    bytes bytea not null,
    reason text not null,
    at timestamptz not null default now()
  );

  -- Text that merged into a place which was gone: offered back to its author and to everybody who edits.
  create table rescued_text (
    id uuid primary key default gen_random_uuid(),
    coe_id uuid not null references coe (id) on delete restrict,
    block_id text not null,
    actor_id uuid references member (id) on delete restrict,
    text text not null,
    at timestamptz not null default now(),
    dismissed_at timestamptz,
    dismissed_by_id uuid references member (id) on delete restrict
  );
  create index rescued_text_coe on rescued_text (coe_id) where dismissed_at is null;
  `,
  'drop table rescued_text; drop table quarantined_update; drop table document_snapshot; drop table document_update;',
);
