import type { ReactNode } from 'react';

export type Shape = 'dashed' | 'ring' | 'half' | 'turn' | 'tick' | 'disc' | 'slash' | 'double-tick';
export type Tone = 'neutral' | 'accent' | 'warn' | 'good' | 'danger';

const TONES: Record<Tone, string> = { neutral: 'text-soft', accent: 'text-accent', warn: 'text-warn', good: 'text-good', danger: 'text-danger' };

function drawing(shape: Shape) {
  switch (shape) {
    case 'dashed':
      return <circle cx="6" cy="6" r="4.5" strokeDasharray="2 1.8" />;
    case 'ring':
      return <circle cx="6" cy="6" r="4.5" />;
    case 'half':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" />
          <path d="M6 1.5a4.5 4.5 0 0 1 0 9Z" fill="currentColor" stroke="none" />
        </>
      );
    case 'turn':
      return <path d="M2 6a4 4 0 1 0 1.4-3M3.2.9v2.4h2.4" />;
    case 'tick':
      return (
        <>
          <circle cx="6" cy="6" r="4.8" />
          <path d="m3.8 6.2 1.5 1.5 2.8-3.2" />
        </>
      );
    case 'double-tick':
      return <path d="m1 6.5 2.4 2.6L7.8 3.6M5.8 8.2l.9.9L11 3.6" />;
    case 'disc':
      return <circle cx="6" cy="6" r="4.8" fill="currentColor" />;
    case 'slash':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" />
          <path d="m3 9 6-6" />
        </>
      );
  }
}

/** A state by word and by shape; the colour only helps. */
export function StatusChip({ shape, tone, children }: { shape: Shape; tone: Tone; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm font-medium whitespace-nowrap ${TONES[tone]}`}>
      <svg viewBox="0 0 12 12" className="size-3 shrink-0" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        {drawing(shape)}
      </svg>
      {children}
    </span>
  );
}
