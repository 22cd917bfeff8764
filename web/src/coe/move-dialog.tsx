'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import {
  AmendCoeDocument,
  CancelAmendmentDocument,
  CancelCoeDocument,
  PublishCoeDocument,
  WithdrawReviewDocument,
  type MoveCoeInput,
} from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';
import { toast } from '../ui/toast';
import type { Move } from './coe-moves';

const DOCUMENTS = {
  publish: PublishCoeDocument,
  withdraw: WithdrawReviewDocument,
  amend: AmendCoeDocument,
  cancelAmendment: CancelAmendmentDocument,
  cancel: CancelCoeDocument,
};

/** Asks once before a COE moves. */
export function MoveDialog({ move, coe, onClose }: { move: Move; coe: { id: string; number: number; version: number }; onClose(): void }) {
  const router = useRouter();
  const [reason, setReason] = useState('');
  const { run, pending, error } = useMutation<object, { input: MoveCoeInput }>(DOCUMENTS[move.may] as never);

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
