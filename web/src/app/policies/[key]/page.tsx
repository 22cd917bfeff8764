import type { Metadata } from 'next';
import Link from 'next/link';
import { createLoader, parseAsInteger, type SearchParams } from 'nuqs/server';
import { cache } from 'react';
import { execute } from '../../../graphql/execute';
import { TeamPolicyDocument } from '../../../graphql/generated/graphql';
import { requireMe } from '../../../member/read-me';
import { PolicyEditor } from '../../../policy/policy-editor';
import { PolicyHistory } from '../../../policy/policy-history';
import { PolicyValues } from '../../../policy/policy-values';
import { ButtonLink } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { PageTitle } from '../../../ui/page-title';

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<SearchParams>;
}

const readPolicy = cache(async (key: string) => (await execute(TeamPolicyDocument, { key })).teamPolicy);
/** Whether it is being written, from which earlier version, and the version whose changes are shown. */
const loadAddress = createLoader({ edit: parseAsInteger, from: parseAsInteger, version: parseAsInteger });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { team } = await readPolicy((await params).key);
  return { title: `Policy of ${team.name}` };
}

export default async function PolicyPage({ params, searchParams }: Props) {
  const [{ key }, { edit, from, version }, me] = await Promise.all([params, loadAddress(searchParams), requireMe()]);
  const { team, above, values, versions, mayChange } = await readPolicy(key);
  const isWriting = edit !== null && mayChange;
  const again = versions.find(({ number }) => number === from);
  const newest = versions[0];
  return (
    <div className="page">
      <nav aria-label="Levels above" className="flex flex-wrap gap-x-2 pt-8 text-sm text-soft [&+div]:pt-2">
        <Link href="/policies" className="link">
          Policies
        </Link>
        {above.map((level) => (
          <span key={level.key}>
            <span aria-hidden="true">▸ </span>
            <Link href={`/policies/${level.key}`} className="link">
              {level.name}
            </Link>
          </span>
        ))}
      </nav>
      <PageTitle
        title={`Policy of ${team.name}`}
        action={
          !isWriting && (
            <>
              <ButtonLink href={`/policies/report?team=${team.key}`}>Who keeps to it</ButtonLink>
              {mayChange && (
                <ButtonLink href={`/policies/${team.key}?edit=1`} variant="primary">
                  <Icon name="pencil" />
                  Change it
                </ButtonLink>
              )}
            </>
          )
        }
      >
        {isWriting ? 'Leave empty what the levels above may decide.' : 'What holds for its COEs, and where it comes from.'}
      </PageTitle>
      {isWriting ? (
        <PolicyEditor
          key={`${again?.number ?? ''}`}
          team={team}
          values={values}
          source={(again ?? newest)?.source ?? ''}
          version={newest?.number ?? 0}
          reason={again && `As in version ${again.number}: `}
        />
      ) : (
        <>
          <PolicyValues values={values} team={team} />
          <PolicyHistory team={team} versions={versions} shown={version} mayChange={mayChange} zone={me.member.timeZone} />
        </>
      )}
    </div>
  );
}
