'use client';

import { useState } from 'react';
import type { ApiError } from '../graphql/api-error';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { ErrorNote } from '../ui/error-state';
import { TextArea } from '../ui/field';

interface ReasonDialogProps {
  open: boolean;
  title: string;
  description: string;
  /** What becomes of the reason. */
  hint: string;
  variant: 'primary' | 'danger';
  /** The words of the two buttons. */
  act: string;
  stay: string;
  pending: boolean;
  error: ApiError | undefined;
  onAct(reason: string): void;
  onClose(): void;
}

/** Asks for the reason of a step, without which it is not taken. */
export function ReasonDialog({ open, title, description, hint, variant, act, stay, pending, error, onAct, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Dialog open={open} onOpenChange={(isOpen) => !isOpen && onClose()} title={title} description={description}>
      <TextArea label="Reason" hint={hint} value={reason} onChange={(event) => setReason(event.target.value)} required />
      {error && (
        <div className="mt-3">
          <ErrorNote message={error.message} correlationId={error.correlationId} />
        </div>
      )}
      <DialogActions>
        <Button onClick={onClose}>{stay}</Button>
        <Button variant={variant} pending={pending} disabled={!reason.trim()} onClick={() => onAct(reason)}>
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
