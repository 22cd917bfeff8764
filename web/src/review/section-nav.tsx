'use client';

import { useReviewSession } from './review-session';

interface SectionNavProps {
  sections: readonly { key: string; title: string; questions: number }[];
}

/** The sections of the revision: read or not, changed or not, with open questions or without. */
export function SectionNav({ sections }: SectionNavProps) {
  const { progress, current, isViewed } = useReviewSession();
  return (
    <nav aria-label="Sections">
      <ol>
        {sections.map(({ key, title, questions }) => {
          const view = progress.sectionViews.find(({ sectionKey }) => sectionKey === key);
          const viewed = isViewed(key);
          return (
            <li key={key}>
              <a
                href={`#${key}`}
                aria-current={current === key ? 'location' : undefined}
                className="grid grid-cols-[1rem_1fr_auto] items-baseline gap-2 border-l-2 border-transparent py-1 pl-2.5 text-sm text-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
              >
                <span className={viewed ? 'text-good' : 'text-faint'}>
                  <span aria-hidden="true">{viewed ? '✓' : view?.opened ? '◐' : '○'}</span>
                  <span className="sr-only">{viewed ? 'viewed' : view?.opened ? 'opened' : 'not opened'}</span>
                </span>
                <span>{title}</span>
                <span className="text-xs">
                  {view?.changed && <span className="text-accent">changed</span>}
                  {questions > 0 && (
                    <span className="figures ml-1.5 font-semibold text-warn">
                      {questions}
                      <span aria-hidden="true"> ?</span>
                      <span className="sr-only"> open questions</span>
                    </span>
                  )}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
