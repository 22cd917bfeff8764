import type { Metadata } from 'next';
import { execute } from '../../graphql/execute';
import { PoliciesDocument } from '../../graphql/generated/graphql';
import { requireMe } from '../../member/read-me';
import { PolicyTabs } from '../../policy/policy-tabs';
import { PolicyTree } from '../../policy/policy-tree';
import { ListKeys } from '../../ui/list-keys';
import { PageTitle } from '../../ui/page-title';

export const metadata: Metadata = { title: 'Policies' };

export default async function PoliciesPage() {
  const [me, { policies }] = await Promise.all([requireMe(), execute(PoliciesDocument, {})]);
  return (
    <div className="page">
      <PageTitle title="Policies">What each level asks of its COEs. A level below may ask for more, and never for less.</PageTitle>
      <PolicyTabs here="teams" />
      <PolicyTree policies={policies} zone={me.member.timeZone} />
      <ListKeys />
    </div>
  );
}
