import { sqlMigration } from './migration.js';

export const CreateReview1763712300000 = sqlMigration(
  'CreateReview1763712300000',
  `
  -- A frozen COE. The hash covers the document and what binds of its action items; the bytes resolve anchors.
  create table revision (
    id uuid primary key default gen_random_uuid(),
    coe_id uuid not null references coe (id) on delete restrict,
    number integer not null,
    hash text not null,
    title text not null,
    document jsonb not null,
    document_version integer not null,
    actions jsonb not null,
    waivers jsonb not null default '[]',
    bytes bytea not null,
    document_seq bigint not null,
    words integer not null,
    frozen_by_id uuid not null references member (id) on delete restrict,
    frozen_at timestamptz not null default now(),
    unique (coe_id, number)
  );
  alter table coe add constraint coe_published_revision foreign key (published_revision_id) references revision (id) on delete restrict;

  -- One round: a revision before a reviewer.
  create table review (
    id uuid primary key default gen_random_uuid(),
    coe_id uuid not null references coe (id) on delete restrict,
    revision_id uuid not null references revision (id) on delete restrict,
    reviewer_id uuid not null references member (id) on delete restrict,
    -- Why this member: the team whose director they are.
    reviewer_team_id uuid references team (id) on delete restrict,
    state text not null default 'OPEN' check (state in ('OPEN', 'CHANGES_REQUESTED', 'APPROVED', 'WITHDRAWN', 'LAPSED')),
    requested_by_id uuid not null references member (id) on delete restrict,
    requested_at timestamptz not null default now(),
    due_at timestamptz not null,
    closed_at timestamptz
  );
  create unique index review_open on review (coe_id) where state = 'OPEN';
  create index review_queue on review (reviewer_id, due_at, id) where state = 'OPEN';
  create index review_coe on review (coe_id, requested_at);

  create table section_view (
    review_id uuid not null references review (id) on delete restrict,
    member_id uuid not null references member (id) on delete restrict,
    section_key text not null,
    -- Absent while the section was not opened on this revision; tick and time may come from an earlier one on which it was the same.
    first_opened_at timestamptz,
    -- When reading time was reported last.
    last_read_at timestamptz,
    -- Reading time, reported in short steps and bounded by the time that really passed.
    seconds integer not null default 0,
    carried_seconds integer not null default 0,
    viewed boolean not null default false,
    primary key (review_id, member_id, section_key)
  );

  create table review_question (
    id uuid primary key default gen_random_uuid(),
    coe_id uuid not null references coe (id) on delete restrict,
    review_id uuid not null references review (id) on delete restrict,
    revision_id uuid not null references revision (id) on delete restrict,
    section_key text not null,
    body text not null,
    asked_by_id uuid not null references member (id) on delete restrict,
    asked_at timestamptz not null default now(),
    answer text,
    answered_by_id uuid references member (id) on delete restrict,
    answered_at timestamptz,
    accepted_at timestamptz
  );
  create index review_question_open on review_question (coe_id) where accepted_at is null;
  create index review_question_coe on review_question (coe_id, asked_at);

  create table verdict (
    id uuid primary key default gen_random_uuid(),
    review_id uuid not null references review (id) on delete restrict,
    revision_id uuid not null references revision (id) on delete restrict,
    revision_hash text not null,
    member_id uuid not null references member (id) on delete restrict,
    kind text not null check (kind in ('APPROVE', 'REQUEST_CHANGES')),
    reason text not null default '',
    no_question_because text not null default '',
    checklist text[] not null default '{}',
    reading_seconds integer not null default 0,
    at timestamptz not null default now(),
    unique (review_id, member_id)
  );
  `,
  'drop table verdict; drop table review_question; drop table section_view; drop table review; alter table coe drop constraint coe_published_revision; drop table revision;',
);
