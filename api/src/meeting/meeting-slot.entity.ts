import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { MeetingReason } from './meeting-criteria.js';
import type { MeetingOutcome, SlotState } from './meeting-state.js';

/** A COE that a meeting has to see, has seen, or need not see after all. One of a COE is open at a time. */
@Entity('meeting_slot')
export class MeetingSlotRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  @Column('uuid', { name: 'team_id' }) teamId: string;
  /** Absent while there is no meeting that could see it. */
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  @Column('integer', { default: 0 }) place: number;
  @Column('uuid', { name: 'presenter_id', nullable: true }) presenterId: string | null;
  @Column('jsonb') reasons: MeetingReason[];
  @Column('text', { default: 'OPEN' }) state: SlotState;
  @Column('text', { nullable: true }) outcome: MeetingOutcome | null;
  @Column('text', { name: 'follow_up', default: '' }) followUp: string;
  /** Of the meeting; or why it was taken off. */
  @Column('text', { default: '' }) notes: string;
  @Column('uuid', { name: 'closed_by_id', nullable: true }) closedById: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz', { name: 'added_at', default: () => 'now()' }) addedAt: Date;
}
