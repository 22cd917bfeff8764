import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ReviewState } from './review-state.js';

/** One round: a revision before those who sit in its review. */
@Entity('review')
export class ReviewRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  @Column('uuid', { name: 'revision_id' }) revisionId: string;
  @Column('text', { default: 'OPEN' }) state: ReviewState;
  @Column('uuid', { name: 'requested_by_id' }) requestedById: string;
  @Column('timestamptz', { name: 'requested_at', default: () => 'now()' }) requestedAt: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
}
