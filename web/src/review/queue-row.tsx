import Link from 'next/link';
import { Severity } from '../coe/coe-status-chip';
import type { ReviewQueueQuery } from '../graphql/generated/graphql';
import { Icon } from '../ui/icon';
import { dateIn, formatDue, formatInstant } from '../ui/instant';
import { Time } from '../ui/time';
import { readingMinutes } from './reading-minutes';
import { countedWaivers } from './waivers';

type Row = ReviewQueueQuery['reviewQueue']['edges'][number]['node'];

/** The columns of the queue, the same in its head and in its lines. */
export const QUEUE_COLUMNS = 'grid items-baseline gap-x-3 grid-cols-[1fr_auto] lg:grid-cols-[1fr_7rem_4rem_9.5rem_5rem_6.5rem_3.5rem_4rem]';

/** One COE that waits for a verdict. */
export function QueueRow({ row, zone, now }: { row: Row; zone: string; now: Date }) {
  const { coe, stage, waitingSince, dueAt, openQuestions, unanswered, words, waivers, revisionNumber, changedSinceLook, reason } = row;
  const due = new Date(dueAt);
  const late = due < now;
  const minutes = readingMinutes(words);
  return (
    <li className="border-b border-line" data-row>
      <Link href={`/coes/${coe.number}/review`} title={reason} className={`group ${QUEUE_COLUMNS} py-2.5 hover:bg-accent-wash sm:-mx-2 sm:px-2`}>
        <span className="min-w-0">
          <span className="mr-2 whitespace-nowrap text-sm text-faint">COE-{coe.number}</span>
          <span className="font-medium group-hover:text-accent-strong">{coe.title}</span>
          {coe.visibility === 'RESTRICTED' && <Icon name="lock" className="ml-2 inline size-3.5 text-warn" />}
          {changedSinceLook && <span className="ml-2 rounded-sm bg-accent-wash px-1.5 text-sm font-medium text-accent">revision {revisionNumber}, changed</span>}
          {waivers > 0 && <span className="ml-2 rounded-sm bg-warn-wash px-1.5 text-sm font-medium whitespace-nowrap text-warn">{countedWaivers(waivers)}</span>}
        </span>
        <span className={`text-sm whitespace-nowrap lg:order-6 ${late ? 'font-semibold text-danger' : 'text-soft'}`} title={`due ${formatInstant(due, zone)}`}>
          {formatDue(dateIn(zone, due), dateIn(zone, now))}
        </span>
        <span className="contents max-lg:col-span-full max-lg:flex max-lg:flex-wrap max-lg:gap-x-4 text-sm text-soft">
          <span className="text-sm text-soft">{coe.team.name}</span>
          <span className="text-sm">
            <Severity severity={coe.severity} />
          </span>
          <span className="text-sm text-ink">{stage}</span>
          <Time at={waitingSince} zone={zone} now={now} as="since" className="text-sm text-soft" />
          <span className="figures text-sm text-soft lg:order-7" title={`${unanswered} without an answer`}>
            {openQuestions || <span className="max-lg:hidden">–</span>}
            <span className="lg:sr-only">{openQuestions ? ` open question${openQuestions === 1 ? '' : 's'}` : ''}</span>
          </span>
          <span className="figures text-sm whitespace-nowrap text-soft lg:order-8">{minutes} min</span>
        </span>
      </Link>
    </li>
  );
}
