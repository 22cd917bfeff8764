import { DURATION_WORDS, durations, formatDuration, timeOf, timelineOf, type CoeDocument } from '@corrigenda/templates';

const PHASES = [
  { from: 'start', to: 'detected', word: 'unnoticed', className: 'bg-danger' },
  { from: 'detected', to: 'mitigated', word: 'being mitigated', className: 'bg-warn [background-image:repeating-linear-gradient(45deg,transparent_0_4px,var(--paper)_4px_6px)]' },
  { from: 'mitigated', to: 'resolved', word: 'recovering', className: 'bg-good [background-image:repeating-linear-gradient(90deg,transparent_0_6px,var(--paper)_6px_8px)]' },
] as const;

/** How long each phase took, as a bar and in numbers; computed from the milestones. */
export function DurationBar({ document }: { document: CoeDocument }) {
  const measured = durations(document);
  if (measured.length === 0) return null;
  const timeline = timelineOf(document);
  const at = (milestone: string) => {
    const entry = timeline.find((candidate) => candidate.milestone === milestone && candidate.moment.at !== '');
    return entry ? timeOf(entry.moment) : null;
  };
  const phases = PHASES.map((phase) => ({ ...phase, span: (at(phase.to) ?? Number.NaN) - (at(phase.from) ?? Number.NaN) })).filter(({ span }) => span > 0);
  return (
    <div className="mt-6 font-sans [print-color-adjust:exact]">
      {phases.length > 0 && (
        <div className="flex h-2.5 gap-px overflow-hidden rounded-sm" aria-hidden="true">
          {phases.map(({ word, className, span }) => (
            <div key={word} className={`min-w-2 ${className}`} style={{ flexGrow: span, flexBasis: 0 }} />
          ))}
        </div>
      )}
      <div className="mt-2 flex flex-wrap justify-between gap-x-8 gap-y-1 text-sm">
        <dl className="flex flex-wrap gap-x-5 gap-y-1">
          {measured.map(({ kind, milliseconds, approximate }) => (
            <div key={kind} className="flex gap-1.5">
              <dt className="order-2 text-soft">{DURATION_WORDS[kind]}</dt>
              <dd className="figures font-semibold" title={approximate ? 'Approximate: one of the two times is an estimate' : undefined}>
                {approximate && 'about '}
                {formatDuration(milliseconds)}
              </dd>
            </div>
          ))}
        </dl>
        {phases.length > 0 && (
          <ul className="flex flex-wrap gap-x-4 text-faint" aria-label="Phases of the bar">
            {phases.map(({ word, className }) => (
              <li key={word} className="flex items-center gap-1.5">
                <span className={`h-2 w-3.5 rounded-sm ${className}`} aria-hidden="true" />
                {word}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
