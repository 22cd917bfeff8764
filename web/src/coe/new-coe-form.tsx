'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { CreateCoeDocument, type IncidentKind, type NewCoeQuery, type Visibility } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextField, type Choice } from '../ui/field';
import { choicesOf, KINDS, SEVERITIES, VISIBILITIES } from './coe-words';

interface NewCoeFormProps {
  templates: NewCoeQuery['templates'];
  teams: readonly Choice[];
  team: string;
  zones: readonly Choice[];
  zone: string;
  today: string;
}

const FIELDS = ['title', 'teamKey', 'templateKey', 'severity', 'kind', 'zone', 'occurredOn', 'visibility'];

/** Begins a COE from a template. */
export function NewCoeForm({ templates, teams, team, zones, zone, today }: NewCoeFormProps) {
  const router = useRouter();
  const { run, pending, fieldError, errorBeside } = useMutation(CreateCoeDocument);
  const [template, setTemplate] = useState(templates[0]?.key ?? '');
  const [visibility, setVisibility] = useState<Visibility>(templates[0]?.restricted ? 'RESTRICTED' : 'OPEN');
  const [key] = useState(() => crypto.randomUUID());
  const [leaving, setLeaving] = useState(false);

  function choose(chosen: string) {
    setTemplate(chosen);
    setVisibility(templates.find((known) => known.key === chosen)?.restricted ? 'RESTRICTED' : 'OPEN');
  }
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => form.get(name)?.toString() ?? '';
    const done = await run({
      input: {
        idempotencyKey: key,
        title: text('title'),
        teamKey: text('teamKey'),
        templateKey: template,
        severity: Number(text('severity')),
        kind: text('kind') as IncidentKind,
        zone: text('zone'),
        occurredOn: text('occurredOn') || null,
        visibility,
      },
    });
    if (!done) return;
    setLeaving(true);
    router.push(`/coes/${done.createCoe.number}/edit`);
  }
  const error = errorBeside(...FIELDS);
  return (
    <form onSubmit={send} className="grid gap-6">
      <TextField
        label="What did the customer see?"
        name="title"
        required
        autoFocus
        maxLength={400}
        error={fieldError('title')}
        placeholder="Search results were up to nine hours old"
        hint="One plain sentence becomes the title. You can change it later, as everything here."
      />
      <fieldset>
        <legend className="mb-1 text-sm font-medium">Template</legend>
        <div className="border-t border-line">
          {templates.map(({ key: value, name, description, restricted, sections }) => (
            <label key={value} className="grid grid-cols-[1.25rem_1fr] gap-x-2 border-b border-line py-2.5 has-checked:bg-accent-wash">
              <input type="radio" name="template" value={value} checked={value === template} onChange={() => choose(value)} className="mt-1 ml-1 size-4 accent-accent" />
              <span>
                <span className="font-medium">{name}</span>
                {restricted && <span className="ml-2 text-sm text-warn">starts restricted</span>}
                <span className="block text-sm text-soft">{description}</span>
                {value === template && <span className="mt-1 block text-sm text-soft">{sections.join(' · ')}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label="Team" name="teamKey" choices={teams} defaultValue={team} error={fieldError('teamKey')} hint="The team closest to the event writes it, even when the cause lies elsewhere." />
        <SelectField label="Kind" name="kind" choices={choicesOf(KINDS)} error={fieldError('kind')} />
        <SelectField
          label="Severity"
          name="severity"
          defaultValue="2"
          choices={SEVERITIES.map(({ value, meaning }) => ({ value: String(value), label: `${value} – ${meaning}` }))}
          error={fieldError('severity')}
        />
        <SelectField
          label="Who may read it"
          value={visibility}
          onChange={(event) => setVisibility(event.target.value as Visibility)}
          choices={choicesOf({ OPEN: VISIBILITIES.OPEN.word, RESTRICTED: VISIBILITIES.RESTRICTED.word })}
          hint={VISIBILITIES[visibility].meaning}
          error={fieldError('visibility')}
        />
        <TextField label="Day it happened" name="occurredOn" type="date" max={today} error={fieldError('occurredOn')} />
        <SelectField label="Time zone of the timeline" name="zone" choices={zones} defaultValue={zone} error={fieldError('zone')} />
      </div>
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <div>
        <Button type="submit" variant="primary" pending={pending || leaving}>
          Begin writing
        </Button>
      </div>
    </form>
  );
}
