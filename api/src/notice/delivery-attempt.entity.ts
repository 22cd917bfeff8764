import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('delivery_attempt')
export class DeliveryAttemptRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) id: string;
  @Column('uuid', { name: 'delivery_id' }) deliveryId: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
  /** Absent when there was no answer. */
  @Column('integer', { nullable: true }) status: number | null;
  @Column('text', { default: '' }) error: string;
  @Column('integer') milliseconds: number;
  /** The beginning of the answer. */
  @Column('text', { default: '' }) answer: string;
}
