import type { Metadata } from 'next';
import Link from 'next/link';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { SearchParams } from 'nuqs/server';
import { execute } from '../../../graphql/execute';
import { PolicyReportDocument } from '../../../graphql/generated/graphql';
import { requireMe } from '../../../member/read-me';
import { teamChoices } from '../../../member/team-choices';
import { PolicyTabs } from '../../../policy/policy-tabs';
import { BreachList } from '../../../policy-report/breach-list';
import { ReportFilterBar } from '../../../policy-report/report-filter-bar';
import { loadReportFilters } from '../../../policy-report/report-filters';
import { WaiverList } from '../../../policy-report/waiver-list';
import { buttonClass } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ListKeys } from '../../../ui/list-keys';
import { PageTitle } from '../../../ui/page-title';

export const metadata: Metadata = { title: 'Who keeps to the policies' };

/** More is nothing that anybody reads on a page; the table that is saved has it all. */
const MOST_LINES = 200;

export default async function PolicyReportPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { team, demand } = await loadReportFilters(searchParams);
  const [me, { policyReport: report, teams }] = await Promise.all([requireMe(), execute(PolicyReportDocument, { teamKey: team || null })]);
  const zone = me.member.timeZone;
  const breaches = report.breaches.filter((breach) => !demand || breach.demand === demand);
  const query = new URLSearchParams(team ? { team } : {});
  const address = (one: string) => `/policies/report?${new URLSearchParams({ ...(team && { team }), ...(one && { demand: one }) })}`;
  return (
    <div className="page">
      <PageTitle title="Policies">Which COEs do not keep to the policies in force today, and what was waived.</PageTitle>
      <PolicyTabs here="report" />
      <NuqsAdapter>
        <ReportFilterBar teams={teamChoices(teams)} demands={report.counts.map((one) => ({ value: one.demand, label: one.label }))} />
      </NuqsAdapter>
      <p className="mt-2 text-sm text-faint">
        {report.coes} COEs were looked at.{!report.isWhole && ' These are the newest; choose a team to see further back.'}
      </p>
      <section className="mt-6" aria-labelledby="not-met">
        <div className="flex flex-wrap items-baseline justify-between gap-3 pb-2">
          <h2 id="not-met" className="font-semibold">
            Not met <span className="figures text-sm font-normal text-faint">{breaches.length}</span>
          </h2>
          {report.breaches.length > 0 && (
            <a href={`/feeds/policies/breaches.csv?${query}`} download className={buttonClass('secondary', 'sm')}>
              Save what is not met as CSV
            </a>
          )}
        </div>
        {report.counts.length > 0 && (
          <ul className="mb-3 grid gap-x-8 sm:grid-cols-2" aria-label="By demand">
            {report.counts.map((one) => (
              <li key={one.demand} className="flex items-baseline justify-between gap-4 border-b border-line py-1">
                <Link href={address(one.demand === demand ? '' : one.demand)} aria-current={one.demand === demand ? 'true' : undefined} className="link min-w-0 aria-[current]:font-semibold">
                  {one.label}
                </Link>
                <span className="figures">{one.count}</span>
              </li>
            ))}
          </ul>
        )}
        {breaches.length > 0 ? (
          <BreachList breaches={breaches.slice(0, MOST_LINES)} zone={zone} now={new Date()} />
        ) : (
          <EmptyState title="Everything is kept to">No COE {demand || team ? 'of these ' : ''}breaks a demand of its policy.</EmptyState>
        )}
        {breaches.length > MOST_LINES && <p className="py-2 text-sm text-faint">And {breaches.length - MOST_LINES} more; the CSV has them all.</p>}
      </section>
      <section className="mt-10" aria-labelledby="waived">
        <div className="flex flex-wrap items-baseline justify-between gap-3 pb-2">
          <h2 id="waived" className="font-semibold">
            Open waivers <span className="figures text-sm font-normal text-faint">{report.waivers.length}</span>
          </h2>
          {report.waivers.length > 0 && (
            <a href={`/feeds/policies/waivers.csv?${query}`} download className={buttonClass('secondary', 'sm')}>
              Save the waivers as CSV
            </a>
          )}
        </div>
        {report.waivers.length > 0 ? <WaiverList waivers={report.waivers.slice(0, MOST_LINES)} zone={zone} /> : <EmptyState title="Nothing is waived">Authors have given no reason to let anything stand.</EmptyState>}
        {report.waivers.length > MOST_LINES && <p className="py-2 text-sm text-faint">And {report.waivers.length - MOST_LINES} more; the CSV has them all.</p>}
      </section>
      <ListKeys />
    </div>
  );
}
