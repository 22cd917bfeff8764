'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { UpdateMemberDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { chooseKeys, chooseTheme } from '../shell/preferences';
import { readTheme, THEME_CHOICES, type Theme } from '../shell/theme';
import { CheckboxField, SelectField, type Choice } from '../ui/field';
import { toast } from '../ui/toast';

interface PreferencesFormProps {
  memberId: string;
  zone: string;
  zones: readonly Choice[];
  theme: Theme;
  keys: boolean;
}

/** Each choice holds at once. */
export function PreferencesForm({ memberId, zone, zones, theme, keys }: PreferencesFormProps) {
  const router = useRouter();
  const [chosenZone, setChosenZone] = useState(zone);
  const { run, pending, error } = useMutation(UpdateMemberDocument);

  async function chooseZone(timeZone: string) {
    setChosenZone(timeZone);
    if (!(await run({ input: { memberId, timeZone } }))) return;
    toast('Times are shown in this zone now.');
    router.refresh();
  }
  return (
    <div className="grid max-w-md gap-5">
      <SelectField label="Time zone" value={chosenZone} choices={zones} onChange={(event) => chooseZone(event.target.value)} disabled={pending} error={error?.message} hint="Of due dates and of everything but timelines, which keep the zone of their incident." />
      <SelectField label="Theme" defaultValue={theme} choices={THEME_CHOICES} onChange={(event) => chooseTheme(readTheme(event.target.value))} hint="On this device." />
      <CheckboxField label="Single-key shortcuts" hint="Such as / to search and j and k in lists. On this device." defaultChecked={keys} onChange={(event) => chooseKeys(event.target.checked)} />
    </div>
  );
}
