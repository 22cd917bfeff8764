'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { ChangeMailPreferencesDocument, type MailChoice, type MailPreferencesQuery } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { CheckboxField, SelectField, TextField } from '../ui/field';
import { toast } from '../ui/toast';
import { TOPIC } from './notice-words';

const CHOICES: { value: MailChoice; label: string }[] = [
  { value: 'AT_ONCE', label: 'At once' },
  { value: 'DIGEST', label: 'In one letter a day' },
  { value: 'NEVER', label: 'Never' },
];
const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }));

/** How a member wants to be written to. */
export function MailForm({ preferences, zone }: { preferences: MailPreferencesQuery['mailPreferences']; zone: string }) {
  const router = useRouter();
  const [given, setGiven] = useState(preferences);
  const { run, pending, fieldError, errorBeside } = useMutation(ChangeMailPreferencesDocument);
  const set = (change: Partial<typeof given>) => setGiven({ ...given, ...change });
  const beside = errorBeside('quietFrom', 'quietUntil', 'digestHour');

  async function save(event: FormEvent) {
    event.preventDefault();
    const { mailOff, choices, digestHour, quietFrom, quietUntil } = given;
    if (!(await run({ input: { mailOff, choices, digestHour, quietFrom: quietFrom || null, quietUntil: quietUntil || null } }))) return;
    toast('That holds from now on.');
    router.refresh();
  }
  return (
    <form onSubmit={save} className="grid max-w-md gap-5">
      <CheckboxField label="No mail" hint="The inbox stays as it is." checked={given.mailOff} onChange={(event) => set({ mailOff: event.target.checked })} />
      {!given.mailOff && (
        <>
          {given.choices.map(({ topic, choice }) => (
            <SelectField
              key={topic}
              label={TOPIC[topic]}
              value={choice}
              choices={CHOICES}
              onChange={(event) => set({ choices: given.choices.map((each) => (each.topic === topic ? { topic, choice: CHOICES.find(({ value }) => value === event.target.value)!.value } : each)) })}
            />
          ))}
          <SelectField label="The daily letter comes at" value={String(given.digestHour)} choices={HOURS} onChange={(event) => set({ digestHour: Number(event.target.value) })} hint={`As clocks show it in ${zone}.`} />
          <div className="grid grid-cols-2 gap-4">
            <TextField label="Quiet from" type="time" value={given.quietFrom ?? ''} onChange={(event) => set({ quietFrom: event.target.value })} error={fieldError('quietFrom')} />
            <TextField label="Quiet until" type="time" value={given.quietUntil ?? ''} onChange={(event) => set({ quietUntil: event.target.value })} error={fieldError('quietUntil')} />
          </div>
          <p className="-mt-3 text-sm text-faint">In quiet hours letters wait until these end. A mention is mailed at once wherever its topic is mailed at all.</p>
        </>
      )}
      {beside && <ErrorNote message={beside.message} correlationId={beside.correlationId} />}
      <div>
        <Button type="submit" variant="primary" pending={pending}>
          Save
        </Button>
      </div>
    </form>
  );
}
