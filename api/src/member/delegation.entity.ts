import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('delegation')
export class DelegationRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'member_id' }) memberId: string;
  @Column('uuid', { name: 'delegate_id' }) delegateId: string;
  @Column('timestamptz', { name: 'from_at' }) fromAt: Date;
  @Column('timestamptz', { name: 'until_at' }) untilAt: Date;
  @Column('text', { default: '' }) reason: string;
  @Column('uuid', { name: 'created_by_id' }) createdById: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  /** When it was ended before its time. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
