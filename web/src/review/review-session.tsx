'use client';

import { useRouter } from 'next/navigation';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { toApiError } from '../graphql/api-error';
import { execute } from '../graphql/client';
import { RecordReadingDocument, type ReviewProgressFragment } from '../graphql/generated/graphql';

interface ReviewSessionValue {
  progress: ReviewProgressFragment;
  /** The section in the middle of the screen. */
  current: string;
  isViewed(section: string): boolean;
  setViewed(section: string, viewed: boolean): void;
  /** The section that somebody asks about, if any. */
  asking: string | null;
  ask(section: string | null): void;
  /** Why reading is no longer recorded, in words. */
  stopped: string;
}

const ReviewSessionContext = createContext<ReviewSessionValue | null>(null);

export function useReviewSession(): ReviewSessionValue {
  const session = useContext(ReviewSessionContext);
  if (!session) throw new Error('This belongs inside of a ReviewSession.');
  return session;
}

const REPORT_EVERY = 10_000;
/** A section counts as opened when it stays on the screen for this long. */
const OPENED_AFTER = 700;

interface ReviewSessionProps {
  coeId: string;
  revision: number;
  sections: readonly string[];
  progress: ReviewProgressFragment;
  /** Only a reviewer's reading is recorded. */
  records: boolean;
  children: ReactNode;
}

/** Knows which section is being read, and tells the service in short steps. */
export function ReviewSession({ coeId, revision, sections, progress: initial, records, children }: ReviewSessionProps) {
  const router = useRouter();
  const [progress, setProgress] = useState(initial);
  const [current, setCurrent] = useState(sections[0] ?? '');
  const [asking, setAsking] = useState<string | null>(null);
  const [stopped, setStopped] = useState('');
  const [ticks, setTicks] = useState<Record<string, boolean>>({});
  const queue = useRef(Promise.resolve());
  const halted = useRef(false);

  // A page that was read again brings newer progress than the one this session began with.
  const [begunWith, setBegunWith] = useState(initial);
  if (begunWith !== initial) {
    setBegunWith(initial);
    setProgress(initial);
  }

  const report = useCallback(
    (sectionKey: string, seconds: number, viewed?: boolean) => {
      queue.current = queue.current.then(async () => {
        if (halted.current) return;
        try {
          const { recordReading } = await execute(RecordReadingDocument, { input: { coeId, expectedRevision: revision, sectionKey, seconds, viewed } });
          setProgress(recordReading);
        } catch (thrown) {
          const error = toApiError(thrown);
          // A report that got lost is made up for by the next one.
          if (error.code === 'UNREACHABLE' || error.code === 'RATE_LIMITED') return;
          halted.current = true;
          setStopped(error.message);
          router.refresh();
        }
      });
    },
    [coeId, revision, router],
  );

  useEffect(() => {
    const middle = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) if (entry.isIntersecting) setCurrent(entry.target.id);
      },
      { rootMargin: '-30% 0px -65% 0px' },
    );
    const timers = new Map<Element, ReturnType<typeof setTimeout>>();
    const seen = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(timers.get(target));
        if (!isIntersecting || !records) continue;
        timers.set(
          target,
          setTimeout(() => {
            seen.unobserve(target);
            report(target.id, 0);
          }, OPENED_AFTER),
        );
      }
    });
    for (const section of sections) {
      const element = document.getElementById(section);
      if (!element) continue;
      middle.observe(element);
      seen.observe(element);
    }
    return () => {
      middle.disconnect();
      seen.disconnect();
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, [sections, records, report]);

  const reading = useRef(current);
  useEffect(() => {
    reading.current = current;
  }, [current]);
  useEffect(() => {
    if (!records) return;
    let since = Date.now();
    const timer = setInterval(() => {
      const seconds = Math.round((Date.now() - since) / 1000);
      since = Date.now();
      if (document.visibilityState === 'visible' && document.hasFocus()) report(reading.current, seconds);
    }, REPORT_EVERY);
    return () => clearInterval(timer);
  }, [records, report]);

  const value = useMemo<ReviewSessionValue>(
    () => ({
      progress,
      current,
      isViewed: (section) => ticks[section] ?? progress.sectionViews.find(({ sectionKey }) => sectionKey === section)?.viewed ?? false,
      setViewed(section, viewed) {
        setTicks((all) => ({ ...all, [section]: viewed }));
        report(section, 0, viewed);
      },
      asking,
      ask: setAsking,
      stopped,
    }),
    [progress, current, ticks, asking, stopped, report],
  );
  return <ReviewSessionContext value={value}>{children}</ReviewSessionContext>;
}
