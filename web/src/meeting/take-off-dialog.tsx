'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { TakeOffMeetingDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';
import { toast } from '../ui/toast';

/** Asks why the meeting need not see a COE after all. */
export function TakeOffDialog({ slot, title, onClose }: { slot: { id: string; version: number }; title: string; onClose(): void }) {
  const router = useRouter();
  const [reason, setReason] = useState('');
  const { run, pending, error } = useMutation(TakeOffMeetingDocument);
  async function go() {
    if (!(await run({ input: { slotId: slot.id, expectedVersion: slot.version, reason } }))) return;
    toast('Taken off.');
    onClose();
    router.refresh();
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Take it off the meeting?" description={`${title}. Where publication waits for the meeting, it waits no longer.`}>
      <TextArea label="Reason" hint="Kept in the record." value={reason} onChange={(event) => setReason(event.target.value)} required />
      {error && (
        <div className="mt-3">
          <ErrorNote message={error.message} correlationId={error.correlationId} />
        </div>
      )}
      <DialogActions>
        <Button onClick={onClose}>Leave it</Button>
        <Button variant="danger" pending={pending} disabled={!reason.trim()} onClick={go}>
          Take it off
        </Button>
      </DialogActions>
    </Dialog>
  );
}
