import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { VerdictKind } from './review-state.js';

/** What a director decided on one revision, with the figures of the guard at that moment. */
@Entity('verdict')
@Unique(['reviewId', 'memberId'])
export class VerdictRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'review_id' }) reviewId: string;
  @Column('uuid', { name: 'revision_id' }) revisionId: string;
  @Column('text', { name: 'revision_hash' }) revisionHash: string;
  @Column('uuid', { name: 'member_id' }) memberId: string;
  /** In whose place, when it was not the member's own. */
  @Column('uuid', { name: 'for_member_id', nullable: true }) forMemberId: string | null;
  @Column('text') kind: VerdictKind;
  @Column('text', { default: '' }) reason: string;
  @Column('text', { name: 'no_question_because', default: '' }) noQuestionBecause: string;
  @Column('text', { array: true, default: '{}' }) checklist: string[];
  @Column('integer', { name: 'reading_seconds', default: 0 }) readingSeconds: number;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
