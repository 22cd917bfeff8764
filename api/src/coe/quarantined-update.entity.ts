import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An update that cannot be read: it never reached a document, or was left out when one was loaded. */
@Entity('quarantined_update')
export class QuarantinedUpdateRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('bytea') bytes: Buffer;
  @Column('text') reason: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
