import { datesIn, isoDate, type Run, textOfRuns } from '@corrigenda/templates';
import type { Table, TableRow } from 'mdast';
import { type ImportedAction, kindOf, plainAction, priorityNamed, ticketOf } from './imported-action.js';
import { oneLine, shows } from './run-pieces.js';
import { cutTitle, singleLine } from './title.js';
import type { BlockWriter } from './write-blocks.js';

type Column = 'title' | 'success' | 'due' | 'ticket' | 'kind' | 'priority' | 'other';

const COLUMNS: readonly [Column, RegExp][] = [
  ['success', /success|verif|done when|proof|test\b|measure/i],
  ['due', /\bdue|deadline|\beta\b|target date|\bby when|^date|^when/i],
  ['ticket', /ticket|issue|tracking|\bbug|\bpr\b|jira|^link/i],
  ['priority', /prio/i],
  ['kind', /^(type|kind|category)/i],
  ['title', /action|item|task|what|description|title|to.?do|follow|measure/i],
];
const MAX_SUCCESS_TEST = 1_000;

export interface ActionTable {
  actions: ImportedAction[];
  labels: string[];
  /** Rows that say more than an action item can hold, as tables. */
  rest: Table[];
}

/** One action item per row. Cells without a place of their own, such as the owner, follow the title with the label of their column. */
export function actionsOfTable(table: Table, topic: string, writer: BlockWriter): ActionTable | undefined {
  const [header, ...rows] = table.children;
  if (!header) return undefined;
  const labels = cellsOf(header, writer).map(textOfRuns);
  const columns = columnsOf(labels);
  if (!columns.includes('title')) return undefined;
  const found: ActionTable = { actions: [], labels: labels.filter(Boolean), rest: [] };
  for (const row of rows) {
    const { action, isWhole } = actionOfRow(cellsOf(row, writer), columns, labels, topic);
    const isAction = /[\p{L}\p{N}]/u.test(action.title);
    if (isAction) found.actions.push(action);
    if (!isAction || !isWhole) found.rest.push({ ...table, children: [header, row] });
  }
  return found;
}

function columnsOf(labels: readonly string[]): Column[] {
  const taken = new Set<Column>();
  const columns = labels.map((label): Column => {
    const column = COLUMNS.find(([name, words]) => !taken.has(name) && words.test(label))?.[0] ?? 'other';
    taken.add(column);
    return column;
  });
  return columns;
}

function actionOfRow(cells: readonly Run[][], columns: readonly Column[], labels: readonly string[], topic: string): { action: ImportedAction; isWhole: boolean } {
  const at = (column: Column) => cells[columns.indexOf(column)] ?? [];
  const textAt = (column: Column) => singleLine(textOfRuns(at(column)));
  const due = datesIn(textAt('due'))[0];
  const dueOn = due?.year === undefined ? null : isoDate({ ...due, year: due.year });
  const ticket = at('ticket').find(({ href }) => href !== undefined)?.href ?? '';
  const ticketUrl = ticketOf(ticket);
  const successTest = textAt('success');
  const beside = cells.flatMap((cell, index) => {
    const text = singleLine(textOfRuns(cell));
    const column = columns[index] ?? 'other';
    const isHeld = column === 'title' || (column === 'success' && text.length <= MAX_SUCCESS_TEST) || (column === 'due' && text === dueOn) || (column === 'ticket' && shows(text, ticketUrl));
    return text === '' || isHeld ? [] : [labels[index] ? `${labels[index]}: ${text}` : text];
  });
  const text = beside.length === 0 ? textAt('title') : `${textAt('title')} (${beside.join('; ')})`;
  const title = cutTitle(text);
  const links = new Set(cells.flat().flatMap(({ href }) => (href === undefined || href === ticketUrl ? [] : [href])));
  const kind = kindOf(`${textAt('kind')} ${textAt('title')}`, topic);
  const action = { ...plainAction(title, topic), kind, dueOn, ticketUrl, successTest: successTest.slice(0, MAX_SUCCESS_TEST), priority: priorityNamed(textAt('priority')) ?? 'MEDIUM' };
  return { action, isWhole: title === text && links.size === 0 && successTest.length <= MAX_SUCCESS_TEST };
}

function cellsOf(row: TableRow, writer: BlockWriter): Run[][] {
  return row.children.map((cell) => oneLine(writer.runs(cell)));
}
