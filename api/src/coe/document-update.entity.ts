import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One acknowledged edit. `seq` is given while the row of the COE is locked, so it is the order of commits. */
@Entity('document_update')
export class DocumentUpdateRow {
  @PrimaryColumn('uuid', { name: 'coe_id' }) coeId: string;
  @PrimaryColumn('bigint') seq: string;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('bytea') bytes: Buffer;
  @Column('bytea') sha256: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
