import { sqlMigration } from './migration.js';

export const CreateEvent1763712060000 = sqlMigration(
  'CreateEvent1763712060000',
  `
  -- The domain events, which are also the audit trail: written in the transaction of the change, never altered.
  create table event (
    id bigint generated always as identity primary key,
    -- A reader by cursor takes only transactions that no running one may precede.
    transaction_id bigint not null default (pg_current_xact_id()::text::bigint),
    kind text not null,
    at timestamptz not null default now(),
    actor_id uuid references member (id) on delete restrict,
    coe_id uuid,
    subject_id uuid,
    revision_id uuid,
    reason text,
    details jsonb not null default '{}'
  );
  create index event_order on event (transaction_id, id);
  create index event_coe on event (coe_id, id);
  -- Whether a report was imported before.
  create index event_imported on event ((details->>'sha256')) where kind = 'coe-imported';

  create function event_is_append_only() returns trigger language plpgsql as $$
  begin
    raise exception 'The audit trail is append-only.';
  end $$;
  create trigger event_append_only before update or delete on event for each statement execute function event_is_append_only();

  -- How far each projection has read.
  create table event_cursor (
    reader text primary key,
    transaction_id bigint not null default 0,
    id bigint not null default 0,
    at timestamptz not null default now()
  );

  create table idempotency_key (
    actor_id uuid not null references member (id) on delete cascade,
    key text not null,
    request_hash bytea not null,
    response jsonb,
    created_at timestamptz not null default now(),
    primary key (actor_id, key)
  );
  `,
  'drop table idempotency_key; drop table event_cursor; drop table event; drop function event_is_append_only();',
);
