'use client';

import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from './button';

interface OnDemand<Props> {
  (props: Props & { onClose?: () => void }): ReactNode;
  /** Has the script there before it is needed. */
  fetch(): Promise<unknown>;
}

/**
 * A part of a page whose script is fetched when it is first shown; `waiting` stands in its place until then. When that fails it says so, at the end
 * of the window or in the place of what waits, and tries again when it is told to or the connection is back; the page around it stays as it is.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>, waiting?: ReactNode): OnDemand<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetch = async () => (fetched ??= await load());

  function Demanded(props: Props & { onClose?: () => void }) {
    const [Part, setPart] = useState(() => fetched);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (Part || hasFailed) return;
      let isGone = false;
      fetch().then(
        (part) => !isGone && setPart(() => part),
        () => !isGone && setFailed(true),
      );
      return () => {
        isGone = true;
      };
    }, [Part, hasFailed]);
    if (Part) return <Part {...props} />;
    return hasFailed ? <NotFetched isInPlace={waiting !== undefined} onRetry={() => setFailed(false)} onClose={props.onClose} /> : waiting;
  }
  return Object.assign(Demanded, { fetch });
}

function NotFetched({ isInPlace, onRetry, onClose }: { isInPlace: boolean; onRetry: () => void; onClose?: () => void }) {
  useEffect(() => {
    addEventListener('online', onRetry);
    return () => removeEventListener('online', onRetry);
  });
  return (
    <div
      role="alert"
      className={`no-print flex flex-wrap items-center gap-x-3 gap-y-1 border-l-3 border-danger bg-danger-wash px-3 py-2 font-sans text-sm text-ink ${isInPlace ? '' : 'fixed inset-x-4 bottom-4 z-50 mx-auto w-fit'}`}
    >
      <span>This part of the page could not be loaded. Nothing you wrote is lost.</span>
      <Button size="sm" onClick={onRetry}>
        Try again
      </Button>
      {onClose && (
        <Button size="sm" variant="quiet" onClick={onClose}>
          Close
        </Button>
      )}
    </div>
  );
}
