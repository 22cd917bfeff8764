'use client';

import { useEffect, useState } from 'react';
import { Avatar } from '../ui/avatar';
import { ErrorNote } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { postAuth, type AuthOptions } from './auth';

/** In a demo: sign in as somebody. Otherwise: what to do when nobody can sign in yet. */
export function DemoPersonas({ next }: { next: string }) {
  const [options, setOptions] = useState<AuthOptions>();
  const [error, setError] = useState<string>();

  useEffect(() => {
    fetch('/auth/options')
      .then((response) => response.json() as Promise<AuthOptions>)
      .then(setOptions, () => setError('The service cannot be reached. Reload the page in a moment.'));
  }, []);

  async function choose(persona: string) {
    const refused = await postAuth('/auth/demo', { persona });
    if (refused) setError(refused.message);
    else location.assign(next);
  }

  if (error) return <ErrorNote message={error} />;
  if (options?.setup) {
    return (
      <div className="border-l-3 border-accent pl-4">
        <h2 className="font-semibold">Nobody can sign in yet</h2>
        <p className="mt-1 text-soft">Open the one-time link that the service printed when it started. It makes you the first administrator.</p>
      </div>
    );
  }
  if (!options?.demo) return null;
  return (
    <section aria-labelledby="demo">
      <h2 id="demo" className="font-semibold">
        This is a demo: be somebody
      </h2>
      <p className="mt-1 text-sm text-soft">Everybody here is invented. What you change stays on this machine.</p>
      <ul className="mt-4 border-t border-line">
        {options.personas.map(({ key, name, role }) => (
          <li key={key} className="border-b border-line">
            <button type="button" onClick={() => choose(key)} className="group flex w-full items-center gap-3 py-2.5 text-left hover:bg-accent-wash">
              <Avatar name={name} />
              <span className="min-w-0 grow">
                <span className="block font-medium">{name}</span>
                <span className="block text-sm text-soft">{role}</span>
              </span>
              <Icon name="right" className="mr-2 size-4 text-faint group-hover:text-accent" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
