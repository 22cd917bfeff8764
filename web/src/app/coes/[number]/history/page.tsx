import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { CoeStatusChip } from '../../../../coe/coe-status-chip';
import { coeNumber } from '../../../../coe/coe-words';
import { execute } from '../../../../graphql/execute';
import { CoeHistoryDocument } from '../../../../graphql/generated/graphql';
import { LiveRefresh } from '../../../../graphql/live-refresh';
import { historyHref, readHistoryAddress } from '../../../../history/history-address';
import { HistoryBody } from '../../../../history/history-body';
import { requireMe } from '../../../../member/read-me';

interface HistoryPageProps {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const FIRST = 40;

const readHistory = cache(async (text: string, from?: string, to?: string, after?: string) => {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : notFound();
  return (await execute(CoeHistoryDocument, { number, from, to, after, first: FIRST })).coe ?? notFound();
});

async function readPage({ params, searchParams }: HistoryPageProps) {
  const [{ number }, query] = await Promise.all([params, searchParams]);
  const address = readHistoryAddress(query);
  return { coe: await readHistory(number, address.from, address.to, address.after), address };
}

export async function generateMetadata(props: HistoryPageProps): Promise<Metadata> {
  const { coe } = await readPage(props);
  return { title: `History of ${coeNumber(coe.number)} ${coe.title}` };
}

export default async function HistoryPage(props: HistoryPageProps) {
  const [{ coe, address }, me] = await Promise.all([readPage(props), requireMe()]);
  const zone = me.member.timeZone;
  return (
    <div className="page pb-16">
      <header className="border-b border-line pt-8 pb-4">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
          <Link href={`/coes/${coe.number}`} className="link font-semibold">
            {coeNumber(coe.number)}
          </Link>
          <CoeStatusChip status={coe.status} />
          {coe.may.edit && (
            <Link href={`/coes/${coe.number}/edit`} className="link">
              Go on writing
            </Link>
          )}
          <span>Times in {zone}</span>
        </p>
        <h1 className="mt-1 font-serif text-3xl font-semibold tracking-tight break-words">
          <span className="sr-only">History of </span>
          {coe.title}
        </h1>
        {(address.from ?? address.to) && (
          <p className="mt-1 text-sm">
            <Link href={historyHref(coe.number, { view: address.view, only: address.only })} className="link">
              Show the newest change
            </Link>
          </p>
        )}
      </header>
      <HistoryBody coe={coe} memberId={me.member.id} zone={zone} address={address} />
      <LiveRefresh on="coe" coe={coe.number} />
    </div>
  );
}
