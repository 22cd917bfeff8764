import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A question on a section of a revision. It blocks approval until it is answered and the answer accepted. */
@Entity('review_question')
export class ReviewQuestionRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  @Column('uuid', { name: 'review_id' }) reviewId: string;
  @Column('uuid', { name: 'revision_id' }) revisionId: string;
  @Column('text', { name: 'section_key' }) sectionKey: string;
  @Column('text') body: string;
  @Column('uuid', { name: 'asked_by_id' }) askedById: string;
  @Column('timestamptz', { name: 'asked_at', default: () => 'now()' }) askedAt: Date;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('uuid', { name: 'answered_by_id', nullable: true }) answeredById: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
  /** When it was settled: its answer accepted, or the question dismissed. */
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt: Date | null;
  @Column('uuid', { name: 'dismissed_by_id', nullable: true }) dismissedById: string | null;
  @Column('text', { name: 'dismissed_because', default: '' }) dismissedBecause: string;
}
