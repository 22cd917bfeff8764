'use client';

import { useState } from 'react';
import type { MayFieldsFragment } from '../graphql/generated/graphql';
import { Button, type ButtonVariant } from '../ui/button';
import { onDemand } from '../ui/on-demand';

const MoveDialog = onDemand(() => import('./move-dialog').then((file) => file.MoveDialog));

export interface Move {
  may: 'publish' | 'withdraw' | 'amend' | 'cancelAmendment' | 'cancel';
  label: string;
  variant: ButtonVariant;
  title: string;
  consequence: string;
  needsReason?: true;
  done: string;
  leadsTo?: 'edit';
}

const MOVES: Move[] = [
  { may: 'publish', label: 'Publish', variant: 'primary', title: 'Publish this COE?', consequence: 'The approved revision goes to the library, where everybody who may read it will find it.', done: 'Published' },
  { may: 'amend', label: 'Amend', variant: 'secondary', title: 'Amend this COE?', consequence: 'A draft opens for editing and needs a new approval. The published revision stays in the library until then.', done: 'The amended draft is open', leadsTo: 'edit' },
  { may: 'withdraw', label: 'Withdraw from review', variant: 'secondary', title: 'Withdraw from review?', consequence: 'It becomes a draft again. The questions that were asked stay.', done: 'Withdrawn', leadsTo: 'edit' },
  { may: 'cancelAmendment', label: 'Cancel the amendment', variant: 'danger', title: 'Cancel the amendment?', consequence: 'The published revision stays as it is; what was changed since is given up.', done: 'The amendment is cancelled' },
  { may: 'cancel', label: 'Cancel this COE', variant: 'danger', title: 'Cancel this COE?', consequence: 'It is kept and can still be read, but nobody can edit or publish it.', needsReason: true, done: 'Cancelled' },
];

/** The moves that the reader may make with a COE in its present state; each asks once before it is made. */
export function CoeMoves({ coe, may }: { coe: { id: string; number: number; version: number }; may: MayFieldsFragment }) {
  const [chosen, setChosen] = useState<Move>();
  return (
    <>
      {MOVES.filter((move) => may[move.may]).map((move) => (
        <Button key={move.may} data-command="" variant={move.variant} size="sm" onClick={() => setChosen(move)}>
          {move.label}
        </Button>
      ))}
      {chosen && <MoveDialog move={chosen} coe={coe} onClose={() => setChosen(undefined)} />}
    </>
  );
}
