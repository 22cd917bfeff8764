'use client';

import { useState, type FormEvent } from 'react';
import { newId } from '../ui/new-id';
import type { ApiError } from '../graphql/api-error';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { submitOnEnter } from '../ui/submit-on-enter';
import { BlindMentions, CommentField, mentionsIn, type Mention } from './comment-field';
import { readWords, writeWords } from './drafts';

interface CommentFormProps {
  coeId: string;
  number: number;
  /** Under which its words are kept on this device. */
  slot: string;
  label: string;
  action: string;
  initial?: string;
  initialMentions?: readonly { id: string; name: string }[];
  placeholder?: string;
  autoFocus?: boolean;
  /** Sends it; the key stays the same when it is tried again. Answers what went wrong. */
  send(words: { body: string; mentionIds: string[]; idempotencyKey: string }): Promise<ApiError | null>;
  onClose(): void;
}

/** Words on their way: kept on this device until the service has them. */
export function CommentForm({ coeId, number, slot, label, action, initial = '', initialMentions = [], placeholder, autoFocus, send, onClose }: CommentFormProps) {
  const [body, setBody] = useState(() => readWords(coeId, slot) || initial);
  const [mentions, setMentions] = useState<Mention[]>(() => initialMentions.map((one) => ({ ...one, maySee: true })));
  const [key, setKey] = useState(newId);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const change = (value: string, next: Mention[]) => {
    setBody(value);
    setMentions(next);
    writeWords(coeId, slot, value === initial ? '' : value);
    // Other words are another request.
    if (error) setKey(newId());
    setError(null);
  };
  const close = () => {
    writeWords(coeId, slot, '');
    onClose();
  };
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isSending || body.trim() === '') return;
    setSending(true);
    const refused = await send({ body, mentionIds: mentionsIn(body, mentions).map(({ id }) => id), idempotencyKey: key });
    setSending(false);
    setError(refused);
    if (refused) return;
    setBody('');
    setMentions([]);
    setKey(newId());
    close();
  }
  return (
    <form onSubmit={submit} onKeyDown={submitOnEnter} className="grid gap-1.5" aria-label={label}>
      <CommentField number={number} label={label} value={body} mentions={mentions} onChange={change} onEscape={() => body.trim() === '' && close()} placeholder={placeholder} autoFocus={autoFocus} isInvalid={error !== null} />
      <BlindMentions mentions={mentionsIn(body, mentions)} />
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      {(body !== '' || autoFocus) && (
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" size="sm" variant="primary" pending={isSending} disabled={body.trim() === ''}>
            {isSending ? 'Sending…' : error ? 'Try again' : action}
          </Button>
          <Button size="sm" variant="quiet" onClick={() => { setBody(initial); setMentions([]); setError(null); close(); }}>
            Cancel
          </Button>
        </div>
      )}
    </form>
  );
}
