import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { EventKind } from '../event/event.js';
import type { NoticeReason, NoticeState } from './notice-kinds.js';

/** That an event concerns a member. Written in the transaction of the event. */
@Entity('notice')
@Unique(['eventId', 'receiverId'])
export class NoticeRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('bigint', { name: 'event_id' }) eventId: string;
  @Column('uuid', { name: 'receiver_id' }) receiverId: string;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  /** What of the COE it is about, as the event names it: a question, a thread, an action item, a review. */
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId: string | null;
  @Column('text') kind: EventKind;
  @Column('text') reason: NoticeReason;
  @Column('text', { default: 'UNREAD' }) state: NoticeState;
  @Column('timestamptz', { name: 'snoozed_until', nullable: true }) snoozedUntil: Date | null;
  /** The letter that tells of it. */
  @Column('uuid', { name: 'mail_id', nullable: true }) mailId: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
