import Link from 'next/link';
import { Fragment } from 'react';
import { formatDay } from '../ui/instant';
import { historyHref, type HistoryAddress } from './history-address';
import { LinkPending } from './link-pending';
import { VersionName } from './version-name';
import { kindWords, memberWords, sizeWords, spanWords, type Version } from './version-words';

interface VersionListProps {
  coe: { id: string; number: number };
  versions: readonly Version[];
  /** What is compared now. */
  from: string | null;
  to: string;
  address: HistoryAddress;
  mayName: boolean;
  zone: string;
  /** The next page, if there is one. */
  next: string | null;
}

/** The versions by day, newest first. One press shows what a version changed; From and To choose any two. */
export function VersionList({ coe, versions, from, to, address, mayName, zone, next }: VersionListProps) {
  const dayOf = (version: Version | undefined) => version && formatDay(new Date(version.endedAt), zone);
  const href = (more: HistoryAddress) => historyHref(coe.number, { view: address.view, only: address.only, after: address.after, ...more });
  return (
    <>
      <ol aria-label="Versions, newest first">
        {versions.map((version, index) => {
          const day = dayOf(version);
          return (
            <Fragment key={version.key}>
              {day !== dayOf(versions[index - 1]) && <li className="pt-4 pb-1 text-xs font-semibold text-faint first:pt-0">{day}</li>}
              <li className="group border-t border-line py-2 data-[here=to]:bg-accent-wash" data-here={version.key === to ? 'to' : undefined} data-version={version.key}>
                <VersionName coeId={coe.id} version={version.key} name={version.name} mayName={mayName}>
                  <Link href={href({ to: version.key })} scroll={false} aria-current={version.key === to ? 'true' : undefined} className="block min-w-0 grow rounded-sm px-2 hover:text-accent">
                    <span className="block leading-5 font-medium break-words">
                      {version.name || kindWords(version, zone, versions)}
                      <LinkPending />
                    </span>
                    {version.name && <span className="block text-sm text-soft">{kindWords(version, zone, versions)}</span>}
                    <span className="figures block text-sm text-soft">{[spanWords(version, zone), sizeWords(version)].filter(Boolean).join(' · ')}</span>
                    {version.members.length > 0 && <span className="block text-sm break-words text-soft">{memberWords(version)}</span>}
                  </Link>
                </VersionName>
                <p className="mt-1 flex gap-1 px-2 text-xs">
                  <Pick href={href({ from: version.key, to })} label="From" here={version.key === from} />
                  <Pick href={href({ from: from ?? undefined, to: version.key })} label="To" here={version.key === to} />
                </p>
              </li>
            </Fragment>
          );
        })}
      </ol>
      <p className="flex flex-wrap gap-x-4 border-t border-line px-2 pt-3 text-sm">
        {address.after && (
          <Link href={href({ from: address.from, to: address.to, after: undefined })} scroll={false} className="link">
            Newest versions
          </Link>
        )}
        {next && (
          <Link href={href({ from: address.from, to: address.to, after: next })} scroll={false} className="link">
            Older versions
          </Link>
        )}
      </p>
    </>
  );
}

/** Chooses one side of the comparison. */
function Pick({ href, label, here }: { href: string; label: string; here: boolean }) {
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={here ? 'true' : undefined}
      className="inline-flex h-6 min-w-12 items-center justify-center gap-1 rounded-sm border border-line px-1.5 text-soft hover:border-control hover:text-ink aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-on-accent"
    >
      {here && <span aria-hidden="true">✓</span>}
      {label}
    </Link>
  );
}
