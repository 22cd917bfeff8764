import '../document-diff/document-diff.css';
import { compareRows } from '../document-diff/compare-rows';
import { effort } from '../document-diff/compare-text';
import { Added, Pieces, Removed } from '../document-diff/pieces';

const MOST_MILLISECONDS = 50;

const rowsOf = (source: string) => (source === '' ? [] : source.replace(/\n$/, '').split('\n').map((line) => [line]));

/** Line by line what a version changed in the text of the one before, and in a line word by word. */
export function PolicyDiff({ before, after }: { before: string; after: string }) {
  const rows = compareRows(rowsOf(before), rowsOf(after), effort(MOST_MILLISECONDS));
  if (rows.every(({ change }) => change === 'same')) return <p className="mt-2 text-sm text-faint">It says the same as the version before.</p>;
  return (
    <pre className="mt-2 overflow-x-auto rounded-md border border-line bg-surface px-3 py-2 font-mono text-sm whitespace-pre-wrap" aria-label="What it changed" tabIndex={0}>
      {rows.map(({ change, cells }, index) => {
        const line = cells.map((pieces, cell) => <Pieces key={cell} pieces={change === 'changed' || change === 'same' ? pieces : pieces.map((piece) => (piece.kind === 'restyled' ? piece : { ...piece, kind: 'same' as const }))} side="both" />);
        return (
          <span key={index} className="block min-h-5">
            <span aria-hidden="true" className="inline-block w-4 text-faint select-none">
              {{ same: '', changed: '~', added: '+', removed: '−' }[change]}
            </span>
            {change === 'added' ? <Added>{line}</Added> : change === 'removed' ? <Removed>{line}</Removed> : line}
          </span>
        );
      })}
    </pre>
  );
}
