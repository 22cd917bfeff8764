'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { ActionItemChangedDocument, CoeChangedDocument, MeetingChangedDocument, ReviewQueueChangedDocument, WordListsChangedDocument } from './generated/graphql';
import { follow } from './live';

/** Renders the page anew when what it shows has changed elsewhere. */
export function LiveRefresh({ on, coe, meeting = '' }: { on: 'action-items' | 'review-queue' | 'word-lists' | 'coe' | 'meeting'; coe?: number; meeting?: string }) {
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      clearTimeout(timer);
      timer = setTimeout(() => router.refresh(), 150);
    };
    const stop =
      on === 'action-items'
        ? follow(ActionItemChangedDocument, {}, refresh, refresh)
        : on === 'review-queue'
          ? follow(ReviewQueueChangedDocument, {}, refresh, refresh)
          : on === 'word-lists'
            ? follow(WordListsChangedDocument, {}, refresh, refresh)
            : on === 'meeting'
              ? follow(MeetingChangedDocument, { id: meeting }, refresh, refresh)
              : follow(CoeChangedDocument, { number: coe }, refresh, refresh);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [on, coe, meeting, router]);
  return null;
}
