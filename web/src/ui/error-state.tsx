import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';

/** What happened, whether the reader's work is safe, what to do, and the id that finds the fault in the log. */
export function ErrorState({ title, children, correlationId, action }: { title: string; children: ReactNode; correlationId?: string; action?: ReactNode }) {
  return (
    <div role="alert" className="border-y border-line py-12 text-center">
      <h1 className="font-serif text-2xl">{title}</h1>
      <div className="measure mx-auto mt-2 text-soft">{children}</div>
      {correlationId && (
        <p className="mt-4 flex flex-wrap items-center justify-center gap-2 text-sm text-soft">
          Reference <code className="font-mono">{correlationId}</code> <CopyButton text={correlationId} />
        </p>
      )}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}

/** An error beside the thing that caused it. */
export function ErrorNote({ message, correlationId }: { message: string; correlationId?: string }) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-1 border-l-3 border-danger bg-danger-wash px-3 py-2 text-sm text-ink">
      <span>{message}</span>
      {correlationId && (
        <span className="flex items-center gap-2">
          <code className="font-mono text-xs">{correlationId}</code>
          <CopyButton text={correlationId} />
        </span>
      )}
    </div>
  );
}
