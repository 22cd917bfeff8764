import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { Button } from '../../ui/button';
import { changeBlock, findBlock } from '../blocks';
import { selectLeaf } from '../leaf-in-hand';
import { readRows } from './table-rows';

/** How long a cell must be quiet before it is written into the document. */
const QUIET_MS = 600;

/** A small table as a grid of fields. The table is one attribute of the document, so each cell is written into the rows as they are then. */
export function TableGrid({ json, blockId, editor }: { json: string; blockId: string; editor: Editor }) {
  const rows = readRows(json);
  const [inHand, setInHand] = useState<{ row: number; column: number; text: string } | null>(null);
  const width = Math.max(1, ...rows.map((row) => row.length));

  const write = (change: (present: string[][]) => string[][]) => {
    const present = readRows(String(findBlock(editor.state.doc, blockId)?.node.attrs['rows'] ?? '[]'));
    changeBlock(editor, blockId, { rows: JSON.stringify(change(present)) });
  };
  const keep = () => {
    if (!inHand) return;
    const { row, column, text } = inHand;
    write((present) => present.map((cells, index) => (index === row ? withCell(cells, column, text) : cells)));
  };
  useEffect(() => {
    if (!inHand) return;
    const timer = setTimeout(keep, QUIET_MS);
    return () => clearTimeout(timer);
  });

  const focusCell = (from: HTMLElement, row: number, column: number) =>
    from.closest('table')?.querySelector<HTMLInputElement>(`input[data-cell="${row}:${column}"]`)?.focus();
  const press = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    if (step !== 0) {
      event.preventDefault();
      focusCell(event.currentTarget, row + step, column);
    } else if (event.key === 'Escape') {
      keep();
      const place = findBlock(editor.state.doc, blockId);
      if (place) selectLeaf(editor.view, place.position);
      editor.view.focus();
    }
  };
  return (
    <div className="table-grid">
      <div className="overflow-x-auto">
        <table>
          <tbody>
            {rows.map((row, rowIndex) => (
              <tr key={rowIndex}>
                {Array.from({ length: width }, (_, column) => {
                  const isInHand = inHand?.row === rowIndex && inHand.column === column;
                  const Cell = rowIndex === 0 ? 'th' : 'td';
                  return (
                    <Cell key={column} scope={rowIndex === 0 ? 'col' : undefined}>
                      <input
                        data-cell={`${rowIndex}:${column}`}
                        aria-label={`Row ${rowIndex + 1}, column ${column + 1}`}
                        value={isInHand ? inHand.text : (row[column] ?? '')}
                        placeholder={rowIndex === 0 ? 'Heading' : ''}
                        onFocus={() => setInHand({ row: rowIndex, column, text: row[column] ?? '' })}
                        onChange={(event) => setInHand({ row: rowIndex, column, text: event.target.value })}
                        onBlur={() => {
                          keep();
                          setInHand(null);
                        }}
                        onKeyDown={(event) => press(event, rowIndex, column)}
                      />
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap gap-1 font-sans">
        <Button size="sm" variant="quiet" disabled={rows.length >= MAX_TABLE_ROWS} onClick={() => write((present) => [...present, Array.from({ length: width }, () => '')])}>
          Add row
        </Button>
        <Button size="sm" variant="quiet" disabled={width >= MAX_TABLE_COLUMNS} onClick={() => write((present) => present.map((row) => withCell(row, width, '')))}>
          Add column
        </Button>
        <Button size="sm" variant="quiet" disabled={rows.length <= 1} onClick={() => write((present) => present.slice(0, -1))}>
          Remove last row
        </Button>
        <Button size="sm" variant="quiet" disabled={width <= 1} onClick={() => write((present) => present.map((row) => row.slice(0, width - 1)))}>
          Remove last column
        </Button>
      </div>
    </div>
  );
}

function withCell(row: readonly string[], column: number, text: string): string[] {
  return Array.from({ length: Math.max(row.length, column + 1) }, (_, index) => (index === column ? text : (row[index] ?? '')));
}
