import { diffArrays } from 'diff';
import { compareText, isSame, type Effort, type Piece } from './compare-text';

/** A row of a table. Cells that only one side has are removed or added as a whole. */
export interface RowDiff {
  change: 'same' | 'changed' | 'removed' | 'added';
  cells: Piece[][];
  /** How many of the cells each side has. */
  before: number;
  after: number;
}

/** Cell by cell: rows are matched by their content, and those that differ in one place in their order. */
export function compareRows(before: readonly string[][], after: readonly string[][], budget: Effort): RowDiff[] {
  const parts = diffArrays(before.map((row) => JSON.stringify(row)), after.map((row) => JSON.stringify(row)), { timeout: Math.max(1, budget.until - performance.now()) });
  const groups = parts ?? [
    { count: before.length, removed: true, added: false },
    { count: after.length, removed: false, added: true },
  ];
  const rows: RowDiff[] = [];
  let [old, present] = [0, 0];
  let waiting: (readonly string[])[] = [];
  const giveUp = () => {
    rows.push(...waiting.map((row) => rowOf(row, [], budget, 'removed')));
    waiting = [];
  };
  for (const { count, added, removed } of groups) {
    if (removed) {
      giveUp();
      waiting = before.slice(old, old + count);
    } else if (added) {
      for (const row of after.slice(present, present + count)) {
        const partner = waiting.shift();
        rows.push(partner ? rowOf(partner, row, budget, 'changed') : rowOf([], row, budget, 'added'));
      }
      giveUp();
    } else {
      giveUp();
      rows.push(...after.slice(present, present + count).map((row) => rowOf(row, row, budget, 'same')));
    }
    if (!added) old += count;
    if (!removed) present += count;
  }
  giveUp();
  return rows;
}

function rowOf(before: readonly string[], after: readonly string[], budget: Effort, change: RowDiff['change']): RowDiff {
  const width = Math.max(before.length, after.length);
  const cells = Array.from({ length: width }, (_, column) => compareText(runs(before[column]), runs(after[column]), budget));
  return { change, cells, before: before.length, after: after.length };
}

const runs = (cell = '') => (cell === '' ? [] : [{ text: cell }]);

export function isRowSame({ change, cells, before, after }: RowDiff): boolean {
  return change === 'same' || (change === 'changed' && before === after && cells.every(isSame));
}
