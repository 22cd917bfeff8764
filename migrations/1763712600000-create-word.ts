import { sqlMigration } from './migration.js';

export const CreateWord1763712600000 = sqlMigration(
  'CreateWord1763712600000',
  `
  -- What the prose rules know of this organisation, beside its members.
  create table word (
    id uuid primary key default gen_random_uuid(),
    list text not null check (list in ('GLOSSARY', 'SERVICES', 'DIRECTORY')),
    -- A term, the name of a service, or of a person who is no member.
    word text not null,
    -- The same as it is compared: without regard to case, width and spaces.
    key text not null,
    -- What a term means, what a service is for, or what a document says instead of the person.
    meaning text not null default '',
    -- Of people alone.
    handles text[] not null default '{}',
    emails text[] not null default '{}',
    version integer not null default 1,
    updated_by_id uuid not null references member (id) on delete restrict,
    updated_at timestamptz not null default now(),
    unique (list, key)
  );

  create table word_proposal (
    id uuid primary key default gen_random_uuid(),
    list text not null check (list in ('GLOSSARY', 'SERVICES', 'DIRECTORY')),
    word text not null,
    key text not null,
    meaning text not null default '',
    handles text[] not null default '{}',
    emails text[] not null default '{}',
    reason text not null,
    state text not null default 'PROPOSED' check (state in ('PROPOSED', 'ACCEPTED', 'REFUSED')),
    proposed_by_id uuid not null references member (id) on delete restrict,
    proposed_at timestamptz not null default now(),
    decided_by_id uuid references member (id) on delete restrict,
    decided_at timestamptz,
    refusal text not null default ''
  );
  create unique index word_proposal_open on word_proposal (list, key, proposed_by_id) where state = 'PROPOSED';
  create index word_proposal_by on word_proposal (proposed_by_id, proposed_at);
  `,
  'drop table word_proposal; drop table word;',
);
