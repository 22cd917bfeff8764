import { sqlMigration } from './migration.js';

export const CreateThread1763800200000 = sqlMigration(
  'CreateThread1763800200000',
  `
  -- A discussion of a COE: of a stretch of its text, or of a section when there is no quote. With a replacement it is a suggestion.
  create table thread (
    id uuid primary key default gen_random_uuid(),
    coe_id uuid not null references coe (id) on delete restrict,
    -- The revision that was read; absent on a draft.
    revision_id uuid references revision (id) on delete restrict,
    section_key text not null,
    block_id text not null default '',
    quote text not null default '',
    -- The first and the last character as Yjs numbers them; absent for a section.
    anchor jsonb,
    state text not null default 'OPEN' check (state in ('OPEN', 'RESOLVED')),
    replacement text,
    -- What became of a suggestion.
    outcome text check (outcome in ('ACCEPTED', 'REJECTED')),
    started_by_id uuid not null references member (id) on delete restrict,
    started_at timestamptz not null default now(),
    settled_by_id uuid references member (id) on delete restrict,
    settled_at timestamptz,
    check (outcome is null or (replacement is not null and state = 'RESOLVED')),
    check ((anchor is null) = (quote = ''))
  );
  create index thread_coe on thread (coe_id, started_at);
  create index thread_open on thread (coe_id) where state = 'OPEN';

  create table comment (
    id uuid primary key default gen_random_uuid(),
    thread_id uuid not null references thread (id) on delete restrict,
    author_id uuid not null references member (id) on delete restrict,
    -- Empty once it is deleted.
    body text not null,
    written_at timestamptz not null default now(),
    edited_at timestamptz,
    deleted_at timestamptz,
    check (deleted_at is null or body = '')
  );
  create index comment_thread on comment (thread_id, written_at);

  -- Whom a comment calls. It gives nobody access.
  create table comment_mention (
    comment_id uuid not null references comment (id) on delete restrict,
    member_id uuid not null references member (id) on delete restrict,
    primary key (comment_id, member_id)
  );
  create index comment_mention_member on comment_mention (member_id);
  `,
  'drop table comment_mention; drop table comment; drop table thread;',
);
