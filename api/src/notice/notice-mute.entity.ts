import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What a member does not want to hear of: a COE, or one subject of it. */
@Entity('notice_mute')
@Unique(['memberId', 'coeId', 'subjectId'])
export class NoticeMuteRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'member_id' }) memberId: string;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId: string | null;
  @Column('timestamptz', { name: 'muted_at', default: () => 'now()' }) mutedAt: Date;
}
