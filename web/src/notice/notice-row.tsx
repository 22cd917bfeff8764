'use client';

import Link from 'next/link';
import type { InboxQuery } from '../graphql/generated/graphql';
import { Button } from '../ui/button';
import { Time } from '../ui/time';
import { REASON } from './notice-words';
import { snoozeChoices } from './snooze-choices';
import { useNotices } from './use-notices';

export type NoticeLine = InboxQuery['inbox']['edges'][number]['node'];

/** One notice: what happened, the beginning of what was written, and what to do with it. */
export function NoticeRow({ notice, zone, now }: { notice: NoticeLine; zone: string; now: string }) {
  const { id, state, words, excerpt, path, createdAt, snoozedUntil, subjectId, reason, coe } = notice;
  const { mark, done, snooze, mute } = useNotices();
  const unread = state === 'UNREAD';
  const asleep = snoozedUntil !== null && new Date(snoozedUntil) > new Date(now);
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-2 last:border-b-0" data-row data-notice={id} data-coe={coe.number}>
      <Link href={path} onClick={() => unread && void mark([id], 'READ')} title={REASON[reason]} className="group min-w-0 grow basis-80 hover:text-accent-strong">
        <span className={unread ? 'font-semibold' : ''}>
          <span aria-hidden="true" className={`mr-2 inline-block size-2 rounded-full align-middle ${unread ? 'bg-accent' : ''}`} />
          {unread && <span className="sr-only">Unread: </span>}
          {words}
        </span>
        {excerpt && <span className="ml-4 block truncate text-sm text-soft">{excerpt}</span>}
      </Link>
      {asleep ? (
        <span className="text-sm text-faint">
          until <Time at={snoozedUntil} zone={zone} as="instant" />
        </span>
      ) : (
        <Time at={createdAt} zone={zone} now={new Date(now)} className="text-sm whitespace-nowrap text-faint" />
      )}
      <span className="no-print flex gap-1">
        {state === 'DONE' ? (
          <Button size="sm" onClick={() => mark([id], 'UNREAD')}>
            Back to the inbox
          </Button>
        ) : (
          <>
            {asleep ? (
              <Button size="sm" onClick={() => snooze([id], null)}>
                Wake
              </Button>
            ) : (
              <select
                aria-label="Snooze"
                value=""
                onChange={(event) => snooze([id], event.target.value)}
                className="h-7 rounded-md border border-line bg-surface px-1.5 text-sm text-soft"
              >
                <option value="">Snooze</option>
                {snoozeChoices(new Date(now), zone).map(({ label, until }) => (
                  <option key={label} value={until}>
                    {label}
                  </option>
                ))}
              </select>
            )}
            {subjectId && (
              <Button size="sm" onClick={() => mute(coe.id, subjectId)} title="Hear no more of this question, thread or action item">
                Mute
              </Button>
            )}
            <Button size="sm" onClick={() => done([id])} data-done>
              Done
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
