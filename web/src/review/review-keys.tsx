'use client';

import { useRouter } from 'next/navigation';
import { useKeys } from '../ui/keys';
import { useReviewSession } from './review-session';

interface ReviewKeysProps {
  sections: readonly string[];
  mayAsk: boolean;
  /** Whether the reader decides, and so ticks sections and has a verdict to give. */
  decides: boolean;
}

/** j and k go from section to section, v ticks one, q asks about it, a goes to the verdict and u to the queue; the threads have n and p. */
export function ReviewKeys({ sections, mayAsk, decides }: ReviewKeysProps) {
  const router = useRouter();
  const { current, isViewed, setViewed, ask } = useReviewSession();
  function go(step: 1 | -1) {
    const next = document.getElementById(sections[sections.indexOf(current) + step] ?? '');
    next?.scrollIntoView({ block: 'start' });
    next?.focus({ preventScroll: true });
  }
  function toVerdict() {
    const panel = document.getElementById('verdict');
    panel?.scrollIntoView({ block: 'nearest' });
    panel?.querySelector<HTMLElement>('input:not(:checked), textarea, button')?.focus();
  }
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    v: () => decides && setViewed(current, !isViewed(current)),
    q: () => mayAsk && ask(current),
    a: () => decides && toVerdict(),
    u: () => router.push('/review'),
  });
  return null;
}
