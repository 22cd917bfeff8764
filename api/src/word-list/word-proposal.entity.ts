import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ProposalState, WordListName } from './word-list.js';

/** A word that somebody who may not add it would like to see in a list. */
@Entity('word_proposal')
export class WordProposalRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') list: WordListName;
  @Column('text') word: string;
  @Column('text') key: string;
  @Column('text', { default: '' }) meaning: string;
  @Column('text', { array: true, default: '{}' }) handles: string[];
  @Column('text', { array: true, default: '{}' }) emails: string[];
  /** Why it belongs there. */
  @Column('text') reason: string;
  @Column('text', { default: 'PROPOSED' }) state: ProposalState;
  @Column('uuid', { name: 'proposed_by_id' }) proposedById: string;
  @Column('timestamptz', { name: 'proposed_at', default: () => 'now()' }) proposedAt: Date;
  @Column('uuid', { name: 'decided_by_id', nullable: true }) decidedById: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('text', { default: '' }) refusal: string;
}
