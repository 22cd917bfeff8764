'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { CreateMemberDocument, UpdateMemberDocument, type MemberFieldsFragment, type TeamFieldsFragment } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { CheckboxField, SelectField, TextField } from '../ui/field';
import { timeZoneChoices } from '../ui/time-zones';
import { toast } from '../ui/toast';
import { PasswordLink } from './password-link';
import { inTreeOrder } from './team-choices';

interface MemberDialogProps {
  /** Absent for a new one. */
  member: MemberFieldsFragment | undefined;
  teams: readonly TeamFieldsFragment[];
  onClose(): void;
}

const FIELDS = ['name', 'email', 'handles', 'jobRole', 'timeZone', 'teamIds', 'active'];

export function MemberDialog({ member, teams, onClose }: MemberDialogProps) {
  const router = useRouter();
  const [created, setCreated] = useState<{ id: string; name: string }>();
  const create = useMutation(CreateMemberDocument);
  const update = useMutation(UpdateMemberDocument);
  const { fieldError, errorBeside, pending } = member ? update : create;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => form.get(name)?.toString() ?? '';
    const fields = {
      name: text('name'),
      email: text('email'),
      handles: text('handles').split(/[\s,]+/u).filter(Boolean),
      jobRole: text('jobRole'),
      timeZone: text('timeZone'),
      isAdministrator: form.has('isAdministrator'),
      isBarRaiser: form.has('isBarRaiser'),
      teamIds: form.getAll('teamIds').map(String),
    };
    if (member) {
      if (!(await update.run({ input: { memberId: member.id, ...fields, active: form.has('active') } }))) return;
      toast('Saved.');
      onClose();
    } else {
      const done = await create.run({ input: fields });
      if (!done) return;
      setCreated({ id: done.createMember.id, name: fields.name });
    }
    router.refresh();
  }

  const error = errorBeside(...FIELDS);
  if (created) {
    return (
      <Dialog open onOpenChange={(open) => !open && onClose()} title={`${created.name} is a member now`} description="They need a password to sign in.">
        <PasswordLink memberId={created.id} name={created.name} />
        <DialogActions>
          <Button onClick={onClose}>Close</Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={member ? member.name : 'New member'} wide>
      <form onSubmit={send} className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Name" name="name" defaultValue={member?.name} required autoComplete="off" error={fieldError('name')} />
          <TextField label="E-mail" name="email" type="email" defaultValue={member?.email} required autoComplete="off" error={fieldError('email')} />
          <TextField label="Role in a document" name="jobRole" defaultValue={member?.jobRole} error={fieldError('jobRole')} placeholder="the on-call engineer" hint="What a COE writes instead of the name." />
          <TextField label="Handles" name="handles" defaultValue={member?.handles.join(', ')} error={fieldError('handles')} hint="From chat and version control; found in COEs like the name." />
          <SelectField label="Time zone" name="timeZone" defaultValue={member?.timeZone ?? 'UTC'} choices={timeZoneChoices(member?.timeZone)} error={fieldError('timeZone')} />
        </div>
        <fieldset>
          <legend className="text-sm font-medium">Teams</legend>
          {fieldError('teamIds') && (
            <p role="alert" className="text-sm font-medium text-danger">
              {fieldError('teamIds')}
            </p>
          )}
          <div className="mt-1 grid gap-1 sm:grid-cols-2">
            {inTreeOrder(teams)
              .filter(({ team }) => team.kind === 'TEAM')
              .map(({ team }) => (
                <CheckboxField key={team.id} name="teamIds" value={team.id} label={team.name} defaultChecked={member?.teams.some(({ id }) => id === team.id)} />
              ))}
          </div>
        </fieldset>
        <div className="grid gap-2">
          <CheckboxField name="isAdministrator" label="Administrator" hint="Keeps members and teams." defaultChecked={member?.isAdministrator} />
          <CheckboxField name="isBarRaiser" label="Bar raiser" hint="May be asked to review COEs of other lines." defaultChecked={member?.isBarRaiser} />
          {member && <CheckboxField name="active" label="Active" hint="Who is not active cannot sign in, own, direct or review. Nobody is ever deleted." defaultChecked={member.active} />}
        </div>
        {fieldError('active') && <ErrorNote message={fieldError('active') ?? ''} />}
        {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
        {member?.active && <PasswordLink memberId={member.id} name={member.name} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            {member ? 'Save' : 'Add the member'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
