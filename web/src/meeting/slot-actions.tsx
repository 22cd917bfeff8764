'use client';

import { useState } from 'react';
import type { SlotFieldsFragment } from '../graphql/generated/graphql';
import { Button } from '../ui/button';
import { onDemand } from '../ui/on-demand';

const AskDialog = onDemand(() => import('./ask-dialog').then((file) => file.AskDialog));
const OutcomeDialog = onDemand(() => import('./outcome-dialog').then((file) => file.OutcomeDialog));
const ChangeSlotDialog = onDemand(() => import('./change-slot-dialog').then((file) => file.ChangeSlotDialog));
const TakeOffDialog = onDemand(() => import('./take-off-dialog').then((file) => file.TakeOffDialog));

type Step = 'ask' | 'decide' | 'change' | 'takeOff';

/** What the reader may do with a place in a meeting. */
export function SlotActions({ slot, meetings }: { slot: SlotFieldsFragment; meetings: readonly { id: string; startsAt: string; zone: string }[] }) {
  const [step, setStep] = useState<Step>();
  const { coe, may } = slot;
  if (!coe) return null;
  const close = () => setStep(undefined);
  return (
    <div className="no-print mt-2 flex flex-wrap gap-2">
      {may.ask && slot.meeting && (
        <Button size="sm" onClick={() => setStep('ask')}>
          Ask
        </Button>
      )}
      {may.decide && (
        <Button size="sm" variant="primary" onClick={() => setStep('decide')}>
          Write the outcome
        </Button>
      )}
      {may.change && (
        <Button size="sm" variant="quiet" onClick={() => setStep('change')}>
          Presenter and time
        </Button>
      )}
      {may.takeOff && (
        <Button size="sm" variant="quiet" onClick={() => setStep('takeOff')}>
          Take off
        </Button>
      )}
      {step === 'ask' && <AskDialog slotId={slot.id} coe={coe} onClose={close} />}
      {step === 'decide' && <OutcomeDialog slot={slot} title={coe.title} onClose={close} />}
      {step === 'change' && <ChangeSlotDialog slot={slot} coe={coe} meetings={meetings} onClose={close} />}
      {step === 'takeOff' && <TakeOffDialog slot={slot} title={coe.title} onClose={close} />}
    </div>
  );
}
