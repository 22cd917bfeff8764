import type { ImportOutcome, ImportWordsMutation } from '../graphql/generated/graphql';
import { StatusChip, type Shape, type Tone } from '../ui/status-chip';

const OUTCOMES: Record<ImportOutcome, { word: string; shape: Shape; tone: Tone }> = {
  ADDED: { word: 'added', shape: 'tick', tone: 'good' },
  CHANGED: { word: 'changed', shape: 'turn', tone: 'accent' },
  UNCHANGED: { word: 'unchanged', shape: 'dashed', tone: 'neutral' },
  REPEATED: { word: 'repeated', shape: 'dashed', tone: 'neutral' },
  FAULTY: { word: 'left out', shape: 'slash', tone: 'danger' },
};

/** What must be looked at first comes first. */
const URGENCY: ImportOutcome[] = ['FAULTY', 'CHANGED', 'REPEATED', 'ADDED', 'UNCHANGED'];
const MOST = 200;

/** What each line of a table would do. */
export function ImportPreview({ plan }: { plan: ImportWordsMutation['importWords'] }) {
  const { added, changed, skipped, faulty, ignoredColumns } = plan;
  const lines = [...plan.lines].sort((a, b) => URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome) || a.line - b.line);
  return (
    <>
      <p role="status">
        <strong className="font-semibold">
          {added} added, {changed} changed
        </strong>
        , {skipped} unchanged, {faulty} left out.
      </p>
      {faulty > 0 && <p className="mt-1 text-sm text-soft">Lines with a fault are left out; mend them and import again, what is in the list by then stays as it is.</p>}
      {ignoredColumns.length > 0 && <p className="mt-1 text-sm text-soft">Not used: {ignoredColumns.join(', ')}.</p>}
      {lines.length > 0 && (
        <div className="mt-4 max-h-[40dvh] overflow-y-auto border-y border-line" tabIndex={0} role="group" aria-label="Line by line">
          <table className="w-full text-sm">
            <thead className="sticky top-0 bg-surface text-left text-faint">
              <tr className="border-b border-line">
                <th scope="col" className="py-1 pr-3 text-right font-medium">
                  Line
                </th>
                <th scope="col" className="py-1 pr-3 font-medium">
                  Becomes
                </th>
                <th scope="col" className="py-1 font-medium">
                  Entry
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, MOST).map(({ line, word, outcome, message }) => (
                <tr key={line} className="border-b border-line align-top last:border-0">
                  <td className="figures py-1.5 pr-3 text-right text-faint">{line}</td>
                  <td className="py-1.5 pr-3">
                    <StatusChip shape={OUTCOMES[outcome].shape} tone={OUTCOMES[outcome].tone}>
                      {OUTCOMES[outcome].word}
                    </StatusChip>
                  </td>
                  <td className="w-full py-1.5 break-words">
                    <span className="font-medium">{word}</span>
                    {message && <span className="block text-soft">{message}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {lines.length > MOST && <p className="py-2 text-sm text-faint">And {lines.length - MOST} more.</p>}
        </div>
      )}
    </>
  );
}
