import Link from 'next/link';
import { Severity } from '../coe/coe-status-chip';
import { coeNumber } from '../coe/coe-words';
import type { PolicyReportQuery } from '../graphql/generated/graphql';
import { deadlineWords } from './demand-words';

type Breach = PolicyReportQuery['policyReport']['breaches'][number];

/** What is not kept to, the newest COE first. */
export function BreachList({ breaches, zone, now }: { breaches: readonly Breach[]; zone: string; now: Date }) {
  return (
    <ul className="border-t border-line" aria-label="Demands that are not met">
      {breaches.map(({ demand, label, detail, dueAt, doneAt, level, coe, team }) => (
        <li key={`${coe.number} ${demand}`} className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]" data-row data-demand={demand}>
          <span className="min-w-0 break-words">
            <Link href={`/coes/${coe.number}`} className="link font-medium">
              {coeNumber(coe.number)} {coe.title}
            </Link>
            <span className="flex flex-wrap gap-x-3 text-sm text-soft">
              {team.name} <Severity severity={coe.severity} />
            </span>
          </span>
          <span className="min-w-0 text-sm">
            <span className="font-medium">Not met: {label}</span>
            <span className="block text-soft">
              {[deadlineWords({ dueAt, doneAt }, zone, now), detail].filter(Boolean).join(' · ')}
              {level && (
                <>
                  {' · asked by '}
                  <Link href={`/policies/${level.key}`} className="link">
                    {level.name}
                  </Link>
                </>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
