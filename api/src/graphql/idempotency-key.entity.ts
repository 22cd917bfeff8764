import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn({ type: 'uuid', name: 'actor_id' }) actorId: string;
  @PrimaryColumn({ type: 'text' }) key: string;
  @Column({ type: 'bytea', name: 'request_hash' }) requestHash: Buffer;
  @Column({ type: 'jsonb', nullable: true }) response: unknown;
  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
