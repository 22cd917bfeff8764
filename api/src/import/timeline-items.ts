import { leadingTime, type Run, textOfRuns, trailingTime, type WrittenTime } from '@corrigenda/templates';
import type { List, ListItem, RootContent, Table } from 'mdast';
import { joinRuns, oneLine, sliceRuns, splitLines } from './run-pieces.js';
import { withCheck, type BlockWriter } from './write-blocks.js';

/** Something that happened, with its time as it is written. */
export interface TimelineItem {
  /** Without one, the item belongs to the moment of the item before it. */
  time: WrittenTime | undefined;
  runs: Run[];
}

export interface TimelineReading {
  items: TimelineItem[];
  /** What is no item, in its order. */
  rest: RootContent[];
  /** Words that only label columns. */
  labels: string[];
}

interface ReadingOptions {
  /** Whether everything here is about times, so that one is enough to make a list a timeline. */
  isTimeline: boolean;
}

/** Finds the items of a timeline in tables, lists and lines. */
export function timelineItems(nodes: readonly RootContent[], writer: BlockWriter, { isTimeline }: ReadingOptions): TimelineReading {
  const reading: TimelineReading = { items: [], rest: [], labels: [] };
  for (const node of nodes) {
    const found = node.type === 'table' ? itemsOfTable(node, writer) : itemsOfText(node, writer, isTimeline);
    if (!found || found.items.length === 0) {
      reading.rest.push(node);
      continue;
    }
    reading.items.push(...found.items);
    reading.rest.push(...found.rest);
    reading.labels.push(...found.labels);
  }
  return reading;
}

/** The body of a heading that is a time: its text is one item, every point of a list a further one at the same moment. */
export function itemsBelowTime(nodes: readonly RootContent[], writer: BlockWriter): TimelineReading {
  const reading: TimelineReading = { items: [], rest: [], labels: [] };
  let text: Run[] = [];
  const close = () => {
    if (text.length > 0) reading.items.push({ time: undefined, runs: text });
    text = [];
  };
  for (const node of nodes) {
    if (node.type === 'paragraph') {
      const more = oneLine(writer.runs(node));
      if (textOfRuns(text).length + textOfRuns(more).length > LONGEST_ENTRY) close();
      text = joinRuns([text, more], ' ');
    } else if (node.type === 'list') {
      close();
      for (const item of node.children) addListItem(reading, item, writer);
    } else {
      reading.rest.push(node);
    }
  }
  close();
  return reading;
}

/** In UTF-16 units: beyond it a further paragraph becomes a further entry. */
const LONGEST_ENTRY = 1_000;

function itemsOfText(node: RootContent, writer: BlockWriter, isTimeline: boolean): TimelineReading | undefined {
  if (node.type === 'list') {
    const timed = node.children.filter((item) => firstTime(item, writer, isTimeline) !== undefined).length;
    return timed >= (isTimeline ? 1 : 2) ? itemsOfList(node, writer) : undefined;
  }
  if (node.type !== 'paragraph') return undefined;
  const lines = splitLines(writer.runs(node)).map((line) => itemOfLine(line, isTimeline));
  const timed = lines.filter(({ time }) => time).length;
  return timed > 0 && (isTimeline || timed > 1) ? { items: lines, rest: [], labels: [] } : undefined;
}

function firstTime(item: ListItem, writer: BlockWriter, isTimeline: boolean): WrittenTime | undefined {
  const [first] = item.children;
  return first?.type === 'paragraph' ? itemOfLine(splitLines(writer.runs(first))[0] ?? [], isTimeline).time : undefined;
}

function itemsOfList(list: List, writer: BlockWriter): TimelineReading {
  const reading: TimelineReading = { items: [], rest: [], labels: [] };
  for (const item of list.children) {
    const before = reading.items.length;
    addListItem(reading, item, writer);
    joinUntimed(reading.items, before);
  }
  return reading;
}

/** A point without a time among points with times goes on with the one before it. */
function joinUntimed(items: TimelineItem[], at: number): void {
  const [before, item] = [items[at - 1], items[at]];
  if (!before || !item || item.time) return;
  items.splice(at - 1, 2, { time: before.time, runs: joinRuns([before.runs, item.runs], ' — ') });
}

/** The text of the item, a further item for every line that begins with a time of its own, and for every point below it. */
function addListItem(reading: TimelineReading, { children: [first, ...below], checked }: ListItem, writer: BlockWriter): void {
  if (first?.type === 'paragraph') {
    const starts: TimelineItem[] = [];
    for (const line of splitLines(withCheck(writer.runs(first), checked))) {
      const item = itemOfLine(line, starts.length === 0);
      const last = starts.at(-1);
      if (last && !item.time) last.runs = joinRuns([last.runs, item.runs], ' ');
      else starts.push(item);
    }
    reading.items.push(...starts);
  } else if (first) {
    below.unshift(first);
  }
  for (const node of below) {
    if (node.type === 'list') for (const item of node.children) addListItem(reading, item, writer);
    else if (node.type === 'paragraph') reading.items.push({ time: undefined, runs: oneLine(writer.runs(node)) });
    else reading.rest.push(node);
  }
}

/** `12:06 - …`, `– 2026-04-24 08:14: …`, and where times are expected `First detected 2026-04-24 08:14`. */
function itemOfLine(line: readonly Run[], timesAtEnd: boolean): TimelineItem {
  const text = textOfRuns(line);
  const dash = /^[–—-]\s+/.exec(text)?.[0].length ?? 0;
  const leading = leadingTime(text.slice(dash));
  if (leading && (leading.clock !== undefined || /^[\s:–—-]/.test(text.slice(dash + leading.text.length)))) {
    return { time: leading, runs: oneLine(sliceRuns(line, dash + leading.end)) };
  }
  const trailing = timesAtEnd ? trailingTime(text, { clockAlone: true }) : undefined;
  if (!trailing) return { time: undefined, runs: oneLine(line) };
  const before = oneLine(sliceRuns(line, 0, trailing.start));
  // “… at 10:29” is a sentence, which stays whole.
  if (/\b(?:at|on|by|from|since|around|about|approx\.?|ca\.?|until)$/i.test(textOfRuns(before))) return { time: { ...trailing, text: '' }, runs: oneLine(line) };
  const shown = textOfRuns(before).replace(/\s*[:,–—-]*$/, '').length;
  return { time: trailing, runs: joinRuns([sliceRuns(before, 0, shown), remarkAfter(line, trailing.end)], ' ') };
}

function remarkAfter(line: readonly Run[], end: number): Run[] {
  const remark = oneLine(sliceRuns(line, end));
  return /[\p{L}\p{N}]/u.test(textOfRuns(remark)) ? remark : [];
}

/** Rows become items when most of them begin with a time, or with a date and a time in two columns. */
function itemsOfTable(table: Table, writer: BlockWriter): TimelineReading | undefined {
  const [header, ...rows] = table.children.map((row) => row.children.map((cell) => oneLine(writer.runs(cell))));
  const read = rows.map((cells) => itemOfRow(cells));
  if (!header || read.filter(({ time }) => time).length * 2 < Math.max(rows.length, 1)) return undefined;
  const shown = header.map(textOfRuns);
  const items = read.filter(({ time, runs }) => time !== undefined || runs.length > 0);
  return { items, rest: [], labels: shown.filter((label) => label !== '') };
}

function itemOfRow(cells: readonly Run[][]): TimelineItem {
  const [first = [], second = []] = cells;
  const alone = wholeTime(textOfRuns(first));
  const both = alone && alone.clock === undefined ? wholeTime(`${textOfRuns(first)} ${textOfRuns(second)}`) : undefined;
  const time = both?.clock !== undefined ? both : alone;
  const used = time === undefined ? 0 : time === both ? 2 : 1;
  return { time, runs: joinRuns(cells.slice(used), ' · ') };
}

/** A cell that is a time and nothing else but a remark, which the label keeps. */
function wholeTime(text: string): WrittenTime | undefined {
  const found = leadingTime(text);
  if (!found) return undefined;
  const remark = text.slice(found.end).trim();
  if (remark.length > 40) return undefined;
  return { ...found, text: text.trim(), approximate: found.approximate || /[?~]/.test(remark) };
}
