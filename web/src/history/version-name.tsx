'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { NameVersionDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { toast } from '../ui/toast';

interface VersionNameProps {
  coeId: string;
  version: string;
  name: string;
  mayName: boolean;
  children: ReactNode;
}

/** A version in the list, which its authors can name in its place. */
export function VersionName({ coeId, version, name, mayName, children }: VersionNameProps) {
  const router = useRouter();
  const [typed, setTyped] = useState<string | null>(null);
  const { run, pending, error, clear } = useMutation(NameVersionDocument);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isTyping = typed !== null;
  useEffect(() => {
    if (isTyping) field.current?.select();
  }, [isTyping]);

  function close() {
    setTyped(null);
    clear();
    requestAnimationFrame(() => button.current?.focus());
  }
  async function save(event: FormEvent) {
    event.preventDefault();
    const wanted = (typed ?? '').trim();
    if (wanted === name) return close();
    if (!(await run({ input: { coeId, version, name: wanted } }))) return;
    toast(wanted ? `Named “${wanted}”` : 'The name is gone');
    close();
    router.refresh();
  }

  if (!isTyping) {
    return (
      <div className="flex items-start">
        {children}
        {mayName && (
          <button
            ref={button}
            type="button"
            onClick={() => setTyped(name)}
            aria-label={name ? `Rename “${name}”` : 'Name this version'}
            title={name ? 'Rename' : 'Name this version'}
            className="grid size-7 shrink-0 place-items-center rounded-sm text-faint hover:bg-sunken hover:text-ink"
          >
            <Icon name="pencil" />
          </button>
        )}
      </div>
    );
  }
  return (
    <form onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && close()} className="px-2">
      <label className="text-sm text-soft">
        Name of this version
        <input
          ref={field}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          maxLength={200}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${version}-error` : undefined}
          className="mt-1 h-9 w-full rounded-md border border-control bg-surface px-2 text-base text-ink"
        />
      </label>
      {error && (
        <p id={`${version}-error`} role="alert" className="mt-1 text-sm text-danger">
          {error.message.replace(/^name: /, '')}
        </p>
      )}
      <p className="mt-2 flex gap-2">
        <Button type="submit" size="sm" variant="primary" pending={pending}>
          Save name
        </Button>
        <Button size="sm" onClick={close}>
          Leave
        </Button>
      </p>
    </form>
  );
}
