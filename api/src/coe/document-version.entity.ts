import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a version of a document ends, and what is known of the writing up to there. */
@Entity('document_version')
export class DocumentVersionRow {
  @PrimaryColumn('uuid', { name: 'coe_id' }) coeId: string;
  @Column('bigint', { name: 'first_seq' }) firstSeq: string;
  @PrimaryColumn('bigint') seq: string;
  @Column('timestamptz', { name: 'began_at' }) beganAt: Date;
  @Column('timestamptz', { name: 'ended_at' }) endedAt: Date;
  @Column('uuid', { name: 'member_ids', array: true }) memberIds: string[];
  @Column('integer') updates: number;
  @Column('integer', { name: 'words_added', nullable: true }) wordsAdded: number | null;
  @Column('integer', { name: 'words_removed', nullable: true }) wordsRemoved: number | null;
  /** The version whose content this one took over: a place in the log, or a revision as `r2`. */
  @Column('text', { name: 'restored_from', nullable: true }) restoredFrom: string | null;
  @Column('text', { default: '' }) name: string;
  @Column('uuid', { name: 'named_by_id', nullable: true }) namedById: string | null;
  @Column('timestamptz', { name: 'named_at', nullable: true }) namedAt: Date | null;
}
