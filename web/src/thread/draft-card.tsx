'use client';

import { useId, useState, type FormEvent } from 'react';
import { newId } from '../ui/new-id';
import { useStore } from '../editor/store';
import type { ApiError } from '../graphql/api-error';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { submitOnEnter } from '../ui/submit-on-enter';
import { BlindMentions, CommentField, mentionsIn } from './comment-field';
import type { ThreadDraft } from './drafts';
import { sendDraft } from './send-draft';
import { SuggestedWords } from './suggested-words';
import { useThreads } from './threads-context';

/** A thread that is being begun. What is written stays on this device until the service has it. */
export function DraftCard({ draft }: { draft: ThreadDraft }) {
  const { threads, titleOf } = useThreads();
  const id = useId();
  const isActive = useStore(threads.active) === draft.id;
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const quote = draft.place?.quote ?? '';
  const isSuggestion = draft.replacement !== null;
  const isEmpty = draft.body.trim() === '' && (draft.replacement === null || draft.replacement === quote);
  const change = (next: Partial<ThreadDraft>) => {
    // Other words are another request: the key that was tried belongs to the first.
    threads.keep({ ...draft, ...next, ...(error && { sentAs: newId() }) });
    setError(null);
  };
  async function send(event: FormEvent) {
    event.preventDefault();
    if (isSending || isEmpty) return;
    setSending(true);
    setError(await sendDraft(threads, draft));
    setSending(false);
  }
  return (
    <article data-thread-card={draft.id} data-active={isActive || undefined} tabIndex={-1} aria-labelledby={`${id}-title`} className="thread-card thread-draft" onFocus={() => threads.active.set(draft.id)}>
      <h3 id={`${id}-title`} className="text-sm font-normal">
        <span className="thread-kept">{isSuggestion ? 'New suggestion' : 'New thread'}</span> {quote === '' ? titleOf(draft.sectionKey) : <q className="thread-quote">{quote}</q>}
      </h3>
      <form onSubmit={send} onKeyDown={submitOnEnter} className="mt-1.5 grid gap-1.5">
        {isSuggestion && (
          <>
            <label htmlFor={`${id}-words`} className="text-sm font-medium">
              Write instead
            </label>
            <textarea
              id={`${id}-words`}
              rows={2}
              autoFocus={isActive}
              value={draft.replacement ?? ''}
              onChange={(event) => change({ replacement: event.target.value })}
              onKeyDown={(event) => event.key === 'Escape' && isEmpty && threads.drop(draft.id)}
              className="block w-full field-sizing-content min-h-12 rounded-md border border-control bg-surface px-2.5 py-1.5 font-serif text-base text-ink hover:border-ink"
            />
            {draft.replacement !== quote && <SuggestedWords quote={quote} replacement={draft.replacement ?? ''} />}
          </>
        )}
        <CommentField
          number={threads.of.number}
          label={isSuggestion ? 'Why, if it needs saying' : 'Your comment'}
          placeholder={isSuggestion ? 'Why, if it needs saying' : 'Comment, @ calls a member'}
          value={draft.body}
          mentions={draft.mentions}
          autoFocus={isActive && !isSuggestion}
          onChange={(body, mentions) => change({ body, mentions })}
          onEscape={() => isEmpty && threads.drop(draft.id)}
          isInvalid={error !== null}
        />
        <BlindMentions mentions={mentionsIn(draft.body, draft.mentions)} />
        {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" size="sm" variant="primary" pending={isSending} disabled={isEmpty}>
            {isSending ? 'Sending…' : error ? 'Try again' : isSuggestion ? 'Suggest' : 'Comment'}
          </Button>
          <Button size="sm" variant="quiet" onClick={() => threads.drop(draft.id)}>
            {isEmpty ? 'Cancel' : 'Discard'}
          </Button>
          {!isEmpty && !isSending && <span className="text-sm text-faint">kept on this device</span>}
        </div>
      </form>
    </article>
  );
}
