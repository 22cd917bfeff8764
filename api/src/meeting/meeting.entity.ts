import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An operations meeting of an organisation, or of the company. */
@Entity('meeting')
@Unique(['teamId', 'startsAt'])
export class MeetingRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'team_id' }) teamId: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt: Date;
  @Column('text') zone: string;
  /** Grows with every change of the order. */
  @Column('integer', { default: 1 }) version: number;
  @Column('uuid', { name: 'created_by_id' }) createdById: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
