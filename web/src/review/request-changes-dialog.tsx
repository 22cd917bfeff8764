'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { RequestChangesDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';
import { toast } from '../ui/toast';

interface RequestChangesDialogProps {
  coeId: string;
  revision: number;
  onClose(): void;
}

/** The verdict that gives a COE back, with its reason. */
export function RequestChangesDialog({ coeId, revision, onClose }: RequestChangesDialogProps) {
  const router = useRouter();
  const [reason, setReason] = useState('');
  const { run, pending, fieldError, errorBeside } = useMutation(RequestChangesDocument);

  async function request() {
    if (!(await run({ input: { coeId, expectedRevision: revision, reason } }))) return;
    toast('The authors have it back.');
    onClose();
    router.push('/review');
    router.refresh();
  }

  const error = errorBeside('reason');
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Request changes" description="The COE goes back to its authors with your reason. Open questions stay with their sections.">
      <TextArea label="What has to change, and why" value={reason} onChange={(event) => setReason(event.target.value)} required autoFocus error={fieldError('reason')} />
      {error && (
        <div className="mt-3">
          <ErrorNote message={error.message} correlationId={error.correlationId} />
        </div>
      )}
      <DialogActions>
        <Button onClick={onClose}>Go on reading</Button>
        <Button variant="primary" pending={pending} disabled={!reason.trim()} onClick={request}>
          Request changes
        </Button>
      </DialogActions>
    </Dialog>
  );
}
