import { Fragment, type ReactNode } from 'react';
import { isChange, type SectionDiff } from './compare-documents';
import type { LineDiff } from './compare-lines';
import './document-diff.css';
import { LineView } from './line-view';

export type DiffView = 'inline' | 'side';

interface SectionDiffViewProps {
  section: SectionDiff;
  view: DiffView;
  /** Leaves out what is the same. */
  onlyChanges: boolean;
  /** How many changes stand before this section, and how many there are in all: for going from one to the next. */
  before: number;
  changes: number;
}

/** The lines of one section, compared. */
export function SectionDiffView({ section, view, onlyChanges, before, changes }: SectionDiffViewProps) {
  const markers = markersOf(section.lines);
  let change = before;
  let skipped = 0;
  let group = '';
  const shown: ReactNode[] = [];
  const skip = () => {
    if (skipped > 0) {
      shown.push(
        <p key={`skipped-${shown.length}`} className="diff-skipped">
          {skipped === 1 ? '1 line is' : `${skipped} lines are`} the same
        </p>,
      );
    }
    skipped = 0;
  };
  for (const [index, diff] of section.lines.entries()) {
    if (onlyChanges && diff.change === 'same') {
      skipped += 1;
      continue;
    }
    skip();
    const heads = diff.line.group !== group && diff.change !== 'left';
    if (heads) group = diff.line.group;
    shown.push(
      <Fragment key={index}>
        {heads && group && <h3 className="diff-group">{group}</h3>}
        <LineView diff={diff} marker={markers[index]!} view={view} change={isChange(diff) ? ++change : undefined} changes={changes} />
      </Fragment>,
    );
  }
  skip();
  return <div className="diff document">{shown}</div>;
}

/** Bullets, and numbers as the reader counts them. */
function markersOf(lines: readonly LineDiff[]): string[] {
  const counts: number[] = [];
  return lines.map(({ change, line }) => {
    if (line.list !== 'number') {
      if (line.list === '') counts.length = 0;
      return line.list === 'bullet' ? '•' : '';
    }
    if (change === 'removed' || change === 'left') return '–';
    counts.length = Math.min(counts.length, line.depth + 1);
    counts[line.depth] = (counts[line.depth] ?? 0) + 1;
    return `${counts[line.depth]}.`;
  });
}
