import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event_cursor')
export class EventCursorRow {
  @PrimaryColumn({ type: 'text' }) reader: string;
  @Column({ type: 'bigint', name: 'transaction_id', default: 0 }) transactionId: string;
  @Column({ type: 'bigint', default: 0 }) id: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) at: Date;
}
