'use client';

import { useStore } from '../editor/store';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { beginThread } from './begin-thread';
import { useThreads } from './threads-context';

/** Begins a thread about a section as a whole. */
export function SectionComment({ section }: { section: string }) {
  const { threads } = useThreads();
  return (
    <Button size="sm" variant="quiet" className="mt-2" onClick={() => beginThread(threads, { sectionKey: section, place: null }, false)}>
      <Icon name="comment" />
      Comment on this section
    </Button>
  );
}

/** How many threads are still talked about, for who decides; they block nothing. */
export function OpenThreads() {
  const { threads } = useThreads();
  const open = useStore(threads.list)?.filter(({ state }) => state === 'OPEN').length ?? 0;
  if (open === 0) return null;
  return (
    <p className="mt-1 text-sm text-warn">
      {open} {open === 1 ? 'thread is' : 'threads are'} still open.{' '}
      <button type="button" className="link" onClick={() => threads.isShown.set(true)}>
        Read {open === 1 ? 'it' : 'them'}
      </button>
    </p>
  );
}
