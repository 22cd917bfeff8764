import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ActionKind, ActionStatus, Priority } from './action-status.js';

@Entity('action_item')
export class ActionItemRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('integer', { unique: true, default: () => "nextval('action_item_number')" }) number: number;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  @Column('text') title: string;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @Column('text') priority: Priority;
  @Column('text') kind: ActionKind;
  @Column('text', { name: 'success_test', default: '' }) successTest: string;
  /** The id of the why, factor or lesson in the document that this answers. */
  @Column('text', { name: 'cause_id', default: '' }) causeId: string;
  @Column('text', { name: 'ticket_url', default: '' }) ticketUrl: string;
  @Column('text', { default: 'OPEN' }) status: ActionStatus;
  @Column('text', { default: '' }) evidence: string;
  @Column('uuid', { name: 'completed_by_id', nullable: true }) completedById: string | null;
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt: Date | null;
  @Column('uuid', { name: 'verified_by_id', nullable: true }) verifiedById: string | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt: Date | null;
  @Column('text', { name: 'decline_reason', default: '' }) declineReason: string;
  @Column('uuid', { name: 'declined_by_id', nullable: true }) declinedById: string | null;
  @Column('timestamptz', { name: 'declined_at', nullable: true }) declinedAt: Date | null;
  /** Declining takes effect when a director accepts the reason. */
  @Column('uuid', { name: 'decline_accepted_by_id', nullable: true }) declineAcceptedById: string | null;
  @Column('timestamptz', { name: 'decline_accepted_at', nullable: true }) declineAcceptedAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
  @Column('uuid', { name: 'created_by_id' }) createdById: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}
