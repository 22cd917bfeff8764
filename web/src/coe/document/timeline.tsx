import { formatMoment, formatOffset, MILESTONE_NAMES, type Moment, safeHref, type TimelineEntry } from '@corrigenda/templates';
import { dateOf, offsetMinutes } from '../../editor/time-zone';
import { Icon } from '../../ui/icon';
import { formatDate } from '../../ui/instant';
import { Runs } from './runs';

const dayOf = ({ at }: Moment, zone: string) => (at === '' ? '' : dateOf(at, zone));

/** Entries of the same day, in order. */
function byDay(entries: readonly TimelineEntry[], zone: string): { day: string; entries: TimelineEntry[] }[] {
  const days: { day: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.moment, zone);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

function When({ moment, zone }: { moment: Moment; zone: string }) {
  const text = moment.precision === 'day' && moment.at !== '' ? (moment.estimated ? '~ that day' : 'that day') : formatMoment(moment, moment.at === '' ? 0 : offsetMinutes(moment.at, zone));
  const words = [moment.estimated && 'estimated', moment.precision === 'hour' && 'known to the hour', moment.precision === 'day' && 'known to the day'].filter(Boolean).join(', ');
  return (
    <time dateTime={moment.at || undefined} title={[moment.at, words].filter(Boolean).join(' · ')} className="figures font-sans text-base whitespace-nowrap text-soft">
      {text}
    </time>
  );
}

/** What happened when, on the clock of the place where it happened. */
export function Timeline({ entries, zone }: { entries: readonly TimelineEntry[]; zone: string }) {
  const first = entries.find(({ moment }) => moment.at !== '');
  const days = byDay(entries, zone);
  if (entries.length === 0) return null;
  return (
    <>
      <p className="font-sans text-sm! leading-5 text-faint">
        Times in {zone}
        {first && zone !== 'UTC' && ` (${formatOffset(offsetMinutes(first.moment.at, zone))})`}
      </p>
      {days.map(({ day, entries: ofDay }) => (
        <div key={day}>
          {day ? <h3 className="mt-4 mb-1 font-sans text-sm leading-5 font-semibold text-soft">{formatDate(day, true)}</h3> : <h3 className="mt-4 mb-1 font-sans text-sm leading-5 font-semibold text-soft">Time not known</h3>}
          <ol className="list-none! border-t border-line p-0!">
            {ofDay.map(({ id, moment, milestone, prose, evidence }) => {
              const source = safeHref(evidence);
              return (
                <li key={id} className="grid grid-cols-[4.5rem_1fr] gap-x-3 border-b border-line py-2 sm:grid-cols-[5rem_1fr]">
                  <When moment={moment} zone={zone} />
                  <div className="min-w-0">
                    {milestone && (
                      <span className="mr-2 inline-flex items-center gap-1.5 font-sans text-sm font-semibold text-accent">
                        <svg viewBox="0 0 8 8" className="size-2" aria-hidden="true">
                          <path d="M4 0l4 4-4 4-4-4z" fill="currentColor" />
                        </svg>
                        {MILESTONE_NAMES[milestone]}
                      </span>
                    )}
                    <Runs runs={prose} block={id} />
                    {source && (
                      <a href={source} rel="noreferrer" className="ml-2 inline-flex items-center gap-1 font-sans text-sm">
                        <Icon name="link" className="size-3.5" />
                        evidence
                      </a>
                    )}
                  </div>
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </>
  );
}
