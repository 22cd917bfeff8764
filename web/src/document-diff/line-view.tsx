import type { FactDiff, LineDiff } from './compare-lines';
import type { RowDiff } from './compare-rows';
import { Added, Pieces, Removed, type ShownSide } from './pieces';

const SIGNS: Record<LineDiff['change'], { sign: string; word: string }> = {
  same: { sign: '', word: '' },
  changed: { sign: '~', word: 'Changed' },
  added: { sign: '+', word: 'Added' },
  removed: { sign: '−', word: 'Removed' },
  moved: { sign: '↕', word: 'Moved' },
  left: { sign: '↕', word: '' },
};
const BEGINNING = 60;

interface LineViewProps {
  diff: LineDiff;
  /** Bullet or number. */
  marker: string;
  view: 'inline' | 'side';
  /** Its number among the changes, if it is one. */
  change?: number;
  changes: number;
}

/** A line of a comparison, with a sign at its edge when it differs. */
export function LineView({ diff, marker, view, change, changes }: LineViewProps) {
  const { sign, word } = SIGNS[diff.change];
  if (diff.change === 'left') return <Left diff={diff} />;
  const label = change === undefined ? undefined : `Change ${change} of ${changes}`;
  return (
    <div
      className="diff-line"
      data-change={diff.change}
      data-type={diff.line.type}
      {...(label && { 'data-walk': change, tabIndex: -1, role: 'group', 'aria-label': label })}
      style={{ '--depth': diff.line.depth } as React.CSSProperties}
    >
      <span className="diff-sign">
        <span aria-hidden="true">{sign}</span>
        {word && <span className="sr-only">{word}: </span>}
      </span>
      {view === 'side' && diff.change !== 'same' ? (
        <div className="diff-sides">
          <div className="diff-side">
            {diff.change === 'added' ? <Nothing /> : <LineBody diff={diff} marker={marker} side="before" />}
          </div>
          <div className="diff-side">
            {diff.change === 'removed' ? <Nothing /> : <LineBody diff={diff} marker={marker} side="after" />}
          </div>
        </div>
      ) : (
        <div className="min-w-0">
          {diff.change === 'moved' && <p className="diff-note">Moved here</p>}
          <LineBody diff={diff} marker={marker} side="both" />
        </div>
      )}
    </div>
  );
}

function Left({ diff }: { diff: LineDiff }) {
  const words = [diff.lead.before, ...diff.text.map((piece) => ('runs' in piece ? piece.runs : piece.before).map(({ text }) => text).join(''))].join(' ').trim();
  return (
    <div className="diff-line" data-change="left">
      <span className="diff-sign" aria-hidden="true">
        {SIGNS.left.sign}
      </span>
      <p className="diff-note min-w-0 truncate">Moved away: “{words.length > BEGINNING ? `${words.slice(0, BEGINNING)}…` : words}”</p>
    </div>
  );
}

function Nothing() {
  return <p className="diff-nothing">Not there</p>;
}

function LineBody({ diff, marker, side }: { diff: LineDiff; marker: string; side: ShownSide }) {
  const { line, lead, text, facts, rows } = diff;
  const Tag = line.type === 'codeBlock' ? 'pre' : 'div';
  return (
    <div className="diff-body">
      {(lead.before || lead.after) && (
        <p className="diff-lead">
          <Value fact={lead} side={side} />
        </p>
      )}
      {text.length > 0 && (
        <Tag className="diff-text" data-marker={marker || undefined} {...(Tag === 'pre' && { tabIndex: 0 })}>
          <Pieces pieces={text} side={side} />
        </Tag>
      )}
      {rows.length > 0 && <Rows rows={rows} side={side} />}
      <Facts facts={facts} side={side} showQuiet={diff.old !== undefined} />
    </div>
  );
}

function Value({ fact: { before, after, change }, side }: { fact: FactDiff; side: ShownSide }) {
  if (change === 'same') return side === 'before' ? before : after;
  return (
    <>
      {side !== 'after' && before && <Removed>{before}</Removed>}
      {side === 'both' && before && after && <span aria-hidden="true"> → </span>}
      {side !== 'before' && after && <Added>{after}</Added>}
    </>
  );
}

/** Two files may have one name. */
const sameWords = ({ change, before, after }: FactDiff) => change === 'changed' && before === after;

function Facts({ facts, side, showQuiet }: { facts: readonly FactDiff[]; side: ShownSide; showQuiet: boolean }) {
  const shown = facts.filter((fact) => {
    const words = side === 'before' ? fact.before : side === 'after' ? fact.after : fact.before || fact.after;
    return words && (!fact.quiet || (showQuiet && fact.change === 'changed'));
  });
  if (shown.length === 0) return null;
  return (
    <ul className="diff-facts">
      {shown.map((fact) => (
        <li key={fact.name}>
          <span className="text-faint">{fact.name}: </span>
          <Value fact={fact} side={side} />
          {sameWords(fact) && side !== 'before' && <span className="text-faint"> (another one)</span>}
        </li>
      ))}
    </ul>
  );
}

const ROW_SIGNS: Record<RowDiff['change'], string> = { same: '', changed: '~', added: '+', removed: '−' };

function Rows({ rows, side }: { rows: readonly RowDiff[]; side: ShownSide }) {
  const shown = rows.filter(({ change }) => change !== (side === 'before' ? 'added' : side === 'after' ? 'removed' : undefined));
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Table">
      <table>
        <tbody>
          {shown.map((row, index) => (
            <tr key={index} data-change={row.change}>
              <td className="diff-row-sign">
                <span aria-hidden="true">{ROW_SIGNS[row.change]}</span>
                {row.change !== 'same' && <span className="sr-only">row {row.change}</span>}
              </td>
              {row.cells.slice(0, side === 'both' ? undefined : row[side]).map((cell, column) => (
                <td key={column}>
                  <Pieces pieces={cell} side={side} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
