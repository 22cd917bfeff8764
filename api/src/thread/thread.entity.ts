import type { Anchor } from '@corrigenda/templates';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { SuggestionOutcome, ThreadState } from './thread-state.js';

/** A discussion of a stretch of text, or of a section; with a replacement, a suggestion. */
@Entity('thread')
export class ThreadRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  /** The revision that was read; absent on a draft. */
  @Column('uuid', { name: 'revision_id', nullable: true }) revisionId: string | null;
  @Column('text', { name: 'section_key' }) sectionKey: string;
  @Column('text', { name: 'block_id', default: '' }) blockId: string;
  @Column('text', { default: '' }) quote: string;
  @Column('jsonb', { nullable: true }) anchor: Anchor | null;
  @Column('text', { default: 'OPEN' }) state: ThreadState;
  @Column('text', { nullable: true }) replacement: string | null;
  @Column('text', { nullable: true }) outcome: SuggestionOutcome | null;
  @Column('uuid', { name: 'started_by_id' }) startedById: string;
  @Column('timestamptz', { name: 'started_at', default: () => 'now()' }) startedAt: Date;
  @Column('uuid', { name: 'settled_by_id', nullable: true }) settledById: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
}
