'use client';

import { useEffect, useRef } from 'react';
import { useStore } from '../editor/store';
import { DraftCard } from './draft-card';
import { ThreadCard } from './thread-card';
import { inTextOrder, useThreadItems, useThreads } from './threads-context';
import { ThreadsHead } from './threads-head';

/** The threads one below the other, where there is no room beside their words. */
export function ThreadList() {
  const { threads, surface } = useThreads();
  const list = useRef<HTMLUListElement>(null);
  const active = useStore(threads.active);
  const items = useThreadItems();
  useEffect(() => {
    list.current?.querySelector(`[data-thread-card="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <ThreadsHead />
      <ul ref={list} className="grid gap-3">
        {inTextOrder(items, surface).map(({ item, top }) => (
          <li key={item.id}>{item.thread ? <ThreadCard thread={item.thread} isGone={top === null} /> : <DraftCard draft={item.draft} />}</li>
        ))}
      </ul>
    </>
  );
}
