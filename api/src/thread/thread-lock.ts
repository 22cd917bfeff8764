import type { Anchor } from '@corrigenda/templates';
import { isAuthor } from '../coe/coe-access.js';
import { type LockedCoe, lockCoe } from '../coe/coe-lock.js';
import type { Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import type { SuggestionOutcome, ThreadState } from './thread-state.js';

export interface LockedThread {
  id: string;
  startedById: string;
  blockId: string;
  quote: string;
  anchor: Anchor | null;
  state: ThreadState;
  replacement: string | null;
  outcome: SuggestionOutcome | null;
  revisionId: string | null;
}

export interface LockedComment {
  id: string;
  authorId: string;
  body: string;
  deletedAt: Date | null;
  threadId: string;
}

const COLUMNS = `id, started_by_id as "startedById", block_id as "blockId", quote, anchor, state, replacement, outcome, revision_id as "revisionId"`;

/** A thread whose COE is held until the transaction ends, and which therefore nobody else settles meanwhile. */
export async function lockThread(tx: Transaction, actor: Actor, threadId: string): Promise<{ coe: LockedCoe; thread: LockedThread }> {
  const [place] = isRecordId(threadId)
    ? await tx.rows<{ coeId: string }>({ name: 'thread-coe', text: 'select coe_id as "coeId" from thread where id = $1', values: [threadId] })
    : [];
  if (!place) throw noSuchThread();
  const coe = await lockAs(tx, actor, place.coeId, noSuchThread);
  const [thread] = await tx.rows<LockedThread>({ name: 'thread-held', text: `select ${COLUMNS} from thread where id = $1`, values: [threadId] });
  if (!thread) throw noSuchThread();
  return { coe, thread };
}

export async function lockComment(tx: Transaction, actor: Actor, commentId: string): Promise<{ coe: LockedCoe; comment: LockedComment }> {
  const [place] = isRecordId(commentId)
    ? await tx.rows<{ coeId: string }>({
        name: 'comment-coe',
        text: 'select t.coe_id as "coeId" from comment m join thread t on t.id = m.thread_id where m.id = $1',
        values: [commentId],
      })
    : [];
  if (!place) throw noSuchComment();
  const coe = await lockAs(tx, actor, place.coeId, noSuchComment);
  const [comment] = await tx.rows<LockedComment>({
    name: 'comment-held',
    text: 'select id, author_id as "authorId", body, deleted_at as "deletedAt", thread_id as "threadId" from comment where id = $1',
    values: [commentId],
  });
  if (!comment || comment.deletedAt) throw noSuchComment();
  if (comment.authorId !== actor.memberId) throw new CorrigendaError('FORBIDDEN', 'Only who wrote a comment may change it.');
  return { coe, comment };
}

/** Suggestions of a held COE that nobody has decided about, in the order in which they were made. */
export function readOpenSuggestions(tx: Transaction, coeId: string): Promise<LockedThread[]> {
  return tx.rows<LockedThread>({
    name: 'suggestions-open',
    text: `select ${COLUMNS} from thread where coe_id = $1 and state = 'OPEN' and replacement is not null order by started_at, id`,
    values: [coeId],
  });
}

/** Who started a thread resolves it, an author of the COE, or a director above its team. */
export function assertMayResolve(coe: LockedCoe, thread: LockedThread, actor: Actor): void {
  if (thread.startedById === actor.memberId || isAuthor(coe, actor) || coe.actorDirects) return;
  throw new CorrigendaError('FORBIDDEN', 'Who started the thread, an author or a director of the team may resolve it.');
}

export function noSuchThread(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such thread, or you may not see it.');
}

export function noSuchComment(): CorrigendaError {
  return new CorrigendaError('NOT_FOUND', 'There is no such comment, or you may not see it.');
}

async function lockAs(tx: Transaction, actor: Actor, coeId: string, notFound: () => CorrigendaError): Promise<LockedCoe> {
  return lockCoe(tx, actor, coeId).catch((error: unknown) => {
    throw error instanceof CorrigendaError && error.code === 'NOT_FOUND' ? notFound() : error;
  });
}
