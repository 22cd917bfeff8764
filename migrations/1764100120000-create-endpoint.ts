import { sqlMigration } from './migration.js';

export const CreateEndpoint1764100120000 = sqlMigration(
  'CreateEndpoint1764100120000',
  `
  -- Where events are told to other services: a channel of a chat, or a webhook.
  create table endpoint (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    form text not null check (form in ('SLACK', 'TEAMS', 'WEBHOOK')),
    url text not null,
    -- What a webhook is signed with; a channel is told under its address, which is secret itself.
    secret text,
    -- The events that are told; none of them means all.
    kinds text[] not null default '{}',
    -- Only of COEs of this team and those below it.
    team_id uuid references team (id) on delete restrict,
    active boolean not null default true,
    stopped_because text not null default '',
    removed_at timestamptz,
    version integer not null default 1,
    created_by_id uuid not null references member (id) on delete restrict,
    created_at timestamptz not null default now(),
    check ((form = 'WEBHOOK') = (secret is not null))
  );

  -- One event on its way to one endpoint. Its id is the webhook-id.
  create table delivery (
    id uuid primary key default gen_random_uuid(),
    endpoint_id uuid not null references endpoint (id) on delete restrict,
    event_id bigint not null references event (id) on delete restrict,
    state text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED', 'DROPPED')),
    -- Since it was sent or asked for again.
    attempts integer not null default 0,
    created_at timestamptz not null default now(),
    delivered_at timestamptz,
    unique (endpoint_id, event_id)
  );
  create index delivery_log on delivery (endpoint_id, created_at, id);

  create table delivery_attempt (
    id bigint generated always as identity primary key,
    delivery_id uuid not null references delivery (id) on delete restrict,
    at timestamptz not null default now(),
    -- Absent when there was no answer.
    status integer,
    error text not null default '',
    milliseconds integer not null,
    -- The beginning of the answer.
    answer text not null default ''
  );
  create index delivery_attempt_delivery on delivery_attempt (delivery_id, id);
  `,
  'drop table delivery_attempt; drop table delivery; drop table endpoint;',
);
