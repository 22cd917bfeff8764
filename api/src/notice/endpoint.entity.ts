import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { EventKind } from '../event/event.js';
import type { EndpointForm } from './endpoint-shapes.js';

/** Where events are told to other services: a channel of a chat, or a webhook. */
@Entity('endpoint')
export class EndpointRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') form: EndpointForm;
  @Column('text') url: string;
  /** What a webhook is signed with; a channel is told under its address, which is secret itself. */
  @Column('text', { nullable: true }) secret: string | null;
  /** The events that are told; none of them means all. */
  @Column('text', { array: true, default: '{}' }) kinds: EventKind[];
  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;
  @Column('boolean', { default: true }) active: boolean;
  @Column('text', { name: 'stopped_because', default: '' }) stoppedBecause: string;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
  @Column('uuid', { name: 'created_by_id' }) createdById: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
