import { sqlMigration } from './migration.js';

export const CreateReviewSeat1764000100000 = sqlMigration(
  'CreateReviewSeat1764000100000',
  `
  -- One who has to approve a round, or was asked for an opinion.
  create table review_seat (
    id uuid primary key default gen_random_uuid(),
    review_id uuid not null references review (id) on delete restrict,
    coe_id uuid not null references coe (id) on delete restrict,
    -- DIRECTOR of the owning team or above; TEAM_DIRECTOR of another team that the policy names; PEER for an opinion that nothing waits for.
    kind text not null check (kind in ('DIRECTOR', 'TEAM_DIRECTOR', 'BAR_RAISER', 'PEER')),
    -- The team that the policy names, or whose director this is; absent for bar raisers and peers.
    team_id uuid references team (id) on delete restrict,
    member_id uuid not null references member (id) on delete restrict,
    state text not null default 'OPEN' check (state in ('OPEN', 'APPROVED', 'CLOSED')),
    due_at timestamptz not null,
    seated_at timestamptz not null default now(),
    -- Who chose this member by hand; absent when the tree, the policy or the rotation did.
    seated_by_id uuid references member (id) on delete restrict,
    -- Who declined this seat; it is not offered to them again.
    declined_by_ids uuid[] not null default '{}'
  );
  create unique index review_seat_member on review_seat (review_id, member_id) where state <> 'CLOSED';
  create index review_seat_queue on review_seat (member_id, due_at, id) where state = 'OPEN';
  create index review_seat_review on review_seat (review_id);
  -- The rotation of bar raisers.
  create index review_seat_rotation on review_seat (member_id, seated_at) where kind = 'BAR_RAISER';

  insert into review_seat (review_id, coe_id, kind, team_id, member_id, state, due_at, seated_at)
    select id, coe_id, 'DIRECTOR', reviewer_team_id, reviewer_id,
           case state when 'OPEN' then 'OPEN' when 'APPROVED' then 'APPROVED' when 'LAPSED' then 'APPROVED' else 'CLOSED' end, due_at, requested_at
      from review;
  drop index review_queue;
  alter table review drop column reviewer_id, drop column reviewer_team_id;

  -- Who decides for whom, and for how long.
  create table delegation (
    id uuid primary key default gen_random_uuid(),
    member_id uuid not null references member (id) on delete restrict,
    delegate_id uuid not null references member (id) on delete restrict,
    from_at timestamptz not null,
    until_at timestamptz not null,
    reason text not null default '',
    created_by_id uuid not null references member (id) on delete restrict,
    created_at timestamptz not null default now(),
    -- Set when it is ended before its time.
    ended_at timestamptz,
    check (until_at > from_at and delegate_id <> member_id)
  );
  create index delegation_member on delegation (member_id) where ended_at is null;
  create index delegation_delegate on delegation (delegate_id) where ended_at is null;

  -- In whose place the verdict was given.
  alter table verdict add column for_member_id uuid references member (id) on delete restrict;

  -- A question that a director set aside counts as settled, with their reason.
  alter table review_question add column dismissed_by_id uuid references member (id) on delete restrict, add column dismissed_because text not null default '';
  `,
  `
  alter table review_question drop column dismissed_by_id, drop column dismissed_because;
  alter table verdict drop column for_member_id;
  drop table delegation;
  alter table review add column reviewer_id uuid references member (id) on delete restrict, add column reviewer_team_id uuid references team (id) on delete restrict;
  update review r set (reviewer_id, reviewer_team_id) = (
    select s.member_id, s.team_id from review_seat s where s.review_id = r.id and s.kind = 'DIRECTOR' order by s.seated_at, s.id limit 1);
  alter table review alter column reviewer_id set not null;
  create index review_queue on review (reviewer_id, due_at, id) where state = 'OPEN';
  drop table review_seat;
  `,
);
