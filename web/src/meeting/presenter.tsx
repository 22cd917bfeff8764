'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, ButtonLink } from '../ui/button';
import { useKeys } from '../ui/keys';

interface PresenterProps {
  /** The way back. */
  meetingPath: string;
  /** `2 of 5` */
  turn: string;
  previous: string | null;
  next: string | null;
  heading: string;
  slides: readonly { key: string; title: string; node: ReactNode }[];
  questions: ReactNode;
  questionCount: number;
}

/** A COE on a large screen, a section at a time. Nothing can be changed here. */
export function Presenter({ meetingPath, turn, previous, next, heading, slides, questions, questionCount }: PresenterProps) {
  const router = useRouter();
  const [wanted, setWanted] = useState(0);
  const [asksShown, setAsksShown] = useState(true);
  const page = useRef<HTMLDivElement>(null);
  const at = Math.min(wanted, slides.length - 1);
  const slide = slides[at];
  const step = (by: 1 | -1) => setWanted(Math.max(0, Math.min(slides.length - 1, at + by)));
  const go = (path: string | null) => path && router.push(path);

  useEffect(() => {
    page.current?.scrollTo({ top: 0 });
  }, [at]);
  useKeys({
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    ' ': () => step(1),
    n: () => go(next),
    p: () => go(previous),
    q: () => setAsksShown((shown) => !shown),
    Escape: () => go(meetingPath),
  });

  return (
    <div className="fixed inset-0 z-40 flex flex-col bg-paper" data-presenting>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2 text-sm text-soft sm:px-8">
        <span className="figures font-semibold text-ink">{turn}</span>
        <span className="min-w-0 grow truncate max-sm:order-last max-sm:w-full">{heading}</span>
        <ButtonLink href={meetingPath} size="sm" variant="quiet" className="ml-auto">
          Leave
        </ButtonLink>
      </header>
      <div className="flex min-h-0 grow flex-col lg:flex-row">
        <div ref={page} tabIndex={0} role="region" aria-label={slide?.title ?? heading} className="min-h-0 min-w-0 grow overflow-y-auto px-4 py-6 sm:px-8 lg:px-16">
          <div key={slide?.key} className="mx-auto max-w-[46rem] sm:[zoom:1.25] xl:[zoom:1.5]">
            {slide?.node}
          </div>
        </div>
        {asksShown && (
          <aside aria-label="Questions from the room" className="max-h-[35dvh] shrink-0 overflow-y-auto border-t border-line bg-sunken px-4 py-4 sm:px-6 lg:max-h-none lg:w-96 lg:border-t-0 lg:border-l">
            <h2 className="mb-3 font-serif text-lg">
              Questions <span className="figures text-faint">{questionCount}</span>
            </h2>
            {questions}
          </aside>
        )}
      </div>
      <footer className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-2 sm:px-8">
        <Button size="sm" disabled={at === 0} onClick={() => step(-1)} aria-keyshortcuts="ArrowLeft">
          ← <span className="max-sm:sr-only">Back</span>
        </Button>
        <Button size="sm" variant="primary" disabled={at >= slides.length - 1} onClick={() => step(1)} aria-keyshortcuts="ArrowRight">
          <span className="max-sm:sr-only">Next section</span> →
        </Button>
        <span role="status" className="min-w-0 truncate text-sm text-soft">
          {slide && `${at + 1} of ${slides.length}: ${slide.title}`}
        </span>
        <span className="ml-auto flex gap-2">
          <Button size="sm" variant="quiet" aria-pressed={asksShown} onClick={() => setAsksShown(!asksShown)} aria-keyshortcuts="q">
            Questions
          </Button>
          {previous && (
            <ButtonLink href={previous} size="sm" variant="quiet" aria-keyshortcuts="p">
              Previous COE
            </ButtonLink>
          )}
          {next && (
            <ButtonLink href={next} size="sm" aria-keyshortcuts="n">
              Next COE
            </ButtonLink>
          )}
        </span>
      </footer>
    </div>
  );
}
