import { sqlMigration } from './migration.js';

export const CreateSavedView1764000200000 = sqlMigration(
  'CreateSavedView1764000200000',
  `
  -- A list as somebody wants to see it again: its filters as they stand in the address.
  create table saved_view (
    id uuid primary key default gen_random_uuid(),
    member_id uuid not null references member (id) on delete cascade,
    page text not null check (page in ('REVIEW', 'ACTIONS')),
    name text not null,
    query text not null,
    created_at timestamptz not null default now(),
    unique (member_id, page, name)
  );
  `,
  'drop table saved_view;',
);
