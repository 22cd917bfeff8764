import { sqlMigration } from './migration.js';

export const CreateMail1764100060000 = sqlMigration(
  'CreateMail1764100060000',
  `
  -- How a member wants to be written to; without a row, as the service proposes.
  create table mail_preference (
    member_id uuid primary key references member (id) on delete restrict,
    mail_off boolean not null default false,
    -- By topic: AT_ONCE, DIGEST or NEVER. A topic that is absent is as the service proposes.
    choices jsonb not null default '{}',
    digest_hour integer not null default 8 check (digest_hour between 0 and 23),
    -- Minutes of the day in the member's zone; both or neither.
    quiet_from integer check (quiet_from between 0 and 1439),
    quiet_until integer check (quiet_until between 0 and 1439),
    check ((quiet_from is null) = (quiet_until is null))
  );

  -- One letter to one member. Its id is in its Message-ID, so that it is known again when it arrives twice.
  create table mail (
    id uuid primary key default gen_random_uuid(),
    member_id uuid not null references member (id) on delete restrict,
    due_at timestamptz not null,
    state text not null default 'PENDING' check (state in ('PENDING', 'SENDING', 'SENT', 'DROPPED', 'FAILED')),
    attempts integer not null default 0,
    last_error text not null default '',
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    unique (member_id, due_at)
  );

  alter table notice add column mail_id uuid references mail (id) on delete restrict;
  create index notice_mail on notice (mail_id) where mail_id is not null;

  -- What the service signs with, the same in every process.
  create table service_key (
    name text primary key,
    key bytea not null
  );
  insert into service_key (name, key) values ('unsubscribe', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
  `,
  'drop table service_key; alter table notice drop column mail_id; drop table mail; drop table mail_preference;',
);
