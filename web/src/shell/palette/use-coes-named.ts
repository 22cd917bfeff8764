import { useEffect, useState } from 'react';
import { CoesNamedDocument, type CoesNamedQuery } from '../../graphql/generated/graphql';
import { execute } from '../../graphql/client';

export type NamedCoe = CoesNamedQuery['coesNamed'][number];

/** How long the keys must rest before the service is asked. */
const QUIET_MS = 120;

interface Found {
  text: string;
  coes: readonly NamedCoe[];
  failed: boolean;
}

/** COEs by number or title; what was found last stays until the next answer, so that the list does not flicker. */
export function useCoesNamed(typed: string): { coes: readonly NamedCoe[]; isLooking: boolean; failed: boolean } {
  const text = typed.trim();
  const [found, setFound] = useState<Found>({ text: '', coes: [], failed: false });
  useEffect(() => {
    if (text === '') return;
    let isOld = false;
    const timer = setTimeout(() => {
      execute(CoesNamedDocument, { text: text.slice(0, 200) }).then(
        ({ coesNamed }) => !isOld && setFound({ text, coes: coesNamed, failed: false }),
        () => !isOld && setFound({ text, coes: [], failed: true }),
      );
    }, QUIET_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text]);
  if (text === '') return { coes: [], isLooking: false, failed: false };
  return { coes: found.coes, isLooking: found.text !== text, failed: found.failed && found.text === text };
}
