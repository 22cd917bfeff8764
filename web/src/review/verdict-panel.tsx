'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ApproveCoeDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { OpenThreads } from '../thread/section-comment';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { CheckboxField, TextArea } from '../ui/field';
import { onDemand } from '../ui/on-demand';
import { toast } from '../ui/toast';
import { useReviewSession } from './review-session';

const RequestChangesDialog = onDemand(() => import('./request-changes-dialog').then((file) => file.RequestChangesDialog));

const SHORTEST_REASON = 15;

interface VerdictPanelProps {
  coe: { id: string; number: number };
  revision: number;
  checklist: readonly { key: string; text: string }[];
}

/** What still stands between this revision and an approval, and the two verdicts. */
export function VerdictPanel({ coe, revision, checklist }: VerdictPanelProps) {
  const router = useRouter();
  const { progress, stopped } = useReviewSession();
  const [ticked, setTicked] = useState<string[]>([]);
  const [noQuestion, setNoQuestion] = useState('');
  const [requesting, setRequesting] = useState(false);
  const approve = useMutation(ApproveCoeDocument);

  // The checklist and the reason for asking nothing come with the approval itself, so the service does not know them yet.
  const items = progress.guard.map((item) => {
    if (item.code === 'CHECKLIST_TICKED') {
      const left = checklist.length - ticked.length;
      return { ...item, met: left === 0, message: left ? `Tick the checklist by hand: ${left} of ${checklist.length} left.` : 'The checklist is ticked.' };
    }
    if (item.code === 'QUESTION_ASKED' && !item.met && [...noQuestion.trim()].length >= SHORTEST_REASON) return { ...item, met: true, message: 'You wrote why you ask nothing.' };
    return item;
  });
  const open = items.filter(({ met }) => !met);
  const mustExplain = progress.guard.some(({ code, met }) => code === 'QUESTION_ASKED' && !met);

  async function send() {
    const done = await approve.run({ input: { coeId: coe.id, expectedRevision: revision, checklist: ticked, noQuestionBecause: mustExplain ? noQuestion : null } });
    if (!done) return;
    toast(`COE-${coe.number} has your approval.`);
    router.push('/review');
    router.refresh();
  }

  return (
    <section id="verdict" aria-labelledby="verdict-title" className="scroll-mt-20">
      <h2 id="verdict-title" className="font-semibold">
        To approve
      </h2>
      {stopped && <ErrorNote message={stopped} />}
      <ul className="mt-2 grid gap-2 text-sm" aria-live="polite">
        {items.map(({ code, met, message, section }) => (
          <li key={code} className="grid grid-cols-[1rem_1fr] gap-2">
            <span className={met ? 'text-good' : 'text-danger'} aria-hidden="true">
              {met ? '✓' : '✗'}
            </span>
            <span className={met ? 'text-soft' : ''}>
              <span className="sr-only">{met ? 'Met: ' : 'Open: '}</span>
              {message}{' '}
              {!met && section && (
                <a href={`#${section}`} className="link">
                  Go there
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
      <fieldset className="mt-5">
        <legend className="text-sm font-semibold">Checklist</legend>
        <div className="mt-1 grid gap-1.5 text-sm">
          {checklist.map(({ key, text }) => (
            <CheckboxField
              key={key}
              label={text}
              checked={ticked.includes(key)}
              onChange={(event) => setTicked((all) => (event.target.checked ? [...all, key] : all.filter((other) => other !== key)))}
            />
          ))}
        </div>
      </fieldset>
      {mustExplain && (
        <TextArea className="mt-4" label="No question, because" value={noQuestion} onChange={(event) => setNoQuestion(event.target.value)} hint="Only if you truly have none. Most COEs get better by one good question." />
      )}
      <div className="sticky bottom-0 mt-4 border-t border-line bg-paper pt-3 pb-2">
        {approve.error && (
          <div className="mb-3">
            <ErrorNote message={approve.error.message} correlationId={approve.error.correlationId} />
          </div>
        )}
        <div className="flex gap-2">
          <Button data-command="" className="px-3!" onClick={() => setRequesting(true)}>
            Request changes
          </Button>
          <Button data-command="" variant="primary" className="grow px-3!" pending={approve.pending} disabled={open.length > 0} onClick={send}>
            Approve
          </Button>
        </div>
        <p className="mt-1.5 text-sm text-faint" role="status">
          {open.length > 0 ? `Approval is closed: ${open.length} ${open.length === 1 ? 'thing is' : 'things are'} left.` : 'Approval is open.'}
        </p>
        <OpenThreads />
      </div>
      {requesting && <RequestChangesDialog coeId={coe.id} revision={revision} onClose={() => setRequesting(false)} />}
    </section>
  );
}

/** On narrow screens: how far it is to a verdict, always in view. */
export function VerdictBar() {
  const { progress } = useReviewSession();
  const open = progress.guard.filter(({ met }) => !met).length;
  return (
    <div className="no-print sticky bottom-0 z-20 -mx-4 mt-8 flex items-center justify-between gap-4 border-t border-line bg-paper px-4 py-2.5 sm:-mx-6 sm:px-6 xl:hidden">
      <span className="text-sm text-soft">{open ? `${open} ${open === 1 ? 'thing' : 'things'} left before approval` : 'Approval is open'}</span>
      <a href="#verdict" className="link text-sm font-medium">
        To the verdict
      </a>
    </div>
  );
}
