'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { CancelMeetingDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';
import { toast } from '../ui/toast';

/** Cancels a meeting that has heard nothing yet, with a reason. */
export function CancelMeetingButton({ meetingId, open: waiting }: { meetingId: string; /** How many COEs it was to hear. */ open: number }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { run, pending, error } = useMutation(CancelMeetingDocument);
  async function go() {
    if (!(await run({ input: { meetingId, reason } }))) return;
    toast('The meeting is cancelled.');
    router.push('/meetings');
  }
  const description = waiting === 0 ? 'It has nothing to hear.' : `${waiting === 1 ? 'The COE it was to hear goes' : `The ${waiting} COEs it was to hear go`} to the next meeting, or wait until one is called.`;
  return (
    <>
      <Button size="sm" variant="quiet" onClick={() => setAsking(true)}>
        Cancel the meeting
      </Button>
      <Dialog open={isAsking} onOpenChange={setAsking} title="Cancel this meeting?" description={description}>
        <TextArea label="Reason" hint="Kept in the record." value={reason} onChange={(event) => setReason(event.target.value)} required />
        {error && (
          <div className="mt-3">
            <ErrorNote message={error.message} correlationId={error.correlationId} />
          </div>
        )}
        <DialogActions>
          <Button onClick={() => setAsking(false)}>Leave it</Button>
          <Button variant="danger" pending={pending} disabled={!reason.trim()} onClick={go}>
            Cancel it
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
