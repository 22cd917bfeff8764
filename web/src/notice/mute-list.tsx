'use client';

import Link from 'next/link';
import type { InboxQuery } from '../graphql/generated/graphql';
import { Button } from '../ui/button';
import { useNotices } from './use-notices';

/** What the member does not want to hear of, each with the way back. */
export function MuteList({ mutes }: { mutes: InboxQuery['noticeMutes'] }) {
  const { unmute } = useNotices();
  if (mutes.length === 0) return null;
  return (
    <details className="no-print mt-8 text-sm">
      <summary className="cursor-pointer text-soft">Muted: {mutes.length}</summary>
      <ul className="mt-2">
        {mutes.map(({ id, coeNumber, coeTitle, subjectId }) => (
          <li key={id} className="flex items-baseline gap-3 border-b border-line py-1.5">
            <Link href={`/coes/${coeNumber}`} className="link min-w-0 grow truncate">
              COE-{coeNumber} {coeTitle}
            </Link>
            <span className="text-faint">{subjectId ? 'one thread of it' : 'all of it'}</span>
            <Button size="sm" onClick={() => unmute(id)}>
              Unmute
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
