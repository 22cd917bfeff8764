'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { PutForwardDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';
import { toast } from '../ui/toast';

/** Puts a COE before the operations meeting with a reason. */
export function PutForwardButton({ coeId }: { coeId: string }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { run, pending, error } = useMutation(PutForwardDocument);
  async function go() {
    if (!(await run({ input: { coeId, reason } }))) return;
    toast('The operations meeting will see it.');
    setOpen(false);
    router.refresh();
  }
  return (
    <>
      <Button size="sm" variant="quiet" onClick={() => setOpen(true)}>
        Show it to the operations meeting
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="Show it to the operations meeting?" description="It gets a place in the next meeting of the organisation.">
        <TextArea label="Reason" hint="The meeting reads it." value={reason} onChange={(event) => setReason(event.target.value)} required />
        {error && (
          <div className="mt-3">
            <ErrorNote message={error.message} correlationId={error.correlationId} />
          </div>
        )}
        <DialogActions>
          <Button onClick={() => setOpen(false)}>Cancel</Button>
          <Button variant="primary" pending={pending} disabled={!reason.trim()} onClick={go}>
            Put it forward
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
