'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { CreateApiTokenDocument, RevokeApiTokenDocument, type ApiTokensQuery } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { ErrorNote } from '../ui/error-state';
import { SelectField, TextField } from '../ui/field';
import { formatDay } from '../ui/instant';
import { toast } from '../ui/toast';

const DAYS = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'a year' },
];

/** Tokens with which programs act as the member; the token itself is shown once. */
export function ApiTokens({ tokens, zone }: { tokens: ApiTokensQuery['apiTokens']; zone: string }) {
  const router = useRouter();
  const [fresh, setFresh] = useState<string>();
  const create = useMutation(CreateApiTokenDocument);
  const revoke = useMutation(RevokeApiTokenDocument);

  async function make(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const target = event.currentTarget;
    const form = new FormData(target);
    const done = await create.run({ label: form.get('label')?.toString() ?? '', days: Number(form.get('days')) });
    if (!done) return;
    setFresh(done.createApiToken.token);
    target.reset();
    router.refresh();
  }
  async function end(id: string) {
    if (!(await revoke.run({ id }))) return;
    toast('The token does not work any more.');
    router.refresh();
  }
  const error = create.errorBeside('label', 'days') ?? revoke.error;
  return (
    <>
      <ul className="border-t border-line">
        {tokens.map(({ id, label, createdAt, usedAt, expiresAt }) => (
          <li key={id} className="flex items-center gap-4 border-b border-line py-2">
            <span className="min-w-0 grow">
              <span className="block font-medium">{label}</span>
              <span className="block text-sm text-faint">
                made {formatDay(new Date(createdAt), zone)} · {usedAt ? `last used ${formatDay(new Date(usedAt), zone)}` : 'never used'} · until {formatDay(new Date(expiresAt), zone)}
              </span>
            </span>
            <Button size="sm" variant="danger" pending={revoke.pending} onClick={() => end(id)} aria-label={`End the token “${label}”`}>
              End
            </Button>
          </li>
        ))}
        {tokens.length === 0 && <li className="border-b border-line py-2 text-soft">None yet.</li>}
      </ul>
      {fresh && (
        <div className="mt-4 border-l-3 border-good bg-good-wash px-4 py-3">
          <p className="text-sm">This is the token. It is not shown again.</p>
          <div className="mt-2 flex items-center gap-2">
            <code className="min-w-0 grow font-mono text-sm break-all select-all">{fresh}</code>
            <CopyButton text={fresh} />
          </div>
        </div>
      )}
      <form onSubmit={make} className="mt-4 flex flex-wrap items-end gap-3">
        <TextField label="What is it for?" name="label" required maxLength={60} placeholder="import from the old wiki" className="grow basis-60" error={create.fieldError('label')} />
        <SelectField label="Works for" name="days" defaultValue="90" choices={DAYS} />
        <Button type="submit" pending={create.pending}>
          Make a token
        </Button>
      </form>
      {error && (
        <div className="mt-3">
          <ErrorNote message={error.message} correlationId={error.correlationId} />
        </div>
      )}
    </>
  );
}
