'use client';

import { useState } from 'react';
import { AddParticipantDocument, RemoveParticipantDocument, type CoeSettingsFieldsFragment, type CoeSettingsQuery } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { SelectField } from '../ui/field';

interface CoeParticipantsProps {
  coe: CoeSettingsFieldsFragment;
  members: CoeSettingsQuery['members'];
  onChanged(coe: CoeSettingsFieldsFragment): void;
}

interface GroupProps extends CoeParticipantsProps {
  role: 'AUTHOR' | 'INVITED';
  title: string;
  hint: string;
  people: readonly { id: string; name: string }[];
  mayChange: boolean;
}

function Group({ coe, members, onChanged, role, title, hint, people, mayChange }: GroupProps) {
  const [chosen, setChosen] = useState('');
  const add = useMutation(AddParticipantDocument);
  const remove = useMutation(RemoveParticipantDocument);
  const error = add.error ?? remove.error;
  const input = (memberId: string) => ({ input: { coeId: coe.id, expectedVersion: coe.version, memberId, role } });

  async function addChosen() {
    const done = await add.run(input(chosen));
    if (!done) return;
    setChosen('');
    onChanged(done.addParticipant);
  }
  async function removeMember(memberId: string) {
    const done = await remove.run(input(memberId));
    if (!done) return;
    if (done.removeParticipant) onChanged(done.removeParticipant);
    // Whoever leaves a restricted COE may not read it any more.
    else location.assign('/');
  }
  const others = members.filter(({ id }) => !people.some((person) => person.id === id));
  return (
    <section aria-label={title}>
      <h3 className="font-semibold">{title}</h3>
      <p className="text-sm text-faint">{hint}</p>
      <ul className="mt-2 border-t border-line">
        {people.map(({ id, name }) => (
          <li key={id} className="flex items-center gap-3 border-b border-line py-1.5">
            <Avatar name={name} />
            <span className="min-w-0 grow truncate">{name}</span>
            {mayChange && (
              <Button size="sm" variant="quiet" onClick={() => removeMember(id)} aria-label={`Remove ${name}`} pending={remove.pending}>
                Remove
              </Button>
            )}
          </li>
        ))}
        {people.length === 0 && <li className="border-b border-line py-1.5 text-sm text-faint">Nobody.</li>}
      </ul>
      {mayChange && (
        <div className="mt-2 flex items-end gap-2">
          <SelectField
            label={`Add to “${title}”`}
            hideLabel
            className="grow"
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            choices={[{ value: '', label: 'Choose a member …' }, ...others.map(({ id, name, jobRole }) => ({ value: id, label: jobRole ? `${name}, ${jobRole}` : name }))]}
          />
          <Button onClick={addChosen} disabled={!chosen} pending={add.pending}>
            Add
          </Button>
        </div>
      )}
      {error && (
        <div className="mt-2">
          <ErrorNote message={error.message} correlationId={error.correlationId} />
        </div>
      )}
    </section>
  );
}

/** Who writes a COE, who reviews it, and who else may read it though it is restricted. */
export function CoeParticipants(props: CoeParticipantsProps) {
  const { coe } = props;
  return (
    <div className="grid gap-6">
      <Group {...props} role="AUTHOR" title="Authors" hint="They write together. None of them can review it." people={coe.authors} mayChange={coe.may.manageAccess} />
      {coe.reviewers.length > 0 && (
        <section aria-label="Reviewers">
          <h3 className="font-semibold">Reviewers</h3>
          <p className="text-sm text-faint">They come from the tree of teams.</p>
          <p className="mt-1">{coe.reviewers.map(({ name }) => name).join(', ')}</p>
        </section>
      )}
      <Group {...props} role="INVITED" title="Invited" hint="They may read it though it is restricted." people={coe.invited} mayChange={coe.may.manageAccess} />
    </div>
  );
}
