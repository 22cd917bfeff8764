import type { ChangedPassage } from './changed-passages';

/** What stood there before and what stands there now; told apart by word, line and colour. */
export function ChangedText({ changes, since }: { changes: readonly ChangedPassage[]; since: number }) {
  return (
    <details className="mb-4 border-l-3 border-accent bg-accent-wash px-4 py-2 text-sm">
      <summary className="font-medium text-accent">
        {changes.length} {changes.length === 1 ? 'passage' : 'passages'} changed since revision {since}
      </summary>
      <ul className="mt-2 grid gap-3">
        {changes.map(({ block, before, after }, index) => (
          <li key={`${block}-${index}`} className="grid gap-1">
            {before?.trim() && (
              <del className="text-danger decoration-1">
                <span className="sr-only">Before: </span>
                {before}
              </del>
            )}
            {after?.trim() && (
              <ins className="text-good decoration-1 underline-offset-3">
                <span className="sr-only">Now: </span>
                {after}
              </ins>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
