'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useStore } from '../editor/store';
import type { Located, TextSurface } from './text-surface';
import { shownThreads, type Threads, type ThreadView } from './threads';
import type { ThreadDraft } from './drafts';

interface ThreadsValue {
  threads: Threads;
  /** Null until the text is on the screen. */
  surface: TextSurface | null;
  titleOf(sectionKey: string): string;
}

const ThreadsContext = createContext<ThreadsValue | null>(null);

export function ThreadsProvider({ threads, surface, titleOf, children }: ThreadsValue & { children: ReactNode }) {
  const value = useMemo(() => ({ threads, surface, titleOf }), [threads, surface, titleOf]);
  return <ThreadsContext value={value}>{children}</ThreadsContext>;
}

export function useThreads(): ThreadsValue {
  const value = useContext(ThreadsContext);
  if (!value) throw new Error('There are no threads around this component.');
  return value;
}

export type ThreadItem = Located & ({ thread: ThreadView; draft?: undefined } | { draft: ThreadDraft; thread?: undefined });

export function itemOfThread(thread: ThreadView): ThreadItem {
  return {
    id: thread.id,
    sectionKey: thread.sectionKey,
    place: thread.place && { ...thread.place, quote: thread.quote, anchor: thread.anchor },
    quote: thread.quote,
    anchor: thread.anchor,
    isSuggestion: thread.suggestion !== null,
    thread,
  };
}
const ofDraft = (draft: ThreadDraft): ThreadItem => ({ ...draft, quote: draft.place?.quote ?? '', anchor: draft.place?.anchor ?? null, isSuggestion: draft.replacement !== null, draft });

/** What stands beside the text now: threads, and those begun here. */
export function useThreadItems(): ThreadItem[] {
  const { threads } = useThreads();
  const list = useStore(threads.list);
  const drafts = useStore(threads.drafts);
  const showsResolved = useStore(threads.showsResolved);
  return useMemo(() => [...shownThreads(list, showsResolved).map(itemOfThread), ...drafts.map(ofDraft)], [list, drafts, showsResolved]);
}

/** In the order of the text; those whose words are gone come last. */
export function inTextOrder(items: readonly ThreadItem[], surface: TextSurface | null): { item: ThreadItem; top: number | null }[] {
  return items
    .map((item) => ({ item, top: surface?.topOf(item) ?? null }))
    .sort((a, b) => (a.top ?? Number.MAX_VALUE) - (b.top ?? Number.MAX_VALUE));
}
