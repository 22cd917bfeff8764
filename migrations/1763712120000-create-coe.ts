import { sqlMigration } from './migration.js';

export const CreateCoe1763712120000 = sqlMigration(
  'CreateCoe1763712120000',
  `
  create sequence coe_number start 101;

  create table coe (
    id uuid primary key default gen_random_uuid(),
    number integer not null unique default nextval('coe_number'),
    title text not null,
    team_id uuid not null references team (id) on delete restrict,
    -- The template as it was when the COE began.
    template jsonb not null,
    template_key text not null,
    status text not null default 'DRAFT'
      check (status in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'PUBLISHED', 'CANCELLED')),
    severity smallint not null check (severity between 1 and 4),
    kind text not null check (kind in ('OUTAGE', 'DEGRADATION', 'NEAR_MISS', 'SURPRISE')),
    visibility text not null check (visibility in ('OPEN', 'RESTRICTED')),
    tags text[] not null default '{}',
    zone text not null default 'UTC',
    occurred_on date,
    detected_by text not null default '',
    -- Grows with every change of a field of this row; the document has its own log.
    version integer not null default 1,
    document_version integer not null,
    -- The projection of the edit log, and up to where it has been read.
    document jsonb not null,
    document_seq bigint not null default 0,
    published_revision_id uuid,
    published_at timestamptz,
    created_by_id uuid not null references member (id) on delete restrict,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create index coe_team on coe (team_id);
  create index coe_updated on coe (updated_at desc, id desc);
  create index coe_published on coe (published_at desc, id) where published_revision_id is not null;
  create index coe_tags on coe using gin (tags);

  create function coe_version_increases() returns trigger language plpgsql as $$
  begin
    if new.version < old.version or (new.status <> old.status and new.version = old.version) then
      raise exception 'The version of a COE only increases, and with every change of its status.';
    end if;
    return new;
  end $$;
  create trigger coe_version before update on coe for each row execute function coe_version_increases();

  create table coe_participant (
    coe_id uuid not null references coe (id) on delete restrict,
    member_id uuid not null references member (id) on delete restrict,
    role text not null check (role in ('AUTHOR', 'REVIEWER', 'INVITED')),
    added_at timestamptz not null default now(),
    primary key (coe_id, member_id, role)
  );
  create index coe_participant_member on coe_participant (member_id, role);

  create table attachment (
    id uuid primary key default gen_random_uuid(),
    coe_id uuid not null references coe (id) on delete restrict,
    name text not null,
    media_type text not null,
    size integer not null,
    sha256 bytea not null,
    width integer,
    height integer,
    uploaded_by_id uuid not null references member (id) on delete restrict,
    uploaded_at timestamptz not null default now()
  );
  create index attachment_coe on attachment (coe_id);

  create table waiver (
    id uuid primary key default gen_random_uuid(),
    coe_id uuid not null references coe (id) on delete restrict,
    -- The id of a finding or of a gap; a finding's holds the text it waives, so the waiver lapses when the text changes.
    finding_id text not null,
    reason text not null,
    waived_by_id uuid not null references member (id) on delete restrict,
    waived_at timestamptz not null default now(),
    unique (coe_id, finding_id)
  );
  `,
  'drop table waiver; drop table attachment; drop table coe_participant; drop table coe; drop function coe_version_increases(); drop sequence coe_number;',
);
