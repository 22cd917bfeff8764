import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What of a published revision can be found. Written by the library alone, from the events. */
@Entity('coe_search')
export class CoeSearchRow {
  @PrimaryColumn('uuid', { name: 'coe_id' }) coeId: string;
  @Column('uuid', { name: 'team_id' }) teamId: string;
  @Column('smallint') severity: number;
  @Column('text', { array: true }) tags: string[];
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('text') title: string;
  @Column('text') impact: string;
  @Column('text') summary: string;
  @Column('text') body: string;
  @Column('tsvector', { name: 'title_tsv' }) titleTsv: string;
  @Column('tsvector') tsv: string;
}
