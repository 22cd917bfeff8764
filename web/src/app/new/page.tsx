import type { Metadata } from 'next';
import { ImportForm } from '../../coe/import-form';
import { NewCoeForm } from '../../coe/new-coe-form';
import { execute } from '../../graphql/execute';
import { NewCoeDocument } from '../../graphql/generated/graphql';
import { requireMe } from '../../member/read-me';
import { teamChoices } from '../../member/team-choices';
import { ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { dateIn } from '../../ui/instant';
import { PageTitle } from '../../ui/page-title';
import { TabLinks } from '../../ui/tab-links';
import { timeZoneChoices } from '../../ui/time-zones';

export const metadata: Metadata = { title: 'New COE' };

export default async function NewPage({ searchParams }: { searchParams: Promise<{ from?: string }> }) {
  const importing = (await searchParams).from === 'report';
  const [me, { templates, teams }] = await Promise.all([requireMe(), execute(NewCoeDocument)]);
  const { teams: own, timeZone: zone, isAdministrator } = me.member;
  const mayOwn = teams.filter(({ kind }) => kind === 'TEAM');
  const choices = mayOwn.length > 0 ? mayOwn.map(({ key, name }) => ({ value: key, label: name })) : teamChoices(teams);
  const team = own.find(({ key }) => choices.some(({ value }) => value === key))?.key ?? choices[0]?.value ?? '';
  return (
    <div className="page max-w-3xl">
      <PageTitle title="New COE">Begin while the memory is fresh. Anything can be changed until it is in review.</PageTitle>
      <TabLinks
        label="How to begin"
        tabs={[
          { href: '/new', label: 'From a template', here: !importing },
          ...(me.canImport ? [{ href: '/new?from=report', label: 'From a report', here: importing }] : []),
        ]}
      />
      {choices.length === 0 ? (
        <EmptyState title="There are no teams yet" action={isAdministrator && <ButtonLink href="/admin/teams">Make a team</ButtonLink>}>
          A COE belongs to a team. {!isAdministrator && 'Ask an administrator to make one.'}
        </EmptyState>
      ) : importing ? (
        <ImportForm teams={choices} team={team} templates={templates.map(({ key, name }) => ({ value: key, label: name }))} zones={timeZoneChoices(zone)} zone={zone} />
      ) : (
        <NewCoeForm templates={templates} teams={choices} team={team} zones={timeZoneChoices(zone)} zone={zone} today={dateIn(zone, new Date())} />
      )}
    </div>
  );
}
