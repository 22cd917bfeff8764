import { sqlMigration } from './migration.js';

export const CreateActionItem1763712240000 = sqlMigration(
  'CreateActionItem1763712240000',
  `
  create sequence action_item_number start 11;

  create table action_item (
    id uuid primary key default gen_random_uuid(),
    number integer not null unique default nextval('action_item_number'),
    coe_id uuid not null references coe (id) on delete restrict,
    title text not null,
    owner_id uuid references member (id) on delete restrict,
    due_on date,
    priority text not null check (priority in ('URGENT', 'HIGH', 'MEDIUM', 'LOW')),
    kind text not null check (kind in ('PREVENT', 'DETECT_SOONER', 'RECOVER_SOONER', 'TOOL', 'PROCESS')),
    success_test text not null default '',
    -- The id of the why, factor or lesson in the document that this answers.
    cause_id text not null default '',
    ticket_url text not null default '',
    status text not null default 'OPEN' check (status in ('OPEN', 'IN_PROGRESS', 'DONE', 'VERIFIED', 'DECLINED')),
    evidence text not null default '',
    completed_by_id uuid references member (id) on delete restrict,
    completed_at timestamptz,
    verified_by_id uuid references member (id) on delete restrict,
    verified_at timestamptz,
    decline_reason text not null default '',
    declined_by_id uuid references member (id) on delete restrict,
    declined_at timestamptz,
    -- Declining takes effect when a director accepts the reason.
    decline_accepted_by_id uuid references member (id) on delete restrict,
    decline_accepted_at timestamptz,
    version integer not null default 1,
    created_by_id uuid not null references member (id) on delete restrict,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create index action_item_coe on action_item (coe_id);
  -- The order of the feed: what has no date comes last.
  create index action_item_owner on action_item (owner_id, coalesce(due_on, 'infinity'::date), id) where status in ('OPEN', 'IN_PROGRESS');
  create index action_item_unfinished on action_item (coalesce(due_on, 'infinity'::date), id) where status in ('OPEN', 'IN_PROGRESS');
  create index action_item_due on action_item (coalesce(due_on, 'infinity'::date), id);
  `,
  'drop table action_item; drop sequence action_item_number;',
);
