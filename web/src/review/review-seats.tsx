'use client';

import { useState } from 'react';
import type { SeatFieldsFragment } from '../graphql/generated/graphql';
import { Button } from '../ui/button';
import { onDemand } from '../ui/on-demand';
import { StatusChip } from '../ui/status-chip';
import { seatReason } from './seat-words';

const SeatDialog = onDemand(() => import('./seat-dialog').then((file) => file.SeatDialog));

export interface SeatsMay {
  /** Hand any seat on, as a director of the line. */
  direct: boolean;
  /** Take a peer back, as an author. */
  write: boolean;
  askPeers: boolean;
}

export type SeatStep = { step: 'reassign' | 'decline'; seat: SeatFieldsFragment } | { step: 'ask' };

function stateOf({ state, kind }: SeatFieldsFragment, running: boolean) {
  if (state === 'APPROVED') return <StatusChip shape="tick" tone="good">{kind === 'PEER' ? 'agrees' : 'approved'}</StatusChip>;
  if (state === 'OPEN' && running) return <StatusChip shape="ring" tone="neutral">{kind === 'PEER' ? 'asked' : 'has to approve'}</StatusChip>;
  return <StatusChip shape="slash" tone="neutral">did not approve</StatusChip>;
}

/** Who has to approve and who was asked for an opinion, why, and what can be done about it. */
export function ReviewSeats({ coeId, seats, running, may }: { coeId: string; seats: readonly SeatFieldsFragment[]; running: boolean; may: SeatsMay }) {
  const [chosen, setChosen] = useState<SeatStep>();
  return (
    <section aria-label="Who reviews it" className="mt-3">
      <ul className="text-sm">
        {seats.map((seat) => {
          const open = running && seat.state === 'OPEN';
          const declines = open && (seat.mine || (seat.kind === 'PEER' && may.write));
          return (
            <li key={seat.id} className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-0.5 py-0.5">
              <span className="font-medium">{seat.member.name}</span>
              <span className="text-soft">{seatReason(seat)}</span>
              {stateOf(seat, running)}
              {open && seat.delegate && <span className="text-soft">{seat.delegate.name} decides for them</span>}
              <span className="no-print flex gap-1">
                {open && (seat.mine || may.direct) && (
                  <Button size="sm" variant="quiet" onClick={() => setChosen({ step: 'reassign', seat })} aria-label={`Hand on the seat of ${seat.member.name}`}>
                    Hand on
                  </Button>
                )}
                {declines && (
                  <Button size="sm" variant="quiet" onClick={() => setChosen({ step: 'decline', seat })} aria-label={seat.mine ? 'Decline your seat' : `Do not ask ${seat.member.name}`}>
                    {seat.mine ? 'Decline' : 'Do not ask'}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {running && may.askPeers && (
        <Button size="sm" variant="quiet" className="no-print -ml-2" onClick={() => setChosen({ step: 'ask' })}>
          Ask a peer
        </Button>
      )}
      {chosen && <SeatDialog coeId={coeId} chosen={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  );
}
