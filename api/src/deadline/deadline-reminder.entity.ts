import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeadlineStage, ReminderStep } from './deadline.js';

@Entity('deadline_reminder')
export class DeadlineReminderRow {
  @PrimaryColumn('uuid', { name: 'coe_id' }) coeId: string;
  @PrimaryColumn('text') stage: DeadlineStage;
  @PrimaryColumn('timestamptz', { name: 'due_at' }) dueAt: Date;
  @PrimaryColumn('text') step: ReminderStep;
  @Column('timestamptz', { name: 'told_at', default: () => 'now()' }) toldAt: Date;
}
