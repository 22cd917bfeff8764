import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Database } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { once } from '../graphql/idempotency.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { CommentRow } from './comment.entity.js';
import { writeMentions } from './mentions.js';
import { lockComment, lockThread } from './thread-lock.js';
import { editedCommentShape, newCommentShape } from './thread-shapes.js';

const MAX_COMMENTS = 500;

/** What is said in a thread: by whoever may read the COE; changed and taken back by who said it. */
@Injectable()
export class CommentService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  add(actor: Actor, given: unknown, idempotencyKey?: string | null): Promise<{ threadId: string }> {
    const input = parseInput(newCommentShape, given);
    return this.db.transaction((tx) =>
      once(tx, actor, idempotencyKey, input, async () => {
        const { coe, thread } = await lockThread(tx, actor, input.threadId);
        const [counted] = await tx.rows<{ count: number }>({ name: 'comments-count', text: 'select count(*)::int as count from comment where thread_id = $1', values: [thread.id] });
        if (counted!.count >= MAX_COMMENTS) {
          throw new CorrigendaError('LIMIT_EXCEEDED', `A thread has at most ${MAX_COMMENTS} comments; start another one.`, { limit: MAX_COMMENTS });
        }
        const comment = { id: randomUUID(), threadId: thread.id, authorId: actor.memberId, body: input.body };
        await tx.entities.insert(CommentRow, comment);
        await writeMentions(tx, comment.id, input.mentionIds);
        await this.events.record(tx, { kind: 'comment-added', actor, coeId: coe.id, subjectId: thread.id, details: { commentId: comment.id, mentionIds: input.mentionIds } });
        return { threadId: thread.id };
      }),
    );
  }

  edit(actor: Actor, given: unknown): Promise<{ threadId: string }> {
    const { commentId, body, mentionIds } = parseInput(editedCommentShape, given);
    return this.db.transaction(async (tx) => {
      const { coe, comment } = await lockComment(tx, actor, commentId);
      await tx.rows({
        name: 'comment-edit',
        text: 'update comment set body = $2, edited_at = now() where id = $1 and deleted_at is null and body <> $2',
        values: [comment.id, body],
      });
      const newMentionIds = await writeMentions(tx, comment.id, mentionIds);
      await this.events.record(tx, { kind: 'comment-edited', actor, coeId: coe.id, subjectId: comment.threadId, details: { commentId: comment.id, mentionIds: newMentionIds } });
      return { threadId: comment.threadId };
    });
  }

  /** Takes the words away; that something stood there remains, while others talk around it. */
  delete(actor: Actor, commentId: string): Promise<{ threadId: string }> {
    return this.db.transaction(async (tx) => {
      const { coe, comment } = await lockComment(tx, actor, commentId);
      await tx.rows({ name: 'comment-delete', text: `update comment set body = '', deleted_at = now() where id = $1 and deleted_at is null`, values: [comment.id] });
      await writeMentions(tx, comment.id, []);
      await this.events.record(tx, { kind: 'comment-deleted', actor, coeId: coe.id, subjectId: comment.threadId, details: { commentId: comment.id } });
      return { threadId: comment.threadId };
    });
  }
}
