'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { InboxChangedDocument } from '../graphql/generated/graphql';
import { follow } from '../graphql/live';
import { NavLink } from '../shell/nav-link';

/** The way to the inbox and how much of it is unread, which it hears of by itself. Only the inbox is rendered anew for it. */
export function InboxLink({ count }: { count: number }) {
  const router = useRouter();
  const inInbox = usePathname() === '/inbox';
  const [rendered, setRendered] = useState(count);
  const [unread, setUnread] = useState(count);
  if (rendered !== count) {
    setRendered(count);
    setUnread(count);
  }
  useEffect(() => {
    const refresh = () => void (inInbox && router.refresh());
    return follow(
      InboxChangedDocument,
      {},
      ({ inboxChanged }) => {
        setUnread(inboxChanged);
        refresh();
      },
      refresh,
    );
  }, [inInbox, router]);
  return (
    <NavLink href="/inbox" count={unread} countLabel="unread">
      Inbox
    </NavLink>
  );
}
