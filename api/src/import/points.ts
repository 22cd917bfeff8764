import type { Run } from '@corrigenda/templates';
import type { ListItem, RootContent } from 'mdast';
import { oneLine } from './run-pieces.js';
import { withCheck, type BlockWriter } from './write-blocks.js';

export interface Points {
  points: Run[][];
  /** What is no point: text around the lists, pictures, code. */
  rest: RootContent[];
}

/** The points that a part makes: those of its lists, at every depth, or its paragraphs where it has no list. */
export function pointsOf(nodes: readonly RootContent[], writer: BlockWriter): Points {
  const found: Points = { points: [], rest: [] };
  const hasList = nodes.some(({ type }) => type === 'list');
  for (const node of nodes) {
    if (node.type === 'list') for (const item of node.children) addPoint(found, item, writer);
    else if (node.type === 'paragraph' && !hasList) found.points.push(oneLine(writer.runs(node)));
    else found.rest.push(node);
  }
  return { points: found.points.filter((point) => point.length > 0), rest: found.rest };
}

function addPoint(found: Points, { children, checked }: ListItem, writer: BlockWriter): void {
  for (const [index, node] of children.entries()) {
    if (node.type === 'list') for (const item of node.children) addPoint(found, item, writer);
    else if (node.type === 'paragraph') found.points.push(oneLine(index === 0 ? withCheck(writer.runs(node), checked) : writer.runs(node)));
    else found.rest.push(node);
  }
}
