import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { WordListName } from './word-list.js';

@Entity('word')
@Unique(['list', 'key'])
export class WordRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') list: WordListName;
  @Column('text') word: string;
  /** The word as it is compared; see `wordKey`. */
  @Column('text') key: string;
  @Column('text', { default: '' }) meaning: string;
  @Column('text', { array: true, default: '{}' }) handles: string[];
  @Column('text', { array: true, default: '{}' }) emails: string[];
  @Column('integer', { default: 1 }) version: number;
  @Column('uuid', { name: 'updated_by_id' }) updatedById: string;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}
