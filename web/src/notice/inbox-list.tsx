'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useKeys } from '../ui/keys';
import { byCoe } from './by-coe';
import { NoticeRow, type NoticeLine } from './notice-row';
import { useNotices } from './use-notices';

interface InboxListProps {
  notices: readonly NoticeLine[];
  zone: string;
  now: string;
}

/** Puts the focus on the line after the one that goes, so that a whole inbox is cleared with one key. */
function focusBeside(row: Element): void {
  const rows = [...document.querySelectorAll('[data-notice]')];
  const place = rows.indexOf(row);
  (rows[place + 1] ?? rows[place - 1])?.querySelector('a')?.focus();
}

/** The inbox by COE. e is done, as the button is; the line in hand is the one with the focus. */
export function InboxList({ notices, zone, now }: InboxListProps) {
  const { done, mute } = useNotices();
  const router = useRouter();

  function finish() {
    const row = document.activeElement?.closest('[data-notice]');
    const button = row?.querySelector<HTMLElement>('[data-done]');
    if (!row || !button) return;
    focusBeside(row);
    button.click();
  }
  useKeys({ e: finish });

  // What sleeps comes back by itself: no event tells of it.
  useEffect(() => {
    const wakes = notices.map(({ snoozedUntil }) => (snoozedUntil ? new Date(snoozedUntil).getTime() : 0)).filter((at) => at > Date.now());
    if (!wakes.length) return;
    const timer = setTimeout(() => router.refresh(), Math.min(Math.min(...wakes) - Date.now() + 500, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  }, [notices, router]);

  return byCoe(notices).map((group) => {
    const { coe } = group[0]!;
    const open = group.filter(({ state }) => state !== 'DONE').map(({ id }) => id);
    return (
      <section key={coe.id} aria-labelledby={`coe-${coe.number}`} className="mt-5">
        <div className="flex flex-wrap items-baseline gap-x-3 border-b border-control pb-1.5">
          <h2 id={`coe-${coe.number}`} className="min-w-0 grow font-medium">
            <Link href={`/coes/${coe.number}`} className="hover:text-accent-strong">
              <span className="mr-2 text-sm font-normal text-faint">COE-{coe.number}</span>
              {coe.title}
              {coe.visibility === 'RESTRICTED' && <Icon name="lock" className="ml-2 inline size-3.5 text-warn" />}
            </Link>
            <span className="ml-3 text-sm font-normal text-soft">{coe.team.name}</span>
          </h2>
          {open.length > 0 && (
            <span className="no-print flex gap-1">
              <Button size="sm" onClick={() => mute(coe.id, null)}>
                Mute COE-{coe.number}
              </Button>
              <Button size="sm" onClick={() => done(open)}>
                All done
              </Button>
            </span>
          )}
        </div>
        <ul>
          {group.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} zone={zone} now={now} />
          ))}
        </ul>
      </section>
    );
  });
}
