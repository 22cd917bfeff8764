import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { SavedViewPage } from './saved-view.type.js';

@Entity('saved_view')
@Unique(['memberId', 'page', 'name'])
export class SavedViewRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'member_id' }) memberId: string;
  @Column('text') page: SavedViewPage;
  @Column('text') name: string;
  /** The filters as they stand in the address, without the question mark. */
  @Column('text') query: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
