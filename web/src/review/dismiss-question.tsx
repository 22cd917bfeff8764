'use client';

import { useState, type FormEvent } from 'react';
import { DismissQuestionDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';
import { submitOnEnter } from '../ui/submit-on-enter';

/** Sets a question aside, with the reason that the record keeps. */
export function DismissQuestion({ questionId, onDone, onCancel }: { questionId: string; onDone(): void; onCancel(): void }) {
  const [reason, setReason] = useState('');
  const { run, pending, fieldError, errorBeside } = useMutation(DismissQuestionDocument);
  async function send(event: FormEvent) {
    event.preventDefault();
    if (await run({ input: { questionId, reason } })) onDone();
  }
  const error = errorBeside('reason');
  return (
    <form onSubmit={send} onKeyDown={submitOnEnter} className="mt-2 grid gap-2">
      <TextArea label="It need not be answered, because" value={reason} onChange={(event) => setReason(event.target.value)} required autoFocus error={fieldError('reason')} hint="Who asked reads this, and so does the record." />
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="danger" pending={pending} disabled={!reason.trim()}>
          Set it aside
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
