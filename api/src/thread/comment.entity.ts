import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('comment')
export class CommentRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'thread_id' }) threadId: string;
  @Column('uuid', { name: 'author_id' }) authorId: string;
  /** Empty once it is deleted. */
  @Column('text') body: string;
  @Column('timestamptz', { name: 'written_at', default: () => 'now()' }) writtenAt: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
}
