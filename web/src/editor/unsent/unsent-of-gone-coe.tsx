'use client';

import { useParams } from 'next/navigation';
import { onDemand } from '../../ui/on-demand';

// With Yjs, which no page loads on the server.
const UnsentOffer = onDemand(() => import('./unsent-offer').then((offer) => offer.UnsentOffer));

export function UnsentOfGoneCoe({ memberId }: { memberId: string }) {
  const { number } = useParams<{ number: string }>();
  return (
    <div className="page pt-6">
      <UnsentOffer memberId={memberId} number={Number(number)} isSending={false} />
    </div>
  );
}
