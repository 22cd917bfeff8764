import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { execute } from '../../../graphql/execute';
import { AdministrationDocument } from '../../../graphql/generated/graphql';
import { AdministrationTabs } from '../../../member/administration-tabs';
import { MemberList } from '../../../member/member-list';
import { requireMe } from '../../../member/read-me';
import { ListKeys } from '../../../ui/list-keys';
import { PageTitle } from '../../../ui/page-title';

export const metadata: Metadata = { title: 'Members' };

export default async function MembersPage({ searchParams }: { searchParams: Promise<{ all?: string }> }) {
  const all = (await searchParams).all === '1';
  const { member } = await requireMe();
  if (!member.isAdministrator) notFound();
  const { members, teams } = await execute(AdministrationDocument, { activeOnly: !all });
  return (
    <div className="page">
      <PageTitle title="Administration">Who writes, reviews and reads here.</PageTitle>
      <AdministrationTabs here="members" />
      <MemberList members={members} teams={teams} />
      <p className="mt-4 text-sm">
        <Link href={all ? '/admin/members' : '/admin/members?all=1'} className="link">
          {all ? 'Show active members only' : 'Show those who are not active too'}
        </Link>
      </p>
      <ListKeys />
    </div>
  );
}
