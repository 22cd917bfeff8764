'use client';

import type { ReactNode } from 'react';
import type { QuestionFieldsFragment } from '../graphql/generated/graphql';
import { SectionComment } from '../thread/section-comment';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { AskForm, QuestionThread, type Reader } from './question-thread';
import { useReviewSession } from './review-session';

interface ReviewSectionProps {
  coeId: string;
  revision: number;
  section: string;
  title: string;
  questions: readonly QuestionFieldsFragment[];
  reader: Reader;
  mayTick: boolean;
  /** What stands differently from the revision looked at before, rendered. */
  changes?: ReactNode;
  /** What authors let stand in it, rendered. */
  waivers?: ReactNode;
  children: ReactNode;
}

/** A frozen section with its tick and its questions. */
export function ReviewSection({ coeId, revision, section, title, questions, reader, mayTick, changes, waivers, children }: ReviewSectionProps) {
  const { isViewed, setViewed, asking, ask, progress } = useReviewSession();
  const changed = progress.sectionViews.find(({ sectionKey }) => sectionKey === section)?.changed ?? false;
  return (
    <section id={section} tabIndex={-1} className="scroll-mt-20 border-t outline-none border-line pt-6 pb-8" aria-labelledby={`${section}-title`}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id={`${section}-title`} className="font-serif text-2xl font-semibold tracking-tight">
          {title}
          {changed && <span className="ml-3 align-middle font-sans text-sm font-medium tracking-normal text-accent">changed</span>}
        </h2>
        {mayTick && (
          <label className="flex h-8 items-center gap-2 text-sm text-soft">
            <input type="checkbox" checked={isViewed(section)} onChange={(event) => setViewed(section, event.target.checked)} className="size-4 accent-accent" />
            Viewed
          </label>
        )}
      </div>
      {changes}
      <div className="document">{children}</div>
      {waivers}
      <div className="mt-4">
        {questions.length > 0 && (
          <ul className="border-t border-l-3 border-line" aria-label={`Questions about “${title}”`}>
            {questions.map((question) => (
              <QuestionThread key={question.id} question={question} reader={reader} />
            ))}
          </ul>
        )}
        {asking === section ? (
          <AskForm coeId={coeId} revision={revision} section={section} title={title} onClose={() => ask(null)} />
        ) : (
          reader.mayAsk && (
            <Button size="sm" variant="quiet" className="mt-2 -ml-2.5" onClick={() => ask(section)}>
              <Icon name="question" />
              Ask about this section
            </Button>
          )
        )}
        <SectionComment section={section} />
      </div>
    </section>
  );
}
