'use client';

import { useSyncExternalStore, type ReactNode } from 'react';
import { useStore } from '../editor/store';
import { hasColumn } from './begin-thread';
import { ThreadRail } from './thread-rail';
import { useThreads } from './threads-context';

interface ThreadColumnProps {
  /** What else the column shows, and under which name; nothing when it is for threads alone. */
  beside?: { label: string; content: ReactNode } | undefined;
}

function onResize(listener: () => void): () => void {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}

/** A column beside the text: the threads, or what else belongs there. */
export function ThreadColumn({ beside }: ThreadColumnProps) {
  const { threads } = useThreads();
  const isBeside = useSyncExternalStore(onResize, hasColumn, () => false);
  const isChosen = useStore(threads.isShown);
  // In a narrow window they are in the sheet, and nowhere twice.
  const isShown = isBeside && (isChosen || !beside);
  const count = useStore(threads.list)?.filter(({ state }) => state === 'OPEN').length ?? 0;
  const choice = (label: string, isCurrent: boolean, onPress: () => void) => (
    <button type="button" aria-pressed={isCurrent} onClick={onPress}>
      {label}
    </button>
  );
  return (
    <div data-thread-column data-shows={isShown ? 'threads' : 'other'} className="thread-column">
      {beside && isBeside && (
        <div role="group" aria-label="Beside the text" className="thread-choice">
          {choice(beside.label, !isShown, () => threads.isShown.set(false))}
          {choice(`Threads · ${count}`, isShown, () => threads.isShown.set(true))}
        </div>
      )}
      {isShown ? (
        <aside aria-label="Threads">
          <ThreadRail />
        </aside>
      ) : (
        beside?.content
      )}
    </div>
  );
}
