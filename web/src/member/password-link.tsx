'use client';

import { useState } from 'react';
import { CreatePasswordLinkDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { ErrorNote } from '../ui/error-state';
import { formatInstant } from '../ui/instant';

/** Makes a link with which a member sets a password. It works once and is shown once. */
export function PasswordLink({ memberId, name }: { memberId: string; name: string }) {
  const { run, pending, error } = useMutation(CreatePasswordLinkDocument);
  const [link, setLink] = useState<{ url: string; expiresAt: string }>();
  return (
    <div className="border-l-3 border-line pl-4">
      {link ? (
        <>
          <p className="text-sm">Give this link to {name}, and to nobody else. It works once and is not shown again.</p>
          <div className="mt-2 flex items-center gap-2">
            <code className="min-w-0 grow rounded-sm bg-sunken px-2 py-1.5 font-mono text-xs break-all select-all">{link.url}</code>
            <CopyButton text={link.url} />
          </div>
          <p className="mt-1 text-sm text-faint">Until {formatInstant(new Date(link.expiresAt), 'UTC')}.</p>
        </>
      ) : (
        <Button size="sm" pending={pending} onClick={async () => setLink((await run({ memberId }))?.createPasswordLink)}>
          Make a link to set a password
        </Button>
      )}
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
    </div>
  );
}
