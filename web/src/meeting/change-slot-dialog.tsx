'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, type FormEvent } from 'react';
import { execute } from '../graphql/client';
import { ChangeMeetingSlotDocument, MentionableDocument, type SlotFieldsFragment } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextField } from '../ui/field';
import { toast } from '../ui/toast';
import { meetingTime } from './meeting-words';

interface ChangeSlotDialogProps {
  slot: SlotFieldsFragment;
  coe: { number: number; title: string };
  meetings: readonly { id: string; startsAt: string; zone: string }[];
  onClose(): void;
}

const QUIET_MS = 150;

/** Who presents, chosen by name among those who may see the COE, and in which meeting. */
export function ChangeSlotDialog({ slot, coe, meetings, onClose }: ChangeSlotDialogProps) {
  const router = useRouter();
  const [search, setSearch] = useState('');
  const [offered, setOffered] = useState<{ id: string; name: string }[]>([]);
  const [presenterId, setPresenterId] = useState(slot.presenter?.id ?? '');
  const [meetingId, setMeetingId] = useState(slot.meeting?.id ?? '');
  const { run, pending, error } = useMutation(ChangeMeetingSlotDocument);

  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const { mentionable } = await execute(MentionableDocument, { number: coe.number, search });
      if (isCurrent) setOffered(mentionable.filter(({ maySee }) => maySee).map(({ member }) => member));
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [coe.number, search]);

  async function send(event: FormEvent) {
    event.preventDefault();
    const done = await run({
      input: { slotId: slot.id, expectedVersion: slot.version, presenterId: presenterId || null, meetingId: meetingId && meetingId !== slot.meeting?.id ? meetingId : null },
    });
    if (!done) return;
    toast('Changed.');
    onClose();
    router.refresh();
  }

  const members = [...new Map([...(slot.presenter ? [slot.presenter] : []), ...offered].map((member) => [member.id, member])).values()];
  const here = slot.meeting && !meetings.some(({ id }) => id === slot.meeting?.id) ? [slot.meeting] : [];
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Presenter and time" description={coe.title}>
      <form onSubmit={send} className="grid gap-4">
        <TextField label="Find a member" type="search" value={search} onChange={(event) => setSearch(event.target.value)} hint="By the beginning of a name; only those who may see this COE are offered." />
        <SelectField
          label="Presenter"
          value={presenterId}
          onChange={(event) => setPresenterId(event.target.value)}
          choices={[...(presenterId ? [] : [{ value: '', label: 'Nobody yet' }]), ...members.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <SelectField
          label="Meeting"
          value={meetingId}
          onChange={(event) => setMeetingId(event.target.value)}
          choices={[...(slot.meeting ? [] : [{ value: '', label: 'Not yet placed' }]), ...[...here, ...meetings].map((meeting) => ({ value: meeting.id, label: meetingTime(meeting) }))]}
        />
        {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
