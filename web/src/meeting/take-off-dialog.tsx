'use client';

import { useRouter } from 'next/navigation';
import { TakeOffMeetingDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { toast } from '../ui/toast';
import { ReasonDialog } from './reason-dialog';

/** Asks why the meeting need not see a COE after all. */
export function TakeOffDialog({ slot, title, onClose }: { slot: { id: string; version: number }; title: string; onClose(): void }) {
  const router = useRouter();
  const { run, pending, error } = useMutation(TakeOffMeetingDocument);
  async function takeOff(reason: string) {
    if (!(await run({ input: { slotId: slot.id, expectedVersion: slot.version, reason } }))) return;
    toast('Taken off.');
    onClose();
    router.refresh();
  }
  return (
    <ReasonDialog
      open
      title="Take it off the meeting?"
      description={`${title}. Where publication waits for the meeting, it waits no longer.`}
      hint="Kept in the record."
      variant="danger"
      act="Take it off"
      stay="Leave it"
      pending={pending}
      error={error}
      onAct={(reason) => void takeOff(reason)}
      onClose={onClose}
    />
  );
}
