import type { Metadata } from 'next';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { SearchParams } from 'nuqs/server';
import { execute } from '../../graphql/execute';
import { ReviewQueueDocument } from '../../graphql/generated/graphql';
import { LiveRefresh } from '../../graphql/live-refresh';
import { requireMe } from '../../member/read-me';
import { SavedViews } from '../../member/saved-views';
import { QueueFilterBar } from '../../review/queue-filter-bar';
import { loadQueueFilters } from '../../review/queue-filters';
import { QUEUE_COLUMNS, QueueRow } from '../../review/queue-row';
import { ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ListKeys } from '../../ui/list-keys';
import { MoreLink } from '../../ui/more-link';
import { PageTitle } from '../../ui/page-title';

export const metadata: Metadata = { title: 'Review' };

export default async function ReviewQueuePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { after, team, severity, seat, stage, overdue } = await loadQueueFilters(searchParams);
  const filter = { teamKey: team || null, severity, seat, stage, overdue: overdue || null };
  const [me, { reviewQueue, teams, savedViews }] = await Promise.all([requireMe(), execute(ReviewQueueDocument, { after, filter })]);
  const filtered = Object.values(filter).some((value) => value !== null);
  const { edges, pageInfo } = reviewQueue;
  const now = new Date();
  return (
    <div className="page">
      <PageTitle title="Review">What waits for your verdict, the oldest deadline first.</PageTitle>
      {(edges.length > 0 || filtered || savedViews.length > 0) && (
        <div className="mb-3">
          <NuqsAdapter>
            <SavedViews page="REVIEW" path="/review" views={savedViews} />
            <QueueFilterBar teams={teams.map(({ key, name }) => ({ value: key, label: name }))} />
          </NuqsAdapter>
        </div>
      )}
      {edges.length > 0 ? (
        <>
          <div className={`${QUEUE_COLUMNS} hidden border-b border-control pb-1.5 text-sm text-faint lg:grid`} aria-hidden="true">
            <span>COE</span>
            <span>Team</span>
            <span>Severity</span>
            <span>Stage</span>
            <span>Waiting</span>
            <span>Due</span>
            <span>Open ?</span>
            <span>To read</span>
          </div>
          <ul className="max-lg:border-t max-lg:border-line">
            {edges.map(({ node }) => (
              <QueueRow key={node.seatId} row={node} zone={me.member.timeZone} now={now} />
            ))}
          </ul>
          <p className="no-print mt-4 text-sm text-faint max-lg:hidden">
            <kbd className="font-mono">j</kbd> and <kbd className="font-mono">k</kbd> walk through the list, <kbd className="font-mono">Enter</kbd> opens.
          </p>
        </>
      ) : filtered ? (
        <EmptyState title="Nothing in your queue matches" action={<ButtonLink href="/review">Show the whole queue</ButtonLink>}>
          These filters leave nothing over.
        </EmptyState>
      ) : (
        <EmptyState
          title="No COE waits for your verdict"
          action={
            <>
              <ButtonLink href="/coes?scope=ALL">See what is being written</ButtonLink>
              <ButtonLink href="/library">Read in the library</ButtonLink>
            </>
          }
        >
          {me.isDirector
            ? 'When a team below you asks for review, its COE stands here with the day by which it is due.'
            : 'Directors decide about COEs here. Those of your own team you find under Drafts, and you may ask questions about every one that you can read.'}
        </EmptyState>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && <MoreLink path="/review" filters={{ team, severity: severity?.toString(), seat: seat ?? undefined, stage: stage ?? undefined, overdue: overdue ? 'true' : undefined }} after={pageInfo.endCursor} />}
      <ListKeys />
      <LiveRefresh on="review-queue" />
    </div>
  );
}
