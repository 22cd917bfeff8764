import { dateIn, formatDue, formatInstant, formatSpan } from '../ui/instant';
import { stagesOf } from './coe-stages';
import { CoeStatusChip } from './coe-status-chip';

interface CoePipelineProps {
  history: readonly { kind: string; at: string }[];
  zone: string;
  now: Date;
  /** What the present state waits for, in words. */
  waitsFor?: string;
  /** By when. */
  dueAt?: string;
}

/** Where a COE has been and for how long, and where it is now. */
export function CoePipeline({ history, zone, now, waitsFor, dueAt }: CoePipelineProps) {
  const stages = stagesOf(history);
  if (stages.length === 0) return null;
  const due = dueAt ? new Date(dueAt) : undefined;
  return (
    <ol className="no-print flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-faint" aria-label="Where it has been">
      {stages.map(({ status, from, to }, index) => (
        <li key={from} className="flex flex-wrap items-center gap-x-2" aria-current={to ? undefined : 'step'}>
          {index > 0 && <span aria-hidden="true">─▸</span>}
          <span className={to ? '' : 'rounded-sm bg-accent-wash px-1.5'} title={`since ${formatInstant(new Date(from), zone)}`}>
            <CoeStatusChip status={status} />
          </span>
          <span className="figures">{formatSpan((to ? new Date(to) : now).getTime() - new Date(from).getTime())}</span>
          {!to && waitsFor && <span className="text-soft">{waitsFor}</span>}
          {!to && due && (
            <span className={due < now ? 'font-semibold text-danger' : 'text-soft'} title={formatInstant(due, zone)}>
              due {formatDue(dateIn(zone, due), dateIn(zone, now))}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
