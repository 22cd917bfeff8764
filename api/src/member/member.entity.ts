import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('member')
export class MemberRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** Unique without regard to case; the index is in the migration. */
  @Column('text')
  email: string;

  /** Names in chat and version control, without the @. */
  @Column('text', { array: true, default: '{}' })
  handles: string[];

  /** What a document calls this person: “the on-call engineer”. */
  @Column('text', { name: 'job_role', default: '' })
  jobRole: string;

  @Column('text', { name: 'time_zone', default: 'UTC' })
  timeZone: string;

  @Column('boolean', { name: 'is_administrator', default: false })
  isAdministrator: boolean;

  @Column('boolean', { name: 'is_bar_raiser', default: false })
  isBarRaiser: boolean;

  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  @Column('boolean', { default: true })
  active: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
