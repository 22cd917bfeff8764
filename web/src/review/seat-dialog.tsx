'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { toApiError, type ApiError } from '../graphql/api-error';
import { execute } from '../graphql/client';
import { AskPeerDocument, DeclineSeatDocument, PeerCandidatesDocument, ReassignSeatDocument, SeatCandidatesDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { type Choice, SelectField, TextArea } from '../ui/field';
import { toast } from '../ui/toast';
import type { SeatStep } from './review-seats';

const TEXTS = {
  reassign: { title: 'Hand this seat on', description: 'Only who may hold it can be chosen. The record keeps who handed it on and why.', button: 'Hand it on', done: 'Handed on.' },
  decline: { title: 'Decline', description: 'The next who may hold this seat is asked instead, and you are not asked again for this COE.', button: 'Decline', done: 'Declined.' },
  ask: { title: 'Ask a peer', description: 'They find it in their queue and may read it, even if it is restricted. Approval does not wait for them.', button: 'Ask', done: 'Asked.' },
};

async function readChoices(chosen: SeatStep): Promise<Choice[]> {
  if (chosen.step === 'decline') return [];
  if (chosen.step === 'reassign') {
    const { seatCandidates } = await execute(SeatCandidatesDocument, { seatId: chosen.seat.id });
    return seatCandidates.map(({ id, name }) => ({ value: id, label: name }));
  }
  const { members } = await execute(PeerCandidatesDocument, {});
  return members.map(({ id, name, jobRole }) => ({ value: id, label: jobRole ? `${name}, ${jobRole}` : name }));
}

/** Hands a seat on, declines it, or asks a peer. */
export function SeatDialog({ coeId, chosen, onClose }: { coeId: string; chosen: SeatStep; onClose(): void }) {
  const router = useRouter();
  const [choices, setChoices] = useState<Choice[]>();
  const [unread, setUnread] = useState<ApiError>();
  const [memberId, setMemberId] = useState('');
  const [reason, setReason] = useState('');
  const reassign = useMutation(ReassignSeatDocument);
  const decline = useMutation(DeclineSeatDocument);
  const ask = useMutation(AskPeerDocument);
  const { step } = chosen;
  const texts = TEXTS[step];

  useEffect(() => {
    let left = false;
    readChoices(chosen).then(
      (read) => !left && setChoices(read),
      (thrown: unknown) => !left && setUnread(toApiError(thrown)),
    );
    return () => {
      left = true;
    };
  }, [chosen]);

  async function send() {
    if (chosen.step === 'ask') {
      if (!(await ask.run({ input: { coeId, memberId } }))) return;
    } else {
      const seatId = chosen.seat.id;
      const done = chosen.step === 'reassign' ? (await reassign.run({ input: { seatId, memberId, reason } }))?.reassignSeat : (await decline.run({ input: { seatId, reason } }))?.declineSeat;
      if (done === undefined) return;
      // A restricted COE is no longer theirs to read.
      if (done === null) router.push('/review');
    }
    toast(texts.done);
    onClose();
    router.refresh();
  }

  const error = reassign.errorBeside('memberId', 'reason') ?? decline.errorBeside('reason') ?? ask.errorBeside('memberId') ?? unread;
  const asksReason = step !== 'ask';
  const asksMember = step !== 'decline';
  const ready = (!asksMember || memberId !== '') && (!asksReason || reason.trim() !== '');
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={texts.title} description={texts.description}>
      <div className="grid gap-4">
        {asksMember && (
          <SelectField
            label={step === 'ask' ? 'Whom to ask' : 'Who sits there from now on'}
            value={memberId}
            onChange={(event) => setMemberId(event.target.value)}
            choices={[{ value: '', label: choices ? (choices.length ? 'Choose a member …' : 'Nobody else may hold it') : 'Looking …' }, ...(choices ?? [])]}
            error={reassign.fieldError('memberId') ?? ask.fieldError('memberId')}
            autoFocus
          />
        )}
        {asksReason && (
          <TextArea label="Why" value={reason} onChange={(event) => setReason(event.target.value)} required autoFocus={!asksMember} error={reassign.fieldError('reason') ?? decline.fieldError('reason')} />
        )}
        {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      </div>
      <DialogActions>
        <Button onClick={onClose}>Leave it as it is</Button>
        <Button variant="primary" pending={reassign.pending || decline.pending || ask.pending} disabled={!ready} onClick={send}>
          {texts.button}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
