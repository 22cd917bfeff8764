'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { AskAtMeetingDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextArea } from '../ui/field';
import { submitOnEnter } from '../ui/submit-on-enter';
import { toast } from '../ui/toast';

interface AskDialogProps {
  slotId: string;
  coe: { title: string; status: string; sections: readonly { key: string; title: string }[] };
  onClose(): void;
}

/** A question typed in the room; it stands on the presenter's screen at once. */
export function AskDialog({ slotId, coe, onClose }: AskDialogProps) {
  const router = useRouter();
  const [sectionKey, setSectionKey] = useState(coe.sections[0]?.key ?? '');
  const [body, setBody] = useState('');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, pending, fieldError, errorBeside } = useMutation(AskAtMeetingDocument);
  async function send(event: FormEvent) {
    event.preventDefault();
    if (!(await run({ input: { slotId, sectionKey, body, idempotencyKey } }))) return;
    toast('Asked.');
    onClose();
    router.refresh();
  }
  const error = errorBeside('body');
  const consequence = coe.status === 'IN_REVIEW' ? 'It is a question of the review as well: approval waits for the answer.' : 'It is kept with the meeting.';
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={`Ask about “${coe.title}”`} description={consequence}>
      <form onSubmit={send} onKeyDown={submitOnEnter} className="grid gap-4">
        <TextArea label="Your question" value={body} onChange={(event) => setBody(event.target.value)} required autoFocus error={fieldError('body')} />
        <SelectField label="About" value={sectionKey} onChange={(event) => setSectionKey(event.target.value)} choices={coe.sections.map(({ key, title }) => ({ value: key, label: title }))} />
        {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Ask
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
