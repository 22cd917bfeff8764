import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventKind } from './event.js';

@Entity('event')
export class EventRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) id: string;
  @Column({ type: 'bigint', name: 'transaction_id', default: () => '(pg_current_xact_id()::text)::bigint' }) transactionId: string;
  @Column({ type: 'text' }) kind: EventKind;
  @Column({ type: 'timestamptz', default: () => 'now()' }) at: Date;
  @Column({ type: 'uuid', name: 'actor_id', nullable: true }) actorId: string | null;
  @Column({ type: 'uuid', name: 'coe_id', nullable: true }) coeId: string | null;
  @Column({ type: 'uuid', name: 'subject_id', nullable: true }) subjectId: string | null;
  @Column({ type: 'uuid', name: 'revision_id', nullable: true }) revisionId: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'jsonb', default: {} }) details: Record<string, unknown>;
}
