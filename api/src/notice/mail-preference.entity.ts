import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailChoice } from './when-to-mail.js';
import type { NoticeTopic } from './notice-kinds.js';

/** How a member wants to be written to; without a row, as the service proposes. */
@Entity('mail_preference')
export class MailPreferenceRow {
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId: string;
  @Column('boolean', { name: 'mail_off', default: false }) mailOff: boolean;
  @Column('jsonb', { default: {} }) choices: Partial<Record<NoticeTopic, MailChoice>>;
  @Column('integer', { name: 'digest_hour', default: 8 }) digestHour: number;
  /** Minutes of the day in the member's zone; both or neither. */
  @Column('integer', { name: 'quiet_from', nullable: true }) quietFrom: number | null;
  @Column('integer', { name: 'quiet_until', nullable: true }) quietUntil: number | null;
}
