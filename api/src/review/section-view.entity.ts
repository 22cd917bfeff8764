import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a member opened a section of a revision, and for how long. */
@Entity('section_view')
export class SectionViewRow {
  @PrimaryColumn('uuid', { name: 'review_id' }) reviewId: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId: string;
  @PrimaryColumn('text', { name: 'section_key' }) sectionKey: string;
  /** Absent while the section was not opened on this revision; tick and time may come from an earlier one on which it was the same. */
  @Column('timestamptz', { name: 'first_opened_at', nullable: true }) firstOpenedAt: Date | null;
  /** When reading time was reported last. */
  @Column('timestamptz', { name: 'last_read_at', nullable: true }) lastReadAt: Date | null;
  /** Reading time, reported in short steps and bounded by the time that really passed. */
  @Column('integer', { default: 0 }) seconds: number;
  @Column('integer', { name: 'carried_seconds', default: 0 }) carriedSeconds: number;
  /** The tick that the member set by hand. */
  @Column('boolean', { default: false }) viewed: boolean;
}
