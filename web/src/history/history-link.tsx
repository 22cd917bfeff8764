'use client';

import { useRouter } from 'next/navigation';
import { ButtonLink } from '../ui/button';
import { Icon } from '../ui/icon';
import { useKeys } from '../ui/keys';

/** Leads to the versions of a COE; on pages that are read, so does the key h. */
export function HistoryLink({ number, compact = false, hasKey = true }: { number: number; compact?: boolean; hasKey?: boolean }) {
  const router = useRouter();
  const href = `/coes/${number}/history`;
  useKeys(hasKey ? { h: () => router.push(href) } : {});
  return (
    <ButtonLink href={href} size="sm" variant={compact ? 'quiet' : 'secondary'} data-command="" aria-keyshortcuts={hasKey ? 'h' : undefined} title={`Versions of this document${hasKey ? ' (h)' : ''}`}>
      <Icon name="clock" />
      <span className={compact ? 'max-sm:sr-only' : ''}>History</span>
    </ButtonLink>
  );
}
