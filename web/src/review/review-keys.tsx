'use client';

import { useKeys } from '../ui/keys';
import { useReviewSession } from './review-session';

/** n and p walk over the questions, v ticks the section, q asks about it. */
export function ReviewKeys({ mayAsk, mayTick }: { mayAsk: boolean; mayTick: boolean }) {
  const { current, isViewed, setViewed, ask } = useReviewSession();
  function walk(step: 1 | -1) {
    const threads = [...document.querySelectorAll<HTMLElement>('[data-question]')];
    const here = threads.findIndex((thread) => thread.contains(document.activeElement));
    const next = threads[here === -1 ? (step === 1 ? 0 : threads.length - 1) : (here + step + threads.length) % threads.length];
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
  }
  useKeys({
    n: () => walk(1),
    p: () => walk(-1),
    v: () => mayTick && setViewed(current, !isViewed(current)),
    q: () => mayAsk && ask(current),
  });
  return null;
}
