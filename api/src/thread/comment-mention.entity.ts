import { Entity, PrimaryColumn } from 'typeorm';

/** Whom a comment calls. It gives nobody access. */
@Entity('comment_mention')
export class CommentMentionRow {
  @PrimaryColumn('uuid', { name: 'comment_id' }) commentId: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId: string;
}
