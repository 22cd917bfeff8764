import type { Metadata } from 'next';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { SearchParams } from 'nuqs/server';
import { execute } from '../../graphql/execute';
import { SearchLibraryDocument } from '../../graphql/generated/graphql';
import { loadLibraryFilters } from '../../library/library-filters';
import { SearchBar } from '../../library/search-bar';
import { SearchResult } from '../../library/search-result';
import { requireMe } from '../../member/read-me';
import { ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { dateIn } from '../../ui/instant';
import { ListKeys } from '../../ui/list-keys';
import { MoreLink } from '../../ui/more-link';
import { PageTitle } from '../../ui/page-title';

export const metadata: Metadata = { title: 'Library' };

const count = new Intl.NumberFormat('en-GB');

export default async function LibraryPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { q, team, severity, tag, year, after } = await loadLibraryFilters(searchParams);
  const [me, { search }] = await Promise.all([
    requireMe(),
    execute(SearchLibraryDocument, { query: q || null, filter: { teamKey: team || null, severity, tag: tag || null, year }, after }),
  ]);
  const zone = me.member.timeZone;
  const filtered = Boolean(q || team || severity || tag || year);
  const total = `${count.format(search.total)}${search.moreThan ? '+' : ''}`;
  return (
    <div className="page max-w-4xl">
      <PageTitle title="Library">What others have found out, and what they changed.</PageTitle>
      <NuqsAdapter>
        <SearchBar teams={search.teams.map(({ key, name }) => ({ value: key, label: name }))} tags={search.tags} thisYear={Number(dateIn(zone, new Date()).slice(0, 4))} />
      </NuqsAdapter>
      <p className="mt-2 border-b border-line pb-1.5 text-sm text-faint" role="status">
        {search.total > 0 ? `${total} ${filtered ? (search.total === 1 ? 'COE matches' : 'COEs match') : search.total === 1 ? 'COE, newest first' : 'COEs, newest first'}` : '\u00a0'}
      </p>
      {search.edges.length > 0 ? (
        <ul>
          {search.edges.map(({ node }) => (
            <SearchResult key={node.coe.id} hit={node} zone={zone} />
          ))}
        </ul>
      ) : (
        <EmptyState title={filtered ? 'No published COE matches' : 'Nothing has been published yet'} action={filtered ? <ButtonLink href="/library">Show everything</ButtonLink> : <ButtonLink href="/coes?scope=ALL">See what is being written</ButtonLink>}>
          {filtered ? 'Try fewer or other words; part of a word is enough. Drafts are not searched here.' : 'As soon as a COE is approved and published, everybody who may read it finds it here.'}
        </EmptyState>
      )}
      {search.pageInfo.hasNextPage && search.pageInfo.endCursor && (
        <MoreLink path="/library" filters={{ q, team, severity: severity?.toString(), tag, year: year?.toString() }} after={search.pageInfo.endCursor} />
      )}
      <ListKeys />
    </div>
  );
}
