'use client';

import dynamic from 'next/dynamic';
import { useParams } from 'next/navigation';

// With Yjs, which no page loads on the server.
const UnsentOffer = dynamic(() => import('./unsent-offer').then((offer) => offer.UnsentOffer), { ssr: false });

export function UnsentOfGoneCoe({ memberId }: { memberId: string }) {
  const { number } = useParams<{ number: string }>();
  return (
    <div className="page pt-6">
      <UnsentOffer memberId={memberId} number={Number(number)} isSending={false} />
    </div>
  );
}
