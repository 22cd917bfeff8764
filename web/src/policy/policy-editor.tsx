'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, type FormEvent } from 'react';
import { SavePolicyDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button, ButtonLink } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';
import { toast } from '../ui/toast';
import { PolicyRowFields } from './policy-field';
import { policyGroups, type PolicyValue } from './policy-words';
import { usePolicyDraft } from './use-policy-draft';

interface PolicyEditorProps {
  team: { id: string; key: string; name: string };
  values: readonly PolicyValue[];
  /** What the editor begins with. */
  source: string;
  /** The version in force when the page was read; 0 for none. */
  version: number;
  reason?: string;
}

/** One policy as a form and as text, side by side and always the same. */
export function PolicyEditor({ team, values, source: initial, version, reason: proposed = '' }: PolicyEditorProps) {
  const router = useRouter();
  const draft = usePolicyDraft(team.id, initial);
  const [reason, setReason] = useState(proposed);
  const [expected, setExpected] = useState(version);
  const [saving, setSaving] = useState(false);
  const { run, error, fieldError, clear } = useMutation(SavePolicyDocument);
  const address = `/policies/${team.key}`;
  const isChanged = draft.source !== initial || !draft.isRead;

  useEffect(() => {
    if (!isChanged) return;
    const keep = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', keep);
    return () => removeEventListener('beforeunload', keep);
  }, [isChanged]);

  async function save(event: FormEvent) {
    event.preventDefault();
    setSaving(true);
    const text = await draft.settle();
    const done = text === undefined ? undefined : await run({ input: { teamId: team.id, expectedVersion: expected, source: text, reason } });
    setSaving(false);
    if (!done) return;
    toast(`Saved as version ${done.savePolicy.versions[0]?.number ?? ''}.`);
    router.push(address);
  }

  const newer = error?.code === 'STALE_VERSION' && typeof error.details.version === 'number' ? error.details.version : undefined;
  return (
    <form onSubmit={save} aria-label={`Policy of ${team.name}`} className="mt-6">
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <fieldset disabled={!draft.isReadable} className="grid min-w-0 gap-8">
          <legend className="sr-only">As a form</legend>
          {!draft.isReadable && <p className="text-sm text-soft">The text cannot be read as it is; the form comes back as soon as it can.</p>}
          {policyGroups(values).map(({ name, title, rows }) => (
            <section key={name} aria-labelledby={`write-${name}`} className="grid gap-5">
              <h2 id={`write-${name}`} className="border-b border-line pb-1.5 font-semibold">
                {title}
              </h2>
              {rows.map((row) => (
                <PolicyRowFields key={row.path} row={row} draft={draft} />
              ))}
            </section>
          ))}
        </fieldset>
        <div className="grid min-w-0 gap-4 lg:sticky lg:top-16">
          <TextArea
            label="The same as YAML"
            hint="Comments stay, also when the form changes a value."
            value={draft.source}
            onChange={({ target }) => draft.write(target.value)}
            rows={12}
            spellCheck={false}
            className="[&_textarea]:max-h-[50dvh] [&_textarea]:font-mono [&_textarea]:text-sm"
          />
          <Faults faults={draft.faults} />
          {draft.problem && <ErrorNote message={draft.problem} />}
          <TextArea label="Why it changes" hint="Kept in the record with your name." value={reason} onChange={({ target }) => setReason(target.value)} required rows={2} error={fieldError('reason')} />
          {newer !== undefined ? (
            <div role="alert" className="grid gap-2 border-l-3 border-danger bg-danger-wash px-3 py-2 text-sm text-ink">
              <p>
                Somebody wrote version {newer} meanwhile. What you typed is still here.{' '}
                <a href={`${address}?version=${newer}`} target="_blank" rel="noreferrer" className="link">
                  See what version {newer} changed
                </a>
              </p>
              <div>
                <Button
                  size="sm"
                  onClick={() => {
                    setExpected(newer);
                    clear();
                  }}
                >
                  Put mine in its place
                </Button>
              </div>
            </div>
          ) : (
            error && !fieldError('reason') && <ErrorNote message={error.message} correlationId={error.correlationId} />
          )}
          {expected !== version && <p className="text-sm text-soft">Saving replaces version {expected}, which stays in the history.</p>}
          <div className="flex flex-wrap justify-end gap-3">
            <ButtonLink href={address}>Cancel</ButtonLink>
            <Button type="submit" variant="primary" pending={saving}>
              Save
            </Button>
          </div>
        </div>
      </div>
    </form>
  );
}

/** What stands against the text, each at its path; what has a field is said there, too. */
function Faults({ faults }: { faults: readonly { path: string; message: string }[] }) {
  return (
    <div role="status" aria-label="Faults" className="text-sm">
      {faults.length > 0 && (
        <ul className="grid gap-1 border-l-3 border-danger bg-danger-wash px-3 py-2">
          {faults.map(({ path, message }, index) => (
            <li key={index} className="break-words">
              {path && <code className="font-mono text-xs font-semibold">{path}</code>} {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
