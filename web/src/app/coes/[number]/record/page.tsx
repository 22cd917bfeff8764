import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { CoeStatusChip } from '../../../../coe/coe-status-chip';
import { coeNumber } from '../../../../coe/coe-words';
import { execute } from '../../../../graphql/execute';
import { CoeRecordDocument } from '../../../../graphql/generated/graphql';
import { LiveRefresh } from '../../../../graphql/live-refresh';
import { requireMe } from '../../../../member/read-me';
import { RecordList } from '../../../../record/record-list';
import { MoreLink } from '../../../../ui/more-link';

interface RecordPageProps {
  params: Promise<{ number: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
}

const readRecord = cache(async (text: string, after?: string) => {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : notFound();
  return (await execute(CoeRecordDocument, { number, after })).coe ?? notFound();
});

async function readPage({ params, searchParams }: RecordPageProps) {
  const [{ number }, { after }] = await Promise.all([params, searchParams]);
  return readRecord(number, typeof after === 'string' ? after : undefined);
}

export async function generateMetadata(props: RecordPageProps): Promise<Metadata> {
  const coe = await readPage(props);
  return { title: `Record of ${coeNumber(coe.number)} ${coe.title}` };
}

export default async function RecordPage(props: RecordPageProps) {
  const [coe, me] = await Promise.all([readPage(props), requireMe()]);
  const zone = me.member.timeZone;
  const { edges, pageInfo } = coe.record;
  return (
    <div className="page max-w-4xl pb-16">
      <header className="border-b border-line pt-8 pb-4">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
          <Link href={`/coes/${coe.number}`} className="link font-semibold">
            {coeNumber(coe.number)}
          </Link>
          <CoeStatusChip status={coe.status} />
          <span>Times in {zone}</span>
        </p>
        <h1 className="mt-1 font-serif text-3xl font-semibold tracking-tight break-words">
          <span className="sr-only">Record of </span>
          {coe.title}
        </h1>
        <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft">
          <span>Who did what, when, and why. Nothing here is ever altered.</span>
          <a href={`/feeds/records/${coe.number}.csv`} className="link">
            As CSV
          </a>
          <a href={`/feeds/records/${coe.number}.json`} className="link">
            As JSON
          </a>
        </p>
      </header>
      <RecordList lines={edges.map(({ node }) => node)} zone={zone} />
      {pageInfo.hasNextPage && pageInfo.endCursor && <MoreLink path={`/coes/${coe.number}/record`} filters={{}} after={pageInfo.endCursor} />}
      <LiveRefresh on="coe" coe={coe.number} />
    </div>
  );
}
