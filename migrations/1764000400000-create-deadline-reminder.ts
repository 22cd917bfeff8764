import { sqlMigration } from './migration.js';

export const CreateDeadlineReminder1764000400000 = sqlMigration(
  'CreateDeadlineReminder1764000400000',
  `
  -- What was told of a deadline, so that each step is told once, however many processes look.
  create table deadline_reminder (
    coe_id uuid not null references coe (id) on delete restrict,
    stage text not null check (stage in ('ASK', 'VERDICT', 'PUBLICATION')),
    -- A deadline that was moved is another deadline.
    due_at timestamptz not null,
    step text not null check (step in ('BEFORE', 'AT', 'AFTER')),
    told_at timestamptz not null default now(),
    primary key (coe_id, stage, due_at, step)
  );
  `,
  'drop table deadline_reminder;',
);
