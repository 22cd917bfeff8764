'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { AddEndpointDocument, type EndpointForm as Form } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextField, type Choice } from '../ui/field';
import { toast } from '../ui/toast';
import { FORM } from './endpoint-words';

const FORMS: { value: Form; label: string }[] = [
  { value: 'SLACK', label: FORM.SLACK },
  { value: 'TEAMS', label: FORM.TEAMS },
  { value: 'WEBHOOK', label: FORM.WEBHOOK },
];

/** Adds an endpoint; what a webhook is signed with is shown once. */
export function EndpointForm({ kinds, teams }: { kinds: readonly string[]; teams: readonly Choice[] }) {
  const router = useRouter();
  const [secret, setSecret] = useState<string | null>(null);
  const { run, pending, fieldError, errorBeside } = useMutation(AddEndpointDocument);
  const beside = errorBeside('name', 'url');

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const target = event.currentTarget;
    const form = new FormData(target);
    const text = (name: string) => form.get(name)?.toString() ?? '';
    const done = await run({
      input: { name: text('name'), form: FORMS.find(({ value }) => value === text('form'))!.value, url: text('url'), kinds: form.getAll('kinds').map(String), teamId: text('teamId') || null },
    });
    if (!done) return;
    setSecret(done.addEndpoint.secret ?? null);
    target.reset();
    toast('It is told of what happens from now on.');
    router.refresh();
  }
  return (
    <form onSubmit={add} className="grid max-w-xl gap-4">
      {secret && (
        <p role="status" className="rounded-md bg-accent-wash px-3 py-2">
          The signing secret, shown this once: <code className="break-all">{secret}</code> <CopyButton text={secret} />
        </p>
      )}
      <TextField label="Name" name="name" required error={fieldError('name')} />
      <SelectField label="Told as" name="form" choices={FORMS} />
      <TextField label="Address" name="url" type="url" required error={fieldError('url')} hint="Begins with https://, as the chat or the other service gives it." />
      <SelectField label="COEs of" name="teamId" choices={[{ value: '', label: 'Every team' }, ...teams]} hint="And of the teams below it. Of restricted COEs nothing is told." />
      <details>
        <summary className="cursor-pointer text-soft">Only some events</summary>
        <fieldset className="mt-2 grid gap-1 sm:grid-cols-2">
          <legend className="sr-only">Events</legend>
          {kinds.map((kind) => (
            <label key={kind} className="flex items-center gap-2 text-sm">
              <input type="checkbox" name="kinds" value={kind} className="size-4 accent-accent" />
              {kind}
            </label>
          ))}
        </fieldset>
      </details>
      {beside && <ErrorNote message={beside.message} correlationId={beside.correlationId} />}
      <div>
        <Button type="submit" variant="primary" pending={pending}>
          Add the endpoint
        </Button>
      </div>
    </form>
  );
}
