'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { CreateMeetingDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextField } from '../ui/field';
import { timeZoneChoices } from '../ui/time-zones';
import { toast } from '../ui/toast';

/** Calls a meeting of a team, or one of every week. */
export function NewMeetingButton({ team, zone: own }: { team: { id: string; name: string }; zone: string }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [startsAt, setStartsAt] = useState('');
  const [zone, setZone] = useState(own);
  const [weeks, setWeeks] = useState('1');
  const { run, pending, fieldError, errorBeside } = useMutation(CreateMeetingDocument);
  async function send(event: FormEvent) {
    event.preventDefault();
    if (!(await run({ input: { teamId: team.id, startsAt, zone, weeks: Number(weeks) } }))) return;
    toast('The meeting is called.');
    setOpen(false);
    router.refresh();
  }
  const error = errorBeside('startsAt', 'zone', 'weeks');
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        Call a meeting
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="Call an operations meeting" description={`Of ${team.name}. What waits for a meeting gets its place in the next one.`}>
        <form onSubmit={send} className="grid gap-4">
          <TextField label="Day and time" type="datetime-local" value={startsAt} onChange={(event) => setStartsAt(event.target.value)} required error={fieldError('startsAt')} />
          <SelectField label="Time zone" value={zone} onChange={(event) => setZone(event.target.value)} choices={timeZoneChoices(own)} error={fieldError('zone')} />
          <TextField label="Weeks in a row" type="number" min={1} max={52} value={weeks} onChange={(event) => setWeeks(event.target.value)} required hint="At the same hour of the same day. 1 is a single meeting." error={fieldError('weeks')} />
          {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
          <DialogActions>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button type="submit" variant="primary" pending={pending}>
              Call it
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
