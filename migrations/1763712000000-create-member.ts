import { sqlMigration } from './migration.js';

export const CreateMember1763712000000 = sqlMigration(
  'CreateMember1763712000000',
  `
  create table member (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    email text not null,
    handles text[] not null default '{}',
    -- What the document calls this person: “the on-call engineer”.
    job_role text not null default '',
    time_zone text not null default 'UTC',
    is_administrator boolean not null default false,
    is_bar_raiser boolean not null default false,
    password_hash text,
    active boolean not null default true,
    created_at timestamptz not null default now()
  );
  create unique index member_email on member (lower(email));

  create table team (
    id uuid primary key default gen_random_uuid(),
    key text not null unique,
    name text not null,
    kind text not null check (kind in ('COMPANY', 'ORGANISATION', 'TEAM')),
    parent_id uuid references team (id) on delete restrict,
    -- Itself and everything above it, the company first. Kept by the service.
    path uuid[] not null,
    director_id uuid references member (id) on delete restrict,
    created_at timestamptz not null default now()
  );
  create index team_path on team using gin (path);
  create index team_director on team (director_id);

  create table team_member (
    team_id uuid not null references team (id) on delete restrict,
    member_id uuid not null references member (id) on delete restrict,
    primary key (team_id, member_id)
  );
  create index team_member_member on team_member (member_id);

  create table session (
    -- SHA-256 of the token in the cookie.
    id bytea primary key,
    member_id uuid not null references member (id) on delete cascade,
    created_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    expires_at timestamptz not null
  );
  create index session_member on session (member_id);

  create table sign_in_link (
    id bytea primary key,
    purpose text not null check (purpose in ('FIRST_ADMINISTRATOR', 'SET_PASSWORD')),
    member_id uuid references member (id) on delete cascade,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  );

  create table api_token (
    id uuid primary key default gen_random_uuid(),
    hash bytea not null unique,
    member_id uuid not null references member (id) on delete cascade,
    label text not null,
    created_at timestamptz not null default now(),
    used_at timestamptz,
    expires_at timestamptz not null,
    revoked_at timestamptz
  );
  create index api_token_member on api_token (member_id);
  `,
  'drop table api_token; drop table sign_in_link; drop table session; drop table team_member; drop table team; drop table member;',
);
