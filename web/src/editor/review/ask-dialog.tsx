import type { Editor } from '@tiptap/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ApiError, toApiError } from '../../graphql/api-error';
import { execute } from '../../graphql/client';
import { RequestReviewFromEditorDocument } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-state';
import type { Collaboration } from '../collaboration';
import { useSession } from '../editor-session';
import { saveStateOf } from '../save-state';
import { useStore } from '../store';
import type { Missing } from './missing';
import { WhatIsMissing } from './what-is-missing';

export function AskDialog({ editor, missing, collaboration, onClose }: { editor: Editor; missing: readonly Missing[]; collaboration: Collaboration | null; onClose: () => void }) {
  const session = useSession();
  const router = useRouter();
  const coe = useStore(session.coe);
  const [error, setError] = useState<ApiError | null>(null);
  const [isPending, setPending] = useState(false);
  const [refused, setRefused] = useState<readonly Missing[]>([]);

  const send = async () => {
    if (collaboration && saveStateOf(collaboration.facts.get()).isUnsaved) {
      setError(new ApiError({ message: 'Your last words are not saved yet. Wait until the page says “Saved”, then ask again.' }));
      return;
    }
    setPending(true);
    setError(null);
    try {
      await execute(RequestReviewFromEditorDocument, { input: { coeId: coe.id, expectedVersion: coe.version } });
      session.say('The review was asked for. The document is frozen as it is.');
      onClose();
      router.refresh();
    } catch (thrown) {
      const refusal = toApiError(thrown);
      setError(refusal);
      setRefused(readRefused(refusal));
      setPending(false);
      if (refusal.code === 'STALE_VERSION' || refusal.code === 'ILLEGAL_TRANSITION') router.refresh();
    }
  };
  const shown = refused.length > 0 ? refused : missing;
  const reviewer = coe.reviewerWillBe?.name;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={shown.length === 0 ? 'Ask for review' : 'What is still missing'}
      description={shown.length === 0 ? `This revision is frozen as it is and goes to ${reviewer ?? 'the nearest director'}.` : 'Each of these must be settled, or may stand with a reason that the reviewer reads.'}
    >
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <WhatIsMissing missing={shown} editor={editor} onJump={onClose} />
      {!reviewer && shown.length === 0 && <p className="text-sm text-warn">No director above the team can review this COE yet; asking will be refused.</p>}
      <DialogActions>
        <Button onClick={onClose}>Not yet</Button>
        <Button variant="primary" pending={isPending} disabled={missing.length > 0} onClick={() => void send()}>
          Ask for review
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What the service found at its gate; it decides, whatever this page thought. */
function readRefused({ code, details }: ApiError): Missing[] {
  const list = (name: string) => (Array.isArray(details[name]) ? (details[name] as Record<string, unknown>[]) : []);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  if (code === 'PROSE_FINDINGS') {
    return list('findings').map((finding) => ({ kind: 'finding', id: text(finding['id']), section: text(finding['section']), block: text(finding['block']), message: text(finding['message']) }));
  }
  if (code === 'DOCUMENT_INCOMPLETE') {
    return list('gaps').map((gap) => ({ kind: 'gap', id: text(gap['id']), section: text(gap['section']), block: text(gap['block']), message: text(gap['message']) }));
  }
  return [];
}
