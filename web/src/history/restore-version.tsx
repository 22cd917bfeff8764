'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { RestoreVersionDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { toast } from '../ui/toast';
import { historyHref } from './history-address';

interface RestoreVersionProps {
  coe: { id: string; number: number };
  version: string;
  title: string;
  /** The last edit that this page knows of. */
  newestSeq: number;
}

/** Asks once, and says what happens, before the draft takes over an earlier version. */
export function RestoreVersion({ coe, version, title, newestSeq }: RestoreVersionProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { run, pending, error, clear } = useMutation(RestoreVersionDocument);
  const written = error?.code === 'STALE_VERSION' && typeof error.details.version === 'number' ? error.details.version : undefined;

  async function restore(expectedSeq: number) {
    const done = await run({ input: { coeId: coe.id, version, expectedSeq } });
    if (!done) return;
    setOpen(false);
    toast('Restored. What stood there before is the version below.');
    router.push(historyHref(coe.number, {}), { scroll: false });
    router.refresh();
  }

  return (
    <>
      <Button
        size="sm"
        onClick={() => {
          clear();
          setOpen(true);
        }}
      >
        Restore this version
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="Restore this version?" description={`The draft will read as it did in ${title}.`}>
        <ul className="grid list-disc gap-1 pl-5">
          <li>Nothing is lost: what stands in the draft now stays in the history, and can be restored in the same way.</li>
          <li>Whoever has the editor open sees the change at once and goes on writing.</li>
          <li>Action items, the title and the settings stay as they are; they are no part of the text.</li>
        </ul>
        {error && (
          <div className="mt-4">
            <ErrorNote message={written === undefined ? error.message : `${error.message.replace(/; look at it again\.$/, '')}. Their words will stand in the history, and no longer in the draft.`} correlationId={error.correlationId} />
          </div>
        )}
        <DialogActions>
          <Button onClick={() => setOpen(false)}>Leave it as it is</Button>
          <Button variant="primary" pending={pending} onClick={() => restore(written ?? newestSeq)}>
            {written === undefined ? 'Restore' : 'Restore anyway'}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
