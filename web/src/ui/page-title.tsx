import type { ReactNode } from 'react';

/** The head of a page: what it is, one line about it, and its main action. */
export function PageTitle({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-10 pb-6">
      <div className="min-w-0">
        <h1 className="font-serif text-3xl tracking-tight">{title}</h1>
        {children && <p className="mt-1 text-soft">{children}</p>}
      </div>
      {action && <div className="flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
