'use client';

import { useRouter } from 'next/navigation';
import { ButtonLink } from '../ui/button';
import { Icon } from '../ui/icon';
import { useKeys } from '../ui/keys';

/** Leads to the versions of a COE; so does the key h. */
export function HistoryLink({ number, compact = false }: { number: number; compact?: boolean }) {
  const router = useRouter();
  const href = `/coes/${number}/history`;
  useKeys({ h: () => router.push(href) });
  return (
    <ButtonLink href={href} size="sm" variant={compact ? 'quiet' : 'secondary'} data-command="" aria-keyshortcuts="h" title="Versions of this document (h)">
      <Icon name="clock" />
      <span className={compact ? 'max-sm:sr-only' : ''}>History</span>
    </ButtonLink>
  );
}
