'use client';

import { useState } from 'react';
import { useStore } from '../editor/store';
import type { ApiError } from '../graphql/api-error';
import {
  AcceptSuggestionDocument,
  AddCommentDocument,
  DeleteCommentDocument,
  EditCommentDocument,
  RejectSuggestionDocument,
  ReopenThreadDocument,
  ResolveThreadDocument,
} from '../graphql/generated/graphql';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { ErrorNote } from '../ui/error-state';
import { Time } from '../ui/time';
import { askService } from './ask-service';
import { CommentForm } from './comment-form';
import { partsOf } from './mention-at';
import { SuggestedWords } from './suggested-words';
import { itemOfThread, useThreads } from './threads-context';
import type { ThreadView } from './threads';

type CommentView = ThreadView['comments'][number];

function linkTo(threadId: string): string {
  return `${location.origin}${location.pathname}#thread-${threadId}`;
}

function CommentText({ comment }: { comment: CommentView }) {
  if (comment.deleted) return <p className="text-sm text-faint italic">This comment was taken back.</p>;
  return (
    <p className="thread-body">
      {partsOf(comment.body, comment.mentions).map(({ text, isName }, index) => (isName ? <strong key={index}>{text}</strong> : <span key={index}>{text}</span>))}
    </p>
  );
}

function OneComment({ thread, comment, isOpen }: { thread: ThreadView; comment: CommentView; isOpen: boolean }) {
  const { threads } = useThreads();
  const { coeId, number, reader } = threads.of;
  const [isEditing, setEditing] = useState(false);
  const [isDeleting, setDeleting] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const isOwn = comment.author.id === reader.id && !comment.deleted;
  async function remove() {
    const { error: refused } = await askService(DeleteCommentDocument, { commentId: comment.id });
    setError(refused);
    setDeleting(false);
    if (!refused) await threads.read();
  }
  return (
    <li className="py-1.5">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-faint">
        <span className="font-medium text-ink">{comment.author.name}</span>
        <Time at={comment.writtenAt} zone={reader.zone} />
        {comment.editedAt && <span>edited</span>}
      </p>
      {isEditing ? (
        <CommentForm
          coeId={coeId}
          number={number}
          slot={`edit/${comment.id}`}
          label="Your comment"
          action="Save"
          initial={comment.body}
          initialMentions={comment.mentions}
          autoFocus
          send={async ({ body, mentionIds }) => {
            const { data, error: refused } = await askService(EditCommentDocument, { input: { commentId: comment.id, body, mentionIds } });
            if (data) threads.put(data.editComment);
            return refused;
          }}
          onClose={() => setEditing(false)}
        />
      ) : (
        <CommentText comment={comment} />
      )}
      {isOwn && isOpen && !isEditing && (
        <p className="mt-0.5 flex gap-3 text-sm">
          {isDeleting ? (
            <>
              <span>Take it back?</span>
              <button type="button" className="link" onClick={() => void remove()}>
                Yes, delete it
              </button>
              <button type="button" className="link" onClick={() => setDeleting(false)}>
                Keep it
              </button>
            </>
          ) : (
            <>
              <button type="button" className="link" onClick={() => setEditing(true)} aria-label={`Edit your comment ${excerpt(comment.body)}`}>
                Edit
              </button>
              <button type="button" className="link" onClick={() => setDeleting(true)} aria-label={`Delete your comment ${excerpt(comment.body)}`}>
                Delete
              </button>
            </>
          )}
        </p>
      )}
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      {isOpen && thread.comments.length > 1 && comment.mentions.length > 0 && <span className="sr-only">Calls {comment.mentions.map(({ name }) => name).join(', ')}.</span>}
    </li>
  );
}

const excerpt = (text: string) => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

function outcomeWords(thread: ThreadView): string {
  const who = thread.settledBy?.name ?? 'somebody';
  if (thread.suggestion?.outcome === 'ACCEPTED') return `Accepted by ${who}`;
  if (thread.suggestion?.outcome === 'REJECTED') return `Rejected by ${who}`;
  return thread.state === 'RESOLVED' ? `Resolved by ${who}` : '';
}

function Decide({ thread, onError }: { thread: ThreadView; onError(error: ApiError | null): void }) {
  const { threads } = useThreads();
  const [pending, setPending] = useState(false);
  async function decide(accept: boolean) {
    setPending(true);
    const variables = { threadId: thread.id };
    const answer = accept
      ? await askService(AcceptSuggestionDocument, variables).then(({ data, error }) => ({ thread: data?.acceptSuggestion, error }))
      : await askService(RejectSuggestionDocument, variables).then(({ data, error }) => ({ thread: data?.rejectSuggestion, error }));
    setPending(false);
    onError(answer.error);
    if (answer.thread) threads.put(answer.thread);
    else if (answer.error?.code === 'CONFLICT') void threads.read();
  }
  return (
    <div className="mt-1.5 flex gap-2">
      <Button size="sm" variant="primary" pending={pending} onClick={() => void decide(true)}>
        ✓ Accept
      </Button>
      <Button size="sm" pending={pending} onClick={() => void decide(false)}>
        ✗ Reject
      </Button>
    </div>
  );
}

/** One thread; all of it while it is looked at, its beginning otherwise. */
export function ThreadCard({ thread, isGone, headingLevel = 3 }: { thread: ThreadView; isGone: boolean; headingLevel?: 3 | 4 }) {
  const { threads, surface, titleOf } = useThreads();
  const { coeId, number } = threads.of;
  const isActive = useStore(threads.active) === thread.id;
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const Heading = `h${headingLevel}` as const;
  const { suggestion } = thread;
  const comments = isActive ? thread.comments : thread.comments.slice(0, 1);
  const more = thread.comments.length - comments.length;
  const done = outcomeWords(thread);

  async function settle() {
    setPending(true);
    const variables = { threadId: thread.id };
    const answer =
      thread.state === 'OPEN'
        ? await askService(ResolveThreadDocument, variables).then(({ data, error: refused }) => ({ thread: data?.resolveThread, error: refused }))
        : await askService(ReopenThreadDocument, variables).then(({ data, error: refused }) => ({ thread: data?.reopenThread, error: refused }));
    setPending(false);
    setError(answer.error);
    if (answer.thread) threads.put(answer.thread);
  }
  const go = () => {
    threads.pick(thread.id);
    if (!isGone) surface?.reveal(itemOfThread(thread));
  };

  return (
    <article
      id={`thread-${thread.id}`}
      data-thread-card={thread.id}
      data-active={isActive || undefined}
      data-state={thread.state}
      tabIndex={-1}
      aria-labelledby={`thread-${thread.id}-title`}
      className="thread-card"
      onFocus={() => threads.active.set(thread.id)}
      onClick={() => threads.active.set(thread.id)}
    >
      <Heading id={`thread-${thread.id}-title`} className="text-sm font-normal">
        <button type="button" className="thread-quote" onClick={go}>
          <span className="sr-only">{suggestion ? 'Suggestion by ' : 'Thread by '} {thread.startedBy.name} about </span>
          {thread.quote === '' ? <span className="font-medium text-soft">{titleOf(thread.sectionKey)}</span> : <q>{thread.quote}</q>}
        </button>
      </Heading>
      {isGone && <p className="text-sm text-warn">These words are no longer in the text.</p>}
      {suggestion && (
        <div className="mt-1">
          <p className="text-sm text-faint">
            <span className="font-medium text-ink">{thread.startedBy.name}</span> suggests
          </p>
          <SuggestedWords quote={thread.quote} replacement={suggestion.replacement} />
          {thread.may.decide && <Decide thread={thread} onError={setError} />}
        </div>
      )}
      {done && <p className="mt-1 text-sm font-medium text-good">✓ {done}</p>}
      <ul>
        {comments.map((comment) => (
          <OneComment key={comment.id} thread={thread} comment={comment} isOpen={isActive} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="link text-sm" onClick={() => threads.active.set(thread.id)}>
          {more} more {more === 1 ? 'comment' : 'comments'}
        </button>
      )}
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      {isActive && (
        <>
          <CommentForm
            coeId={coeId}
            number={number}
            slot={`reply/${thread.id}`}
            label={`Answer ${thread.startedBy.name}`}
            placeholder="Answer, @ calls a member"
            action="Answer"
            send={async (input) => {
              const { data, error: refused } = await askService(AddCommentDocument, { input: { threadId: thread.id, ...input } });
              if (data) threads.put(data.addComment);
              return refused;
            }}
            onClose={() => {}}
          />
          <div className="mt-1.5 flex flex-wrap items-center gap-2">
            {thread.may.resolve && (
              <Button size="sm" pending={pending} onClick={() => void settle()}>
                {thread.state === 'OPEN' ? 'Resolve' : 'Reopen'}
              </Button>
            )}
            <CopyButton text={linkTo(thread.id)} label="Copy link" />
          </div>
        </>
      )}
    </article>
  );
}
