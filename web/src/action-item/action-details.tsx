'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { AcceptDeclineDocument, UpdateActionItemDocument, VerifyActionItemDocument, type ActionLineFragment } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import type { Choice } from '../ui/field';
import { formatDay } from '../ui/instant';
import { toast } from '../ui/toast';
import { CompleteForm, DeclineForm, EditForm, ReopenForm } from './action-forms';

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
      <dt className="text-sm leading-6 text-faint">{term}</dt>
      <dd className="min-w-0 whitespace-pre-line">{children}</dd>
    </div>
  );
}

/** Evidence is often a link. */
function Evidence({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/u).map((part, index) =>
    /^https?:\/\//u.test(part) ? (
      <a key={index} href={part} rel="noreferrer" className="link">
        {part}
      </a>
    ) : (
      part
    ),
  );
}

function Facts({ action, zone }: { action: ActionLineFragment; zone: string }) {
  const { coe, successTest, ticketUrl, evidence, completedBy, completedAt, verifiedBy, verifiedAt, declineReason, declineAcceptedAt } = action;
  const on = (at: string | null) => (at ? ` on ${formatDay(new Date(at), zone)}` : '');
  return (
    <dl className="grid gap-2">
      <Fact term="From">
        <Link href={`/coes/${coe.number}`} className="link">
          COE-{coe.number} {coe.title}
        </Link>
      </Fact>
      <Fact term="It worked when">{successTest || <span className="text-warn">No success test has been written.</span>}</Fact>
      {ticketUrl && (
        <Fact term="Tracked at">
          <a href={ticketUrl} rel="noreferrer" className="link">
            {ticketUrl}
          </a>
        </Fact>
      )}
      {evidence && (
        <Fact term="Evidence">
          <Evidence text={evidence} />
        </Fact>
      )}
      {completedBy && (
        <Fact term="Done by">
          {completedBy.name}
          {on(completedAt)}
        </Fact>
      )}
      {verifiedBy && (
        <Fact term="Verified by">
          {verifiedBy.name}
          {on(verifiedAt)}
        </Fact>
      )}
      {declineReason && <Fact term={declineAcceptedAt ? 'Declined because' : 'Asked to decline because'}>{declineReason}</Fact>}
    </dl>
  );
}

type FormName = 'complete' | 'decline' | 'edit' | 'reopen';

interface ActionDetailsProps {
  action: ActionLineFragment;
  zone: string;
  owners: readonly Choice[];
}

/** Everything about an action item, and what the reader may do with it. */
export function ActionDetails({ action, zone, owners }: ActionDetailsProps) {
  const router = useRouter();
  const [form, setForm] = useState<FormName>();
  const update = useMutation(UpdateActionItemDocument);
  const verify = useMutation(VerifyActionItemDocument);
  const accept = useMutation(AcceptDeclineDocument);
  const { id, version, status, may } = action;
  const input = { actionItemId: id, expectedVersion: version };
  const error = update.error ?? verify.error ?? accept.error;

  async function act(run: Promise<unknown>, text: string) {
    if (!(await run)) return;
    toast(text);
    router.refresh();
  }
  const close = () => setForm(undefined);
  const done = (text: string) => {
    toast(text);
    close();
    router.refresh();
  };

  return (
    <div className="pt-1 pr-0 pb-5 pl-7">
      <Facts action={action} zone={zone} />
      {error && (
        <div className="mt-3">
          <ErrorNote message={error.message} correlationId={error.correlationId} />
        </div>
      )}
      {form === 'complete' && <CompleteForm input={input} onDone={() => done('Done. Somebody else verifies it now.')} onCancel={close} />}
      {form === 'decline' && <DeclineForm input={input} onDone={() => done('A director decides about it now.')} onCancel={close} />}
      {form === 'reopen' && <ReopenForm input={input} onDone={() => done('Open again.')} onCancel={close} />}
      {form === 'edit' && <EditForm action={action} owners={owners} onDone={() => done('Changed.')} onCancel={close} />}
      {!form && (
        <div className="mt-4 flex flex-wrap gap-2">
          {may.complete && (
            <Button variant="primary" size="sm" onClick={() => setForm('complete')}>
              Done …
            </Button>
          )}
          {may.edit && status === 'OPEN' && (
            <Button size="sm" pending={update.pending} onClick={() => act(update.run({ input: { ...input, status: 'IN_PROGRESS' } }), 'In progress.')}>
              Start
            </Button>
          )}
          {may.verify && (
            <Button variant="primary" size="sm" pending={verify.pending} onClick={() => act(verify.run({ input }), 'Verified.')}>
              Verify the evidence
            </Button>
          )}
          {may.edit && status === 'DONE' && (
            <Button size="sm" onClick={() => setForm('reopen')}>
              Not done after all …
            </Button>
          )}
          {may.acceptDecline && (
            <Button variant="primary" size="sm" pending={accept.pending} onClick={() => act(accept.run({ input }), 'Declined.')}>
              Accept the reason
            </Button>
          )}
          {may.edit && (status === 'OPEN' || status === 'IN_PROGRESS') && (
            <Button size="sm" onClick={() => setForm('edit')}>
              Edit …
            </Button>
          )}
          {may.decline && (
            <Button variant="quiet" size="sm" onClick={() => setForm('decline')}>
              Decline …
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
