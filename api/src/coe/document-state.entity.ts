import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The merge of all updates up to a place in the log that is not the last one. */
@Entity('document_state')
export class DocumentStateRow {
  @PrimaryColumn('uuid', { name: 'coe_id' }) coeId: string;
  @PrimaryColumn('bigint') seq: string;
  @Column('bytea') bytes: Buffer;
}
