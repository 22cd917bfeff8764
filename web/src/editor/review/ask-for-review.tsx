import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { onDemand } from '../../ui/on-demand';
import type { Collaboration } from '../collaboration';
import { useSession } from '../editor-session';
import type { PlacedFinding } from '../findings/findings-plugin';
import type { Progress } from '../reading';
import { useStore } from '../store';
import { missingFrom, type Missing } from './missing';

export const AskDialog = onDemand(() => import('./ask-dialog').then((file) => file.AskDialog));

interface AskForReviewProps {
  editor: Editor;
  progress: Progress | null;
  findings: readonly PlacedFinding[] | null;
  collaboration: Collaboration | null;
}

/** Always there: it says what is missing, and asks when nothing is. */
export function AskForReview({ editor, progress, findings, collaboration }: AskForReviewProps) {
  const session = useSession();
  const coe = useStore(session.coe);
  const [isOpen, setOpen] = useState(false);
  if (!coe.may.edit) return null;
  const missing = missingFrom(session, progress, findings ?? []);
  return (
    <>
      <Button data-command="" variant="primary" className="mt-2 w-full" onClick={() => setOpen(true)}>
        Ask for review
      </Button>
      <p className="mt-2 text-sm text-soft">{progress === null || findings === null ? 'Reading the document…' : missing.length === 0 ? 'Nothing is missing.' : sayMissing(missing)}</p>
      {isOpen && <AskDialog editor={editor} missing={missing} collaboration={collaboration} onClose={() => setOpen(false)} />}
    </>
  );
}

function sayMissing(missing: readonly Missing[]): string {
  const findings = missing.filter(({ kind }) => kind === 'finding').length;
  const gaps = missing.length - findings;
  const parts = [gaps === 0 ? '' : gaps === 1 ? 'one thing is missing' : `${gaps} things are missing`, findings === 0 ? '' : findings === 1 ? 'one finding must be settled' : `${findings} findings must be settled`];
  const words = parts.filter((part) => part !== '').join(', and ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
