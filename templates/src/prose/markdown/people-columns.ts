import { PEOPLE_FIELDS, ROLL_CALL } from '../rules/no-names/people-fields.js';
import type { Span } from '../spans.js';

const PEOPLE = new RegExp(`^[*_ ]*(?:who|person|people|name|by|${PEOPLE_FIELDS})[*_ ]*$`, 'i');

const PEOPLE_HEADING = new RegExp(`^[*_ ]*(?:${ROLL_CALL})[*_: ]*$`, 'i');

/** Whether what stands under a heading are people: “Attendees”. */
export function listsPeople(heading: string): boolean {
  return PEOPLE_HEADING.test(heading);
}

/** Which columns of a table hold people, by its row of headings. */
export function peopleColumnsOf(headings: string): number[] {
  return splitRow(headings).flatMap(({ start, end }, column) => (PEOPLE.test(headings.slice(start, end)) ? [column] : []));
}

/** The cells of a row that stand in the columns. */
export function cellsOf(row: string, columns: readonly number[]): Span[] {
  return splitRow(row).filter((_cell, column) => columns.includes(column));
}

function splitRow(row: string): Span[] {
  const cells: Span[] = [];
  let start = /^\s*\|?/.exec(row)![0].length;
  for (let at = start; at < row.length; at += 1) {
    if (row[at] !== '|' || row[at - 1] === '\\') continue;
    cells.push({ start, end: at });
    start = at + 1;
  }
  if (row.slice(start).trim() !== '') cells.push({ start, end: row.length });
  return cells;
}
