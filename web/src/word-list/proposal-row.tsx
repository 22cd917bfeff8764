'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { AcceptWordProposalDocument, RefuseWordProposalDocument, type ProposalFieldsFragment } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { TextField } from '../ui/field';
import { StatusChip } from '../ui/status-chip';
import { Time } from '../ui/time';
import { toast } from '../ui/toast';
import { LISTS } from './list-words';

const STATES = {
  PROPOSED: { word: 'Waiting', shape: 'ring', tone: 'accent' },
  ACCEPTED: { word: 'Accepted', shape: 'tick', tone: 'good' },
  REFUSED: { word: 'Refused', shape: 'slash', tone: 'neutral' },
} as const;

interface ProposalRowProps {
  proposal: ProposalFieldsFragment;
  mayDecide: boolean;
  isOwn: boolean;
  zone: string;
}

/** A proposed word, what became of it, and where one may, the decision. */
export function ProposalRow({ proposal, mayDecide, isOwn, zone }: ProposalRowProps) {
  const router = useRouter();
  const [refusing, setRefusing] = useState(false);
  const accept = useMutation(AcceptWordProposalDocument);
  const refuse = useMutation(RefuseWordProposalDocument);
  const { id, list, word, meaning, handles, emails, state, decidedBy, decidedAt } = proposal;
  const words = LISTS[list];

  async function take() {
    if (!(await accept.run({ input: { proposalId: id } }))) return;
    toast(`“${word}” is in ${words.inWords}.`);
    router.refresh();
  }
  async function turnDown(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason')?.toString() ?? '';
    if (!(await refuse.run({ input: { proposalId: id, reason } }))) return;
    setRefusing(false);
    toast(`Refused. ${isOwn ? 'You see' : `${proposal.proposedBy.name} sees`} why.`);
    router.refresh();
  }

  const error = accept.error ?? refuse.errorBeside('reason');
  return (
    <li className="border-b border-line py-3" data-row>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="text-sm text-faint">{words.title}</span>
        <span className="min-w-0 font-medium break-words">{word}</span>
        <span className="min-w-0 break-words text-soft">{meaning}</span>
        <span className="ml-auto">
          <StatusChip shape={STATES[state].shape} tone={STATES[state].tone}>
            {STATES[state].word}
          </StatusChip>
        </span>
      </div>
      {handles.length + emails.length > 0 && <p className="text-sm text-faint">{[...handles.map((handle) => `@${handle}`), ...emails].join(' · ')}</p>}
      <p className="mt-1 text-sm text-soft">
        {isOwn ? 'You' : proposal.proposedBy.name}, <Time at={proposal.proposedAt} zone={zone} />: <span className="break-words whitespace-pre-line">{proposal.reason}</span>
      </p>
      {decidedBy && decidedAt && (
        <p className="mt-1 text-sm text-soft">
          {state === 'ACCEPTED' ? 'Accepted' : 'Refused'} by {decidedBy.name}, <Time at={decidedAt} zone={zone} />
          {proposal.refusal ? ': ' : '.'}
          <span className="break-words whitespace-pre-line">{proposal.refusal}</span>
        </p>
      )}
      {error && (
        <div className="mt-2">
          <ErrorNote message={error.message} correlationId={error.correlationId} />
        </div>
      )}
      {state === 'PROPOSED' && mayDecide && !refusing && (
        <div className="mt-2 flex gap-2">
          <Button size="sm" variant="primary" pending={accept.pending} onClick={take} aria-label={`Accept “${word}”`}>
            Accept
          </Button>
          <Button size="sm" onClick={() => setRefusing(true)} aria-label={`Refuse “${word}”`}>
            Refuse…
          </Button>
        </div>
      )}
      {refusing && (
        <form onSubmit={turnDown} onKeyDown={(event) => event.key === 'Escape' && setRefusing(false)} className="mt-2 border-l-3 border-accent bg-sunken px-4 py-3">
          <TextField label="Refused, because" name="reason" required autoFocus maxLength={2000} autoComplete="off" error={refuse.fieldError('reason')} hint={`${isOwn ? 'You read' : `${proposal.proposedBy.name} reads`} this.`} />
          <div className="mt-3 flex gap-2">
            <Button type="submit" size="sm" variant="primary" pending={refuse.pending}>
              Refuse
            </Button>
            <Button size="sm" variant="quiet" onClick={() => setRefusing(false)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
