'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { PutForwardDocument } from '../graphql/generated/graphql';
import { useMutation } from '../graphql/use-mutation';
import { Button } from '../ui/button';
import { toast } from '../ui/toast';
import { ReasonDialog } from './reason-dialog';

/** Puts a COE before the operations meeting with a reason. */
export function PutForwardButton({ coeId }: { coeId: string }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const { run, pending, error } = useMutation(PutForwardDocument);
  async function putForward(reason: string) {
    if (!(await run({ input: { coeId, reason } }))) return;
    toast('The operations meeting will see it.');
    setAsking(false);
    router.refresh();
  }
  return (
    <>
      <Button size="sm" variant="quiet" onClick={() => setAsking(true)}>
        Show it to the operations meeting
      </Button>
      <ReasonDialog
        open={isAsking}
        title="Show it to the operations meeting?"
        description="It gets a place in the next meeting of the organisation."
        hint="The meeting reads it."
        variant="primary"
        act="Put it forward"
        stay="Cancel"
        pending={pending}
        error={error}
        onAct={(reason) => void putForward(reason)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
