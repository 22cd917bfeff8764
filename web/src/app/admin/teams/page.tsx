import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { execute } from '../../../graphql/execute';
import { AdministrationDocument } from '../../../graphql/generated/graphql';
import { AdministrationTabs } from '../../../member/administration-tabs';
import { requireMe } from '../../../member/read-me';
import { TeamList } from '../../../member/team-list';
import { ListKeys } from '../../../ui/list-keys';
import { PageTitle } from '../../../ui/page-title';

export const metadata: Metadata = { title: 'Teams' };

export default async function TeamsPage() {
  const { member } = await requireMe();
  if (!member.isAdministrator) notFound();
  const { members, teams } = await execute(AdministrationDocument, { activeOnly: true });
  return (
    <div className="page">
      <PageTitle title="Administration">The tree of teams decides who reviews what.</PageTitle>
      <AdministrationTabs here="teams" />
      <TeamList members={members} teams={teams} />
      <ListKeys />
    </div>
  );
}
