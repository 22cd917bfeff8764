import type { ReactNode } from 'react';

/** Says what will appear here and what to do about it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-y border-line py-12 text-center">
      <p className="font-serif text-xl">{title}</p>
      {children && <div className="measure mx-auto mt-2 text-soft">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
