import type { Metadata } from 'next';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { SearchParams } from 'nuqs/server';
import { ActionFilterBar } from '../../action-item/action-filter-bar';
import { loadActionFilters } from '../../action-item/action-filters';
import { ActionRow } from '../../action-item/action-row';
import { byDueGroup } from '../../action-item/due-groups';
import { execute } from '../../graphql/execute';
import { ActionItemsDocument } from '../../graphql/generated/graphql';
import { LiveRefresh } from '../../graphql/live-refresh';
import { requireMe } from '../../member/read-me';
import { SavedViews } from '../../member/saved-views';
import { teamChoices } from '../../member/team-choices';
import { ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { dateIn } from '../../ui/instant';
import { ListKeys } from '../../ui/list-keys';
import { MoreLink } from '../../ui/more-link';
import { PageTitle } from '../../ui/page-title';

export const metadata: Metadata = { title: 'Actions' };

export default async function ActionsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const filters = await loadActionFilters(searchParams);
  const { scope, owner, team, status, kind, overdue, open, after } = filters;
  // A link to one action item finds it in whatever state it is.
  const statuses = status ? [status] : open ? (['OPEN', 'IN_PROGRESS', 'DONE'] as const).slice() : null;
  const [me, { actionItems, teams, members, savedViews }] = await Promise.all([
    requireMe(),
    execute(ActionItemsDocument, {
      filter: { scope, ownerId: owner || null, teamKey: team || null, status: statuses, kind: kind && [kind], overdue: overdue || null },
      after,
    }),
  ]);
  const zone = me.member.timeZone;
  const today = dateIn(zone, new Date());
  const owners = members.map(({ id, name }) => ({ value: id, label: name }));
  const groups = byDueGroup(
    actionItems.edges.map(({ node }) => node),
    today,
  );
  const filtered = Boolean(owner || team || status || kind || overdue);
  return (
    <div className="page">
      <PageTitle title="Actions">What is not done yet, the most urgent first.</PageTitle>
      <NuqsAdapter>
        <SavedViews page="ACTIONS" path="/actions" views={savedViews} />
        <ActionFilterBar teams={teamChoices(teams)} owners={owners} />
      </NuqsAdapter>
      {groups.map(({ group, items }) => (
        <section key={group} aria-label={group} className="mt-6">
          <h2 className={`flex items-baseline gap-2 border-b border-line pb-1.5 font-semibold ${group === 'Overdue' ? 'text-danger' : ''}`}>
            {group} <span className="figures text-sm font-normal text-faint">{items.length}</span>
          </h2>
          <ul>
            {items.map((action) => (
              <ActionRow key={action.id} action={action} today={today} zone={zone} owners={owners} startsOpen={action.number === open} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && (
        <div className="mt-4">
          <EmptyState
            title={filtered ? 'No action item matches' : scope === 'MINE' ? 'Nothing is left for you to do' : 'Nothing is left to do'}
            action={
              <>
                {filtered && <ButtonLink href={`/actions?scope=${scope}`}>Clear the filters</ButtonLink>}
                {scope === 'MINE' && <ButtonLink href="/actions?scope=ALL">Show everybody’s</ButtonLink>}
              </>
            }
          >
            Action items come from COEs: what a team promised to change, who sees to it, and until when.
          </EmptyState>
        </div>
      )}
      {actionItems.pageInfo.hasNextPage && actionItems.pageInfo.endCursor && (
        <MoreLink
          path="/actions"
          filters={{ scope, owner, team, status: status ?? undefined, kind: kind ?? undefined, overdue: overdue ? 'true' : undefined }}
          after={actionItems.pageInfo.endCursor}
        />
      )}
      <ListKeys />
      <LiveRefresh on="action-items" />
    </div>
  );
}
