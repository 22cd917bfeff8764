import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

export type MailState = 'PENDING' | 'SENDING' | 'SENT' | 'DROPPED' | 'FAILED';

/** One letter to one member. Its id is in its Message-ID. */
@Entity('mail')
@Unique(['memberId', 'dueAt'])
export class MailRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'member_id' }) memberId: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('text', { default: 'PENDING' }) state: MailState;
  @Column('integer', { default: 0 }) attempts: number;
  @Column('text', { name: 'last_error', default: '' }) lastError: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
}
