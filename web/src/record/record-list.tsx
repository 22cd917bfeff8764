import type { CoeRecordQuery } from '../graphql/generated/graphql';
import { dateIn, formatClock, formatDate } from '../ui/instant';

type Line = NonNullable<CoeRecordQuery['coe']>['record']['edges'][number]['node'];

/** The lines of the record, below the day on which they were written. */
export function RecordList({ lines, zone }: { lines: readonly Line[]; zone: string }) {
  const days = Map.groupBy(lines, ({ at }) => dateIn(zone, new Date(at)));
  return (
    <div className="mt-6 grid gap-8">
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="border-b border-control pb-1 text-sm font-semibold text-soft">
            {formatDate(day, true)}
          </h2>
          <ol>
            {ofDay.map(({ id, at, actor, sentence, reason, revisionNumber }) => (
              <li key={id} className="grid grid-cols-[3.5rem_1fr] gap-x-3 border-b border-line py-2">
                <time dateTime={at} className="figures text-sm text-faint">
                  {formatClock(new Date(at), zone)}
                </time>
                <div className="min-w-0">
                  <p className="break-words">
                    {actor ? (
                      <>
                        <span className="font-medium">{actor.name}</span> {sentence}
                      </>
                    ) : (
                      <span className="inline-block first-letter:uppercase">{sentence}</span>
                    )}
                    {revisionNumber && <span className="ml-2 text-sm whitespace-nowrap text-faint">revision {revisionNumber}</span>}
                  </p>
                  {reason && <p className="mt-0.5 border-l-2 border-line pl-3 text-soft whitespace-pre-line break-words">{reason}</p>}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
