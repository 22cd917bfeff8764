import type { Metadata } from 'next';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { SearchParams } from 'nuqs/server';
import { CoeLine } from '../../../coe/coe-line';
import { CoeListFilterBar } from '../../../coe/coe-list-filter-bar';
import { loadCoeListFilters } from '../../../coe/coe-list-filters';
import { execute } from '../../../graphql/execute';
import { CoesDocument } from '../../../graphql/generated/graphql';
import { LiveRefresh } from '../../../graphql/live-refresh';
import { requireMe } from '../../../member/read-me';
import { teamChoices } from '../../../member/team-choices';
import { ButtonLink } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ListKeys } from '../../../ui/list-keys';
import { MoreLink } from '../../../ui/more-link';
import { PageTitle } from '../../../ui/page-title';

export const metadata: Metadata = { title: 'Drafts' };

export default async function CoesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { scope, status, team, after } = await loadCoeListFilters(searchParams);
  const [me, { coes, teams }] = await Promise.all([requireMe(), execute(CoesDocument, { scope, status: status && [status], teamKey: team || null, after })]);
  const now = new Date();
  return (
    <div className="page">
      <PageTitle title="Drafts">COEs that are being written or reviewed, the latest change first.</PageTitle>
      <NuqsAdapter>
        <CoeListFilterBar teams={teamChoices(teams)} />
      </NuqsAdapter>
      {coes.edges.length > 0 ? (
        <ul className="mt-2 border-t border-line">
          {coes.edges.map(({ node }) => (
            <CoeLine key={node.id} coe={node} zone={me.member.timeZone} now={now} />
          ))}
        </ul>
      ) : (
        <div className="mt-2">
          <EmptyState
            title={scope === 'MINE' && !status && !team ? 'You are not writing a COE' : 'No COE matches'}
            action={
              <>
                <ButtonLink href="/new" variant="primary">
                  Begin a COE
                </ButtonLink>
                {scope === 'MINE' && <ButtonLink href="/coes?scope=ALL">Show everybody’s</ButtonLink>}
              </>
            }
          >
            COEs stand here from their first word until they are published. Then they are found in the library.
          </EmptyState>
        </div>
      )}
      {coes.pageInfo.hasNextPage && coes.pageInfo.endCursor && (
        <MoreLink path="/coes" filters={{ scope, status: status ?? undefined, team }} after={coes.pageInfo.endCursor} />
      )}
      <ListKeys />
      <LiveRefresh on="coe" />
    </div>
  );
}
