import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { SeatKind, SeatState } from './seat.js';

@Entity('review_seat')
export class ReviewSeatRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'review_id' }) reviewId: string;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  @Column('text') kind: SeatKind;
  /** The team that the policy names, or whose director this is. */
  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;
  @Column('uuid', { name: 'member_id' }) memberId: string;
  @Column('text', { default: 'OPEN' }) state: SeatState;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('timestamptz', { name: 'seated_at', default: () => 'now()' }) seatedAt: Date;
  /** Who chose this member by hand. */
  @Column('uuid', { name: 'seated_by_id', nullable: true }) seatedById: string | null;
  @Column('uuid', { name: 'declined_by_ids', array: true, default: '{}' }) declinedByIds: string[];
}
