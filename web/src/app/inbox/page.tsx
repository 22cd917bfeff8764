import type { Metadata } from 'next';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { SearchParams } from 'nuqs/server';
import { execute } from '../../graphql/execute';
import { InboxDocument } from '../../graphql/generated/graphql';
import { requireMe } from '../../member/read-me';
import { InboxFilterBar } from '../../notice/inbox-filter-bar';
import { loadInboxFilters } from '../../notice/inbox-filters';
import { InboxList } from '../../notice/inbox-list';
import { MuteList } from '../../notice/mute-list';
import { ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ListKeys } from '../../ui/list-keys';
import { MoreLink } from '../../ui/more-link';
import { PageTitle } from '../../ui/page-title';

export const metadata: Metadata = { title: 'Inbox' };

export default async function InboxPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { view, topic, coe, after } = await loadInboxFilters(searchParams);
  const [me, { inbox, noticeMutes }] = await Promise.all([requireMe(), execute(InboxDocument, { view, topic, coeNumber: coe, after })]);
  const notices = inbox.edges.map(({ node }) => node);
  const { hasNextPage, endCursor } = inbox.pageInfo;
  return (
    <div className="page">
      <PageTitle title="Inbox">What happened that concerns you, the latest first.</PageTitle>
      <NuqsAdapter>
        <InboxFilterBar />
      </NuqsAdapter>
      {notices.length > 0 ? (
        <>
          <InboxList notices={notices} zone={me.member.timeZone} now={new Date().toISOString()} />
          <p className="no-print mt-4 text-sm text-faint max-lg:hidden">
            <kbd className="font-mono">j</kbd> and <kbd className="font-mono">k</kbd> walk through the list, <kbd className="font-mono">Enter</kbd> opens, <kbd className="font-mono">e</kbd> is done.
          </p>
        </>
      ) : (
        <div className="mt-2">
          <EmptyState title={view === 'OPEN' && !topic && coe === null ? 'Nothing waits for you' : 'No notice matches'} action={<ButtonLink href="/library">Read in the library</ButtonLink>}>
            Questions and answers, verdicts, mentions and action items that are yours stand here when there are any. What reaches you by mail you choose in the settings.
          </EmptyState>
        </div>
      )}
      {hasNextPage && endCursor && <MoreLink path="/inbox" filters={{ view, topic: topic ?? undefined, coe: coe?.toString() }} after={endCursor} />}
      <MuteList mutes={noticeMutes} />
      <ListKeys />
    </div>
  );
}
