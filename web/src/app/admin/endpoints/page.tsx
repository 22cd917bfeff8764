import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { createLoader, parseAsString, type SearchParams } from 'nuqs/server';
import { execute } from '../../../graphql/execute';
import { DeliveriesDocument, EndpointsDocument } from '../../../graphql/generated/graphql';
import { AdministrationTabs } from '../../../member/administration-tabs';
import { requireMe } from '../../../member/read-me';
import { DeliveryLog } from '../../../notice/delivery-log';
import { EndpointForm } from '../../../notice/endpoint-form';
import { EndpointList } from '../../../notice/endpoint-list';
import { MoreLink } from '../../../ui/more-link';
import { PageTitle } from '../../../ui/page-title';

export const metadata: Metadata = { title: 'Endpoints' };

const loadPage = createLoader({ log: parseAsString, after: parseAsString });

export default async function EndpointsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { log, after } = await loadPage(searchParams);
  const { member } = await requireMe();
  if (!member.isAdministrator) notFound();
  const [{ endpoints, endpointKinds, teams }, told] = await Promise.all([execute(EndpointsDocument), log ? execute(DeliveriesDocument, { endpointId: log, after }) : null]);
  const shown = endpoints.find(({ id }) => id === log);
  return (
    <div className="page">
      <PageTitle title="Administration">Chats and services that are told what happens to COEs.</PageTitle>
      <AdministrationTabs here="endpoints" />
      <EndpointList endpoints={endpoints} />
      {shown && told && (
        <section aria-labelledby="log" className="mt-10">
          <h2 id="log" className="mb-3 text-xl font-semibold">
            What was told to “{shown.name}”
          </h2>
          <DeliveryLog deliveries={told.deliveries.edges.map(({ node }) => node)} zone={member.timeZone} />
          {told.deliveries.pageInfo.hasNextPage && told.deliveries.pageInfo.endCursor && <MoreLink path="/admin/endpoints" filters={{ log: shown.id }} after={told.deliveries.pageInfo.endCursor} />}
        </section>
      )}
      <section aria-labelledby="add" className="mt-10">
        <h2 id="add" className="mb-3 text-xl font-semibold">
          Add an endpoint
        </h2>
        <EndpointForm kinds={endpointKinds} teams={teams.map(({ id, name }) => ({ value: id, label: name }))} />
      </section>
    </div>
  );
}
