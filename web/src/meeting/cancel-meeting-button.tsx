'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { CancelMeetingDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { toast } from '../ui/toast';
import { ReasonDialog } from './reason-dialog';

/** Cancels a meeting that has heard nothing yet, with a reason. */
export function CancelMeetingButton({ meetingId, waiting }: { meetingId: string; /** How many COEs it was to hear. */ waiting: number }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const { run, pending, error } = useMutation(CancelMeetingDocument);
  async function cancel(reason: string) {
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
      <ReasonDialog
        open={isAsking}
        title="Cancel this meeting?"
        description={description}
        hint="Kept in the record."
        variant="danger"
        act="Cancel it"
        stay="Leave it"
        pending={pending}
        error={error}
        onAct={(reason) => void cancel(reason)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
