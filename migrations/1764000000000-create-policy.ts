import { sqlMigration } from './migration.js';

export const CreatePolicy1764000000000 = sqlMigration(
  'CreatePolicy1764000000000',
  `
  -- What a level of the tree asks for; its latest version is in force, and none is ever changed.
  create table policy_version (
    id uuid primary key default gen_random_uuid(),
    team_id uuid not null references team (id) on delete restrict,
    -- Counts from 1 within its team.
    number integer not null,
    -- As it was written, with its comments.
    source text not null,
    -- The same by path, as api/src/policy/policy-settings.ts reads it.
    settings jsonb not null,
    reason text not null,
    written_by_id uuid not null references member (id) on delete restrict,
    written_at timestamptz not null default now(),
    unique (team_id, number)
  );
  `,
  'drop table policy_version;',
);
