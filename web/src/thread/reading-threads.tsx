'use client';

import { PageThreadLayer, type PageThreadsProps } from './page-thread-layer';
import { ThreadColumn } from './thread-column';
import { ThreadsButton } from './threads-button';

/** Threads beside the one column of the reading page, or below it where there is no room. */
export function ReadingThreads(props: PageThreadsProps) {
  return (
    <PageThreadLayer {...props}>
      <div className="no-print thread-beside-page">
        <ThreadColumn />
      </div>
      <ThreadsButton className="no-print mt-8 xl:hidden" />
    </PageThreadLayer>
  );
}
