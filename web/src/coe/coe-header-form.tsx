'use client';

import type { FormEvent } from 'react';
import { UpdateCoeDocument, type CoeSettingsFieldsFragment, type CoeSettingsQuery, type IncidentKind, type Visibility } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { teamChoices } from '../member/team-choices';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextField } from '../ui/field';
import { timeZoneChoices } from '../ui/time-zones';
import { toast } from '../ui/toast';
import { choicesOf, KINDS, SEVERITIES, VISIBILITIES } from './coe-words';

interface CoeHeaderFormProps {
  coe: CoeSettingsFieldsFragment;
  teams: CoeSettingsQuery['teams'];
  onChanged(coe: CoeSettingsFieldsFragment): void;
}

const FIELDS = ['title', 'severity', 'kind', 'zone', 'occurredOn', 'detectedBy', 'tags', 'teamKey', 'visibility'];

/** The header of a COE. While a review binds it, tags and visibility alone can change. */
export function CoeHeaderForm({ coe, teams, onChanged }: CoeHeaderFormProps) {
  const { run, pending, fieldError, errorBeside } = useMutation(UpdateCoeDocument);
  const bound = !coe.may.edit;
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => form.get(name)?.toString() ?? '';
    const always = {
      tags: text('tags')
        .split(',')
        .map((tag) => tag.trim().replace(/^#/, ''))
        .filter(Boolean),
      visibility: text('visibility') as Visibility,
    };
    const reviewed = {
      title: text('title'),
      severity: Number(text('severity')),
      kind: text('kind') as IncidentKind,
      zone: text('zone'),
      occurredOn: text('occurredOn') || null,
      detectedBy: text('detectedBy'),
      teamKey: text('teamKey'),
    };
    const done = await run({ input: { coeId: coe.id, expectedVersion: coe.version, ...always, ...(!bound && reviewed) } });
    if (!done) return;
    toast('Saved.');
    onChanged(done.updateCoe);
  }
  const error = errorBeside(...FIELDS);
  return (
    <form onSubmit={send} className="grid gap-4">
      {bound && <p className="border-l-3 border-accent bg-accent-wash px-3 py-1.5 text-sm">In its present state only tags and who may read it can change.</p>}
      <TextField label="Title" name="title" defaultValue={coe.title} required disabled={bound} error={fieldError('title')} hint="One plain sentence: what did the customer see?" />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label="Team" name="teamKey" defaultValue={coe.team.key} choices={teamChoices(teams)} disabled={bound} error={fieldError('teamKey')} />
        <SelectField label="Kind" name="kind" defaultValue={coe.kind} choices={choicesOf(KINDS)} disabled={bound} error={fieldError('kind')} />
        <SelectField
          label="Severity"
          name="severity"
          defaultValue={String(coe.severity)}
          choices={SEVERITIES.map(({ value, meaning }) => ({ value: String(value), label: `${value} – ${meaning}` }))}
          disabled={bound}
          error={fieldError('severity')}
        />
        <TextField label="Day it happened" name="occurredOn" type="date" defaultValue={coe.occurredOn ?? ''} disabled={bound} error={fieldError('occurredOn')} />
        <SelectField label="Time zone of the timeline" name="zone" defaultValue={coe.zone} choices={timeZoneChoices(coe.zone)} disabled={bound} error={fieldError('zone')} />
        <TextField label="Detected by" name="detectedBy" defaultValue={coe.detectedBy} disabled={bound} error={fieldError('detectedBy')} placeholder="an alarm, a customer, a colleague" />
        <SelectField
          label="Who may read it"
          name="visibility"
          defaultValue={coe.visibility}
          choices={choicesOf({ OPEN: VISIBILITIES.OPEN.word, RESTRICTED: VISIBILITIES.RESTRICTED.word })}
          hint={`${VISIBILITIES.RESTRICTED.word}: ${VISIBILITIES.RESTRICTED.meaning}`}
          error={fieldError('visibility')}
        />
        <TextField label="Tags" name="tags" defaultValue={coe.tags.join(', ')} error={fieldError('tags')} hint="Separated by commas." />
      </div>
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <div>
        <Button type="submit" variant="primary" size="sm" pending={pending}>
          Save
        </Button>
      </div>
    </form>
  );
}
