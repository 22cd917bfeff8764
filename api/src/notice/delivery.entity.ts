import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { DeliveryState } from './endpoint-shapes.js';

/** One event on its way to one endpoint. Its id is the webhook-id. */
@Entity('delivery')
@Unique(['endpointId', 'eventId'])
export class DeliveryRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'endpoint_id' }) endpointId: string;
  @Column('bigint', { name: 'event_id' }) eventId: string;
  @Column('text', { default: 'PENDING' }) state: DeliveryState;
  /** Since it was sent or asked for again. */
  @Column('integer', { default: 0 }) attempts: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt: Date | null;
}
