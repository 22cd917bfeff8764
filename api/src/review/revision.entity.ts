import type { EditorNode } from '@corrigenda/templates';
import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { FrozenWaiver } from './frozen-waivers.js';
import type { FrozenAction } from './revision-hash.js';

/** A frozen COE: what a review, its questions, its verdicts and the publication name. */
@Entity('revision')
@Unique(['coeId', 'number'])
export class RevisionRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'coe_id' }) coeId: string;
  @Column('integer') number: number;
  /** Of the document and of what binds of the action items. */
  @Column('text') hash: string;
  @Column('text') title: string;
  @Column('jsonb') document: EditorNode;
  @Column('integer', { name: 'document_version' }) documentVersion: number;
  @Column('jsonb') actions: FrozenAction[];
  @Column('jsonb', { default: [] }) waivers: FrozenWaiver[];
  /** The shared document as it was, which resolves anchors into it. */
  @Column('bytea') bytes: Uint8Array;
  /** Up to where the edit log has been read. */
  @Column('bigint', { name: 'document_seq' }) documentSeq: string;
  @Column('integer') words: number;
  @Column('uuid', { name: 'frozen_by_id' }) frozenById: string;
  @Column('timestamptz', { name: 'frozen_at', default: () => 'now()' }) frozenAt: Date;
}
