'use client';

import { useKeys } from '../ui/keys';
import { useReviewSession } from './review-session';

/** v ticks the section and q asks about it; the threads have n and p. */
export function ReviewKeys({ mayAsk, mayTick }: { mayAsk: boolean; mayTick: boolean }) {
  const { current, isViewed, setViewed, ask } = useReviewSession();
  useKeys({
    v: () => mayTick && setViewed(current, !isViewed(current)),
    q: () => mayAsk && ask(current),
  });
  return null;
}
