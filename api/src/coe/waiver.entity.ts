import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An author's reason why one finding, or one gap, may stand. A finding's id holds its text and the mark of its sentence, so the waiver lapses when either changes. */
@Entity('waiver')
@Unique(['coeId', 'findingId'])
export class WaiverRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  @Column('text', { name: 'finding_id' }) findingId: string;
  @Column('text') reason: string;
  @Column('uuid', { name: 'waived_by_id' }) waivedById: string;
  @Column('timestamptz', { name: 'waived_at', default: () => 'now()' }) waivedAt: Date;
}
