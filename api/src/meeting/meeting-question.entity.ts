import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Asked in a meeting about a COE that was in no review just then. */
@Entity('meeting_question')
export class MeetingQuestionRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'slot_id' }) slotId: string;
  @Column('text', { name: 'section_key' }) sectionKey: string;
  @Column('text') body: string;
  @Column('uuid', { name: 'asked_by_id' }) askedById: string;
  @Column('timestamptz', { name: 'asked_at', default: () => 'now()' }) askedAt: Date;
}
