import { sqlMigration } from './migration.js';

export const CreateMeeting1764000300000 = sqlMigration(
  'CreateMeeting1764000300000',
  `
  -- An operations meeting of an organisation, or of the company.
  create table meeting (
    id uuid primary key default gen_random_uuid(),
    team_id uuid not null references team (id) on delete restrict,
    starts_at timestamptz not null,
    -- IANA; where the clock hangs that the meeting is called by.
    zone text not null,
    version integer not null default 1,
    created_by_id uuid not null references member (id) on delete restrict,
    created_at timestamptz not null default now(),
    unique (team_id, starts_at)
  );

  -- A COE that a meeting has to see, has seen, or need not see after all.
  create table meeting_slot (
    id uuid primary key default gen_random_uuid(),
    coe_id uuid not null references coe (id) on delete restrict,
    -- Whose meeting it is for.
    team_id uuid not null references team (id) on delete restrict,
    -- Absent while there is no meeting that could see it.
    meeting_id uuid references meeting (id) on delete restrict,
    -- Its turn within the meeting.
    place integer not null default 0,
    presenter_id uuid references member (id) on delete restrict,
    -- Criterion and words, as api/src/meeting/meeting-criteria.ts makes them.
    reasons jsonb not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'HEARD', 'TAKEN_OFF')),
    outcome text check (outcome in ('ACCEPTED', 'FOLLOW_UP', 'AGAIN')),
    follow_up text not null default '',
    -- Of the meeting; or why it was taken off.
    notes text not null default '',
    closed_by_id uuid references member (id) on delete restrict,
    closed_at timestamptz,
    version integer not null default 1,
    added_at timestamptz not null default now(),
    check ((state = 'HEARD') = (outcome is not null))
  );
  create unique index meeting_slot_open on meeting_slot (coe_id) where state = 'OPEN';
  create index meeting_slot_coe on meeting_slot (coe_id, added_at);
  create index meeting_slot_meeting on meeting_slot (meeting_id, place);
  create index meeting_slot_waiting on meeting_slot (team_id, added_at) where state = 'OPEN' and meeting_id is null;

  -- Asked in a meeting about a COE that was in no review just then; others are questions of its review.
  create table meeting_question (
    id uuid primary key default gen_random_uuid(),
    slot_id uuid not null references meeting_slot (id) on delete restrict,
    section_key text not null,
    body text not null,
    asked_by_id uuid not null references member (id) on delete restrict,
    asked_at timestamptz not null default now()
  );
  create index meeting_question_slot on meeting_question (slot_id, asked_at);
  `,
  'drop table meeting_question; drop table meeting_slot; drop table meeting;',
);
