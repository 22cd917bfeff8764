import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Acknowledged text that merged into a place which somebody else had removed. */
@Entity('rescued_text')
export class RescuedTextRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  @Column('text', { name: 'block_id' }) blockId: string;
  /** Who wrote it; null when that is no longer known. */
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('text') text: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
  @Column('timestamptz', { name: 'dismissed_at', nullable: true }) dismissedAt: Date | null;
  @Column('uuid', { name: 'dismissed_by_id', nullable: true }) dismissedById: string | null;
}
