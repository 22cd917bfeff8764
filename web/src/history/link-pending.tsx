'use client';

import { useLinkStatus } from 'next/link';

/** Inside of a link: says that its page is on the way. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return pending ? (
    <span role="status" className="ml-2 text-sm font-normal text-faint">
      comparing…
    </span>
  ) : null;
}
