'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { PageThreads } from './page-threads';
import { ThreadLayer } from './thread-layer';
import { Threads, type ThreadReader } from './threads';
import { ThreadsProvider } from './threads-context';
import './thread.css';

export interface PageThreadsProps {
  coeId: string;
  number: number;
  /** The revision on the page; null for the draft. */
  revision: number | null;
  reader: ThreadReader;
  /** The element that holds the document. */
  textId: string;
  titles: Record<string, string>;
  withQuestions?: boolean;
  children?: ReactNode;
}

/** Threads beside the document of a page. */
export function PageThreadLayer({ coeId, number, revision, reader, textId, titles, withQuestions, children }: PageThreadsProps) {
  const [threads] = useState(() => new Threads({ coeId, number, revision, placed: true, reader }));
  const [surface] = useState(() => new PageThreads(textId));
  useEffect(() => threads.start(), [threads]);
  useEffect(() => surface.start(), [surface]);
  const [titleOf] = useState(() => (key: string) => titles[key] ?? key);
  return (
    <ThreadsProvider threads={threads} surface={surface} titleOf={titleOf}>
      {children}
      <ThreadLayer maySuggest withQuestions={withQuestions} />
    </ThreadsProvider>
  );
}
