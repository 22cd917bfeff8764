import Link from 'next/link';
import type { CoeLineFragment } from '../graphql/generated/graphql';
import { Icon } from '../ui/icon';
import { Time } from '../ui/time';
import { coeNumber } from './coe-words';
import { CoeStatusChip, Severity } from './coe-status-chip';

/** Where one goes on with a COE: to writing while it is written, to its review while it is reviewed, else to reading. */
export function coeHref({ number, status }: { number: number; status: CoeLineFragment['status'] }): string {
  if (status === 'DRAFT' || status === 'CHANGES_REQUESTED') return `/coes/${number}/edit`;
  if (status === 'IN_REVIEW') return `/coes/${number}/review`;
  return `/coes/${number}`;
}

/** What a COE still needs, in a few words. */
function needs({ status, openQuestions, sectionsComplete, sectionsTotal }: CoeLineFragment): string {
  const questions = openQuestions ? `${openQuestions} open question${openQuestions === 1 ? '' : 's'}` : '';
  if (status === 'DRAFT' || status === 'CHANGES_REQUESTED') {
    return [`${sectionsComplete} of ${sectionsTotal} sections`, questions].filter(Boolean).join(' · ');
  }
  return questions;
}

interface CoeLineProps {
  coe: CoeLineFragment;
  zone: string;
  now: Date;
  href?: string;
}

/** One COE in a list. */
export function CoeLine({ coe, zone, now, href = coeHref(coe) }: CoeLineProps) {
  return (
    <li className="@container border-b border-line" data-row>
      <Link href={href} className="group grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-0.5 py-3 hover:bg-accent-wash @2xl:grid-cols-[1fr_10rem_5rem]">
        <span className="col-span-full min-w-0 @2xl:col-span-1">
          <span className="mr-2 whitespace-nowrap text-sm text-faint">{coeNumber(coe.number)}</span>
          <span className="font-medium group-hover:text-accent-strong">{coe.title}</span>
          {coe.visibility === 'RESTRICTED' && (
            <span className="ml-2 inline-flex items-center gap-1 text-sm text-warn">
              <Icon name="lock" className="size-3.5 self-center" />
              Restricted
            </span>
          )}
        </span>
        <span className="order-last justify-self-end @2xl:order-none @2xl:justify-self-start">
          <CoeStatusChip status={coe.status} />
        </span>
        <span className="hidden justify-self-end text-sm text-faint @2xl:block">
          <Time at={coe.publishedAt ?? coe.updatedAt} zone={zone} now={now} as="since" />
        </span>
        <span className="flex flex-wrap gap-x-4 text-sm text-soft @2xl:col-span-full">
          <span>{coe.team.name}</span>
          <Severity severity={coe.severity} />
          <span className="figures">{needs(coe)}</span>
        </span>
      </Link>
    </li>
  );
}
