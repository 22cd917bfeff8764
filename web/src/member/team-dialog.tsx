'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { CreateTeamDocument, UpdateTeamDocument, type MemberFieldsFragment, type TeamFieldsFragment, type TeamKind } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextField } from '../ui/field';
import { toast } from '../ui/toast';
import { inTreeOrder } from './team-choices';

interface TeamDialogProps {
  /** Absent for a new one. */
  team: TeamFieldsFragment | undefined;
  teams: readonly TeamFieldsFragment[];
  members: readonly MemberFieldsFragment[];
  onClose(): void;
}

const FIELDS = ['key', 'name', 'kind', 'parentId', 'directorId'];

/** A key for a name, as a first proposal. */
function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 32);
}

export function TeamDialog({ team, teams, members, onClose }: TeamDialogProps) {
  const router = useRouter();
  const [name, setName] = useState(team?.name ?? '');
  const [key, setKey] = useState<string>();
  const create = useMutation(CreateTeamDocument);
  const update = useMutation(UpdateTeamDocument);
  const { fieldError, errorBeside, pending } = team ? update : create;
  const hasCompany = teams.some(({ kind }) => kind === 'COMPANY');
  const above = inTreeOrder(teams)
    .filter((entry) => entry.team.kind !== 'TEAM' && entry.team.id !== team?.id)
    .map((entry) => ({ value: entry.team.id, label: `${'\u2003'.repeat(entry.depth)}${entry.team.name}` }));

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (field: string) => form.get(field)?.toString() ?? '';
    const shared = { name, directorId: text('directorId') || null };
    const done = team
      ? await update.run({ input: { teamId: team.id, ...shared, ...(team.parentId && { parentId: text('parentId') }) } })
      : await create.run({ input: { ...shared, key: key ?? keyOf(name), kind: text('kind') as TeamKind, parentId: text('parentId') || null } });
    if (!done) return;
    toast('Saved.');
    onClose();
    router.refresh();
  }

  const error = errorBeside(...FIELDS);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={team ? team.name : 'New team'}>
      <form onSubmit={send} className="grid gap-4">
        <TextField label="Name" value={name} onChange={(event) => setName(event.target.value)} required autoFocus error={fieldError('name')} />
        {!team && (
          <TextField label="Key" value={key ?? keyOf(name)} onChange={(event) => setKey(event.target.value)} required error={fieldError('key')} hint="The short name in addresses and commands. It never changes." />
        )}
        {!team && (
          <SelectField
            label="Kind"
            name="kind"
            error={fieldError('kind')}
            choices={[
              { value: 'TEAM', label: 'Team: its members write COEs' },
              { value: 'ORGANISATION', label: 'Organisation: holds teams' },
              ...(hasCompany ? [] : [{ value: 'COMPANY', label: 'Company: the top of the tree' }]),
            ]}
          />
        )}
        {(!team || team.parentId) && <SelectField label="Below" name="parentId" defaultValue={team?.parentId ?? above[0]?.value} choices={above} error={fieldError('parentId')} />}
        <SelectField
          label="Director"
          name="directorId"
          defaultValue={team?.director?.id ?? ''}
          choices={[{ value: '', label: 'None: the next one above reviews' }, ...members.filter(({ active }) => active).map((member) => ({ value: member.id, label: member.name }))]}
          error={fieldError('directorId')}
          hint="Reviews the COEs of this team and of those below it."
        />
        {team?.kind === 'TEAM' && <p className="text-sm text-faint">Who is in the team is chosen with each member.</p>}
        {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            {team ? 'Save' : 'Make the team'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
