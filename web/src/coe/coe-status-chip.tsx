import type { CoeStatus } from '../graphql/generated/graphql';
import { StatusChip } from '../ui/status-chip';
import { STATUS } from './coe-words';

export function CoeStatusChip({ status }: { status: CoeStatus }) {
  const { word, shape, tone } = STATUS[status];
  return (
    <StatusChip shape={shape} tone={tone}>
      {word}
    </StatusChip>
  );
}

/** Severity as filled bars and as a word: 1 is the worst. */
export function Severity({ severity }: { severity: number }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-soft">
      <svg viewBox="0 0 11 10" className="h-2.5 w-3" aria-hidden="true">
        {[0, 1, 2, 3].map((bar) => (
          <rect key={bar} x={bar * 3} y={7 - bar * 2.2} width="2" height={3 + bar * 2.2} fill="currentColor" opacity={bar < 5 - severity ? 1 : 0.25} />
        ))}
      </svg>
      Sev {severity}
    </span>
  );
}
