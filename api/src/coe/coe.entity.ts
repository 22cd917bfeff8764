import type { EditorNode, Template } from '@corrigenda/templates';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CoeStatus } from './coe-status.js';
import type { IncidentKind, Visibility } from './coe-header.js';

@Entity('coe')
export class CoeRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('integer', { unique: true, default: () => "nextval('coe_number')" }) number: number;
  @Column('text') title: string;
  @Column('uuid', { name: 'team_id' }) teamId: string;
  /** As it was when the COE began. */
  @Column('jsonb') template: Template;
  @Column('text', { name: 'template_key' }) templateKey: string;
  @Column('text', { default: 'DRAFT' }) status: CoeStatus;
  @Column('smallint') severity: number;
  @Column('text') kind: IncidentKind;
  @Column('text') visibility: Visibility;
  @Column('text', { array: true, default: '{}' }) tags: string[];
  @Column('text', { default: 'UTC' }) zone: string;
  @Column('date', { name: 'occurred_on', nullable: true }) occurredOn: string | null;
  @Column('text', { name: 'detected_by', default: '' }) detectedBy: string;
  /** Grows with every change of a field of this row; the document has its own log. */
  @Column('integer', { default: 1 }) version: number;
  @Column('integer', { name: 'document_version' }) documentVersion: number;
  /** The projection of the edit log up to `documentSeq`. */
  @Column('jsonb') document: EditorNode;
  @Column('bigint', { name: 'document_seq', default: 0 }) documentSeq: string;
  @Column('uuid', { name: 'published_revision_id', nullable: true }) publishedRevisionId: string | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column('uuid', { name: 'created_by_id' }) createdById: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}
