import { beginsWithVerb, textOfRuns, type Run } from '@corrigenda/templates';
import type { List, ListItem, RootContent, Table } from 'mdast';
import { actionOf, type ImportedAction, MAX_ACTIONS } from './imported-action.js';
import { actionsOfTable } from './action-table.js';
import { oneLine } from './run-pieces.js';
import { withCheck, type BlockWriter } from './write-blocks.js';

export interface ActionReading {
  actions: ImportedAction[];
  /** What is no action item, and the whole text of items that say more than a title can hold. */
  rest: RootContent[];
  /** Words that only label columns or group items. */
  labels: string[];
}

/** The action items of a part: its lists, its tables, or paragraphs that begin with a verb where it has neither. */
export function actionsOf(nodes: readonly RootContent[], topic: string, writer: BlockWriter): ActionReading {
  const reading: ActionReading = { actions: [], rest: [], labels: [] };
  const hasItems = nodes.some(({ type }) => type === 'list' || type === 'table');
  for (const node of nodes) {
    if (node.type === 'list') addList(reading, node, topic, writer);
    else if (node.type === 'table') addTable(reading, node, topic, writer);
    else if (node.type === 'paragraph' && !hasItems && beginsWithVerb(textOfRuns(writer.runs(node)).trim())) addAction(reading, writer.runs(node), [], node, topic);
    else reading.rest.push(node);
  }
  return reading;
}

function addList(reading: ActionReading, list: List, topic: string, writer: BlockWriter): void {
  for (const item of list.children) {
    const [first, ...below] = item.children;
    const whole: List = { ...list, children: [item] };
    if (first?.type !== 'paragraph') {
      if (first) reading.rest.push(whole);
      continue;
    }
    const runs = withCheck(writer.runs(first), item.checked);
    const lists = below.filter((node): node is List => node.type === 'list');
    if (isGroup(runs, item) && lists.length === below.length) {
      reading.labels.push(textOfRuns(oneLine(runs)));
      for (const inner of lists) addList(reading, inner, textOfRuns(runs), writer);
    } else {
      addAction(reading, runs, below, whole, topic);
    }
  }
}

/** “Process:” with a list below it groups action items and is none. */
function isGroup(runs: readonly Run[], { children }: ListItem): boolean {
  const text = textOfRuns(runs).trim();
  return children.some(({ type }) => type === 'list') && runs.every(({ href }) => href === undefined) && (/:$/.test(text) || (text.split(/\s+/).length <= 3 && !beginsWithVerb(text)));
}

function addAction(reading: ActionReading, runs: readonly Run[], below: readonly RootContent[], whole: RootContent, topic: string): void {
  const { action, isWhole } = actionOf(runs, topic);
  if (!/[\p{L}\p{N}]/u.test(action.title) || reading.actions.length >= MAX_ACTIONS) {
    reading.rest.push(whole);
    return;
  }
  reading.actions.push(action);
  if (!isWhole || below.length > 0) reading.rest.push(whole);
}

function addTable(reading: ActionReading, table: Table, topic: string, writer: BlockWriter): void {
  const found = actionsOfTable(table, topic, writer);
  if (!found || reading.actions.length + found.actions.length > MAX_ACTIONS) {
    reading.rest.push(table);
    return;
  }
  reading.actions.push(...found.actions);
  reading.labels.push(...found.labels);
  reading.rest.push(...found.rest);
}
