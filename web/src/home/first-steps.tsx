'use client';

import Link from 'next/link';
import { useState } from 'react';
import { chooseFirstSteps } from '../shell/preferences';
import { Button } from '../ui/button';

interface Step {
  href: string;
  title: string;
  what: string;
  isDone?: boolean;
}

/** Meets a member who has never sent a COE to review: three steps to the first one. */
export function FirstSteps({ coeNumber }: { coeNumber: number | null }) {
  const [isClosed, setClosed] = useState(false);
  if (isClosed) return null;
  const writing = coeNumber === null ? '/new' : `/coes/${coeNumber}/edit`;
  const steps: Step[] = [
    { href: '/help/sample', title: 'Read a finished one', what: 'A short COE, with notes on why each part is good. Five minutes.' },
    { href: writing, title: coeNumber === null ? 'Begin your own' : `Go on with COE-${coeNumber}`, what: 'Times and impact first, while memory is fresh. The template asks; the summary comes last.', isDone: coeNumber !== null },
    { href: writing, title: 'Ask for review', what: 'The editor says in words what is still missing. Nothing can be sent by accident.' },
  ];
  return (
    <section aria-labelledby="first-steps" className="mb-12 border-y border-line py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="first-steps" className="font-serif text-xl">
          Your first COE, in three steps
        </h2>
        <Button
          size="sm"
          variant="quiet"
          onClick={() => {
            chooseFirstSteps(false);
            setClosed(true);
            document.getElementById('main')?.focus();
          }}
        >
          Not now
        </Button>
      </div>
      <ol className="mt-3 grid gap-x-8 gap-y-4 md:grid-cols-3">
        {steps.map(({ href, title, what, isDone }, index) => (
          <li key={title} className="flex gap-3">
            <span aria-hidden="true" className={`grid size-7 shrink-0 place-items-center rounded-full border text-sm ${isDone ? 'border-good text-good' : 'border-control text-soft'}`}>
              {isDone ? '✓' : index + 1}
            </span>
            <div className="min-w-0">
              <Link href={href} className="link font-medium">
                {title}
              </Link>
              {isDone && <span className="ml-2 text-sm text-good">begun</span>}
              <p className="text-sm text-soft">{what}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
