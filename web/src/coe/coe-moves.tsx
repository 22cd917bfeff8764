'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import {
  AmendCoeDocument,
  CancelAmendmentDocument,
  CancelCoeDocument,
  PublishCoeDocument,
  WithdrawReviewDocument,
  type MayFieldsFragment,
} from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button, type ButtonVariant } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';
import { toast } from '../ui/toast';

interface Move {
  may: 'publish' | 'withdraw' | 'amend' | 'cancelAmendment' | 'cancel';
  label: string;
  variant: ButtonVariant;
  title: string;
  consequence: string;
  needsReason?: true;
  done: string;
  document: typeof PublishCoeDocument | typeof WithdrawReviewDocument | typeof AmendCoeDocument | typeof CancelAmendmentDocument | typeof CancelCoeDocument;
  leadsTo?: 'edit';
}

const MOVES: Move[] = [
  { may: 'publish', label: 'Publish', variant: 'primary', title: 'Publish this COE?', consequence: 'The approved revision goes to the library, where everybody who may read it will find it.', done: 'Published', document: PublishCoeDocument },
  { may: 'amend', label: 'Amend', variant: 'secondary', title: 'Amend this COE?', consequence: 'A draft opens for editing and needs a new approval. The published revision stays in the library until then.', done: 'The amended draft is open', document: AmendCoeDocument, leadsTo: 'edit' },
  { may: 'withdraw', label: 'Withdraw from review', variant: 'secondary', title: 'Withdraw from review?', consequence: 'It becomes a draft again. The questions that were asked stay.', done: 'Withdrawn', document: WithdrawReviewDocument, leadsTo: 'edit' },
  { may: 'cancelAmendment', label: 'Cancel the amendment', variant: 'danger', title: 'Cancel the amendment?', consequence: 'The published revision stays as it is; what was changed since is given up.', done: 'The amendment is cancelled', document: CancelAmendmentDocument },
  { may: 'cancel', label: 'Cancel this COE', variant: 'danger', title: 'Cancel this COE?', consequence: 'It is kept and can still be read, but nobody can edit or publish it.', needsReason: true, done: 'Cancelled', document: CancelCoeDocument },
];

function MoveDialog({ move, coe, onClose }: { move: Move; coe: { id: string; number: number; version: number }; onClose(): void }) {
  const router = useRouter();
  const [reason, setReason] = useState('');
  const { run, pending, error } = useMutation<object, { input: { coeId: string; expectedVersion: number; reason?: string } }>(move.document as never);

  async function go() {
    const done = await run({ input: { coeId: coe.id, expectedVersion: coe.version, ...(move.needsReason && { reason }) } });
    if (!done) return;
    toast(move.done);
    onClose();
    if (move.leadsTo === 'edit') router.push(`/coes/${coe.number}/edit`);
    router.refresh();
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={move.title} description={move.consequence}>
      {move.needsReason && <TextArea label="Reason" hint="Kept in the record." value={reason} onChange={(event) => setReason(event.target.value)} required />}
      {error && (
        <div className="mt-3">
          <ErrorNote message={error.message} correlationId={error.correlationId} />
        </div>
      )}
      <DialogActions>
        <Button onClick={onClose}>Leave it as it is</Button>
        <Button variant={move.variant === 'danger' ? 'danger' : 'primary'} pending={pending} disabled={move.needsReason && !reason.trim()} onClick={go}>
          {move.label}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The moves that the reader may make with a COE in its present state; each asks once before it is made. */
export function CoeMoves({ coe, may }: { coe: { id: string; number: number; version: number }; may: MayFieldsFragment }) {
  const [chosen, setChosen] = useState<Move>();
  return (
    <>
      {MOVES.filter((move) => may[move.may]).map((move) => (
        <Button key={move.may} variant={move.variant} size="sm" onClick={() => setChosen(move)}>
          {move.label}
        </Button>
      ))}
      {chosen && <MoveDialog move={chosen} coe={coe} onClose={() => setChosen(undefined)} />}
    </>
  );
}
