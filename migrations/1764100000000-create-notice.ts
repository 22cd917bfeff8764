import { sqlMigration } from './migration.js';

export const CreateNotice1764100000000 = sqlMigration(
  'CreateNotice1764100000000',
  `
  -- That an event concerns a member. Written in the transaction of the event.
  create table notice (
    id uuid primary key default gen_random_uuid(),
    event_id bigint not null references event (id) on delete restrict,
    receiver_id uuid not null references member (id) on delete restrict,
    coe_id uuid not null references coe (id) on delete restrict,
    -- What of the COE it is about, as the event names it: a question, a thread, an action item, a review.
    subject_id uuid,
    kind text not null,
    -- Why it is this member's.
    reason text not null,
    state text not null default 'UNREAD' check (state in ('UNREAD', 'READ', 'DONE')),
    snoozed_until timestamptz,
    created_at timestamptz not null default now(),
    unique (event_id, receiver_id)
  );
  create index notice_inbox on notice (receiver_id, created_at, id) where state <> 'DONE';
  create index notice_done on notice (receiver_id, created_at, id) where state = 'DONE';
  create index notice_coe on notice (coe_id);

  -- What a member does not want to hear of: a COE, or one subject of it.
  create table notice_mute (
    id uuid primary key default gen_random_uuid(),
    member_id uuid not null references member (id) on delete restrict,
    coe_id uuid not null references coe (id) on delete restrict,
    subject_id uuid,
    muted_at timestamptz not null default now(),
    unique nulls not distinct (member_id, coe_id, subject_id)
  );
  `,
  'drop table notice_mute; drop table notice;',
);
