'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { type MeetingOutcome, WriteMeetingOutcomeDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';
import { toast } from '../ui/toast';
import { OUTCOMES } from './meeting-words';

/** What the meeting decided; written once. */
export function OutcomeDialog({ slot, title, onClose }: { slot: { id: string; version: number }; title: string; onClose(): void }) {
  const router = useRouter();
  const [outcome, setOutcome] = useState<MeetingOutcome>('ACCEPTED');
  const [followUp, setFollowUp] = useState('');
  const [notes, setNotes] = useState('');
  const { run, pending, fieldError, errorBeside } = useMutation(WriteMeetingOutcomeDocument);
  async function send(event: FormEvent) {
    event.preventDefault();
    const done = await run({ input: { slotId: slot.id, expectedVersion: slot.version, outcome, followUp: outcome === 'FOLLOW_UP' ? followUp : '', notes } });
    if (!done) return;
    toast('The outcome is written.');
    onClose();
    router.refresh();
  }
  const error = errorBeside('followUp', 'notes');
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="The outcome" description={title}>
      <form onSubmit={send} className="grid gap-4">
        <fieldset className="grid gap-2">
          <legend className="mb-1 text-sm font-medium">What the meeting decided</legend>
          {Object.entries(OUTCOMES).map(([value, { label, hint }]) => (
            <label key={value} className="flex gap-2.5">
              <input type="radio" name="outcome" value={value} checked={outcome === value} onChange={() => setOutcome(value as MeetingOutcome)} className="mt-1 size-4 shrink-0 accent-accent" />
              <span className="min-w-0">
                {label}
                <span className="block text-sm text-faint">{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {outcome === 'FOLLOW_UP' && <TextArea label="What follows" hint="Authors make action items of it." value={followUp} onChange={(event) => setFollowUp(event.target.value)} required error={fieldError('followUp')} />}
        <TextArea label="Notes" hint="Kept with the COE. Roles instead of names." value={notes} onChange={(event) => setNotes(event.target.value)} error={fieldError('notes')} />
        {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Write the outcome
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
