import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The merge of all updates of a COE up to `seq`. */
@Entity('document_snapshot')
export class DocumentSnapshotRow {
  @PrimaryColumn('uuid', { name: 'coe_id' }) coeId: string;
  @Column('bigint') seq: string;
  @Column('bytea') bytes: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
