'use client';

import { useStore } from '../editor/store';
import { Button } from '../ui/button';
import { useThreads } from './threads-context';

/** On narrow screens: opens the list of threads. */
export function ThreadsButton({ className }: { className?: string }) {
  const { threads } = useThreads();
  const count = useStore(threads.list)?.filter(({ state }) => state === 'OPEN').length ?? 0;
  return (
    <Button size="sm" className={className} onClick={() => threads.isSheetOpen.set(true)}>
      Threads · {count}
    </Button>
  );
}
