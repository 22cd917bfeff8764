import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An uploaded file of a COE; its bytes lie in the file store under the same id. */
@Entity('attachment')
export class AttachmentRow {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id: string;

  @Column('uuid', { name: 'coe_id' })
  coeId: string;

  /** For display and download; never a path. */
  @Column('text')
  name: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('integer')
  size: number;

  @Column('bytea')
  sha256: Buffer;

  @Column('integer', { nullable: true })
  width: number | null;

  @Column('integer', { nullable: true })
  height: number | null;

  @Column('uuid', { name: 'uploaded_by_id' })
  uploadedById: string;

  @Column('timestamptz', { name: 'uploaded_at', default: () => 'now()' })
  uploadedAt: Date;
}
