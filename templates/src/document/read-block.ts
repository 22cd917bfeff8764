import type { Block } from './coe-document.js';
import { MAX_INDENT, MAX_TABLE_COLUMNS, MAX_TABLE_LENGTH, MAX_TABLE_ROWS } from './document-limits.js';
import type { ProblemLog } from './document-problem.js';
import { AttributeReader, describeNode, textAttribute, type RawNode } from './raw-node.js';
import { readPlainText, readRuns, textWithin } from './read-runs.js';
import { safeHref } from './safe-href.js';
import { storableText } from './storable-text.js';

/** A block of prose, an image, a table or a graph; anything else becomes a paragraph of its text, or null when it has none. */
export function readBlock(node: RawNode, log: ProblemLog): Block | null {
  const description = describeNode(node.type);
  if (description?.group !== 'block') return readStranger(node, log);
  const attributes = new AttributeReader(node, log);
  const id = attributes.text('id');
  switch (node.type) {
    case 'codeBlock':
      return { type: 'codeBlock', id, language: attributes.text('language'), text: readPlainText(node, log) };
    case 'callout':
      return { type: 'callout', id, tone: attributes.oneOf('tone', ['note', 'warning']), prose: readRuns(node, log) };
    case 'image':
      return { type: 'image', id, attachmentId: attributes.text('attachmentId'), alt: attributes.text('alt') };
    case 'table':
      return { type: 'table', id, rows: readRows(attributes.text('rows'), log) };
    case 'graph':
      return {
        type: 'graph',
        id,
        attachmentId: attributes.text('attachmentId'),
        title: attributes.text('title'),
        unit: attributes.text('unit'),
        alt: attributes.text('alt'),
        description: attributes.text('description'),
        liveUrl: readAddress(attributes.text('liveUrl'), log),
      };
    default:
      return {
        type: 'paragraph',
        id,
        list: attributes.oneOf('list', ['', 'bullet', 'number']),
        indent: attributes.whole('indent', 0, MAX_INDENT),
        prose: readRuns(node, log),
      };
  }
}

/** An address that may be followed, or empty. */
export function readAddress(address: string, log: ProblemLog): string {
  if (address.trim() === '') return '';
  const safe = safeHref(address);
  if (safe === null) log.report('UNSAFE_LINK', 'An address must begin with http, https or mailto; enter it again.');
  return safe ?? '';
}

function readStranger(node: RawNode, log: ProblemLog): Block | null {
  const known = describeNode(node.type);
  const prose = known?.role === 'textblock' ? readRuns(node, log) : [{ text: textWithin(node) }].filter((run) => run.text !== '');
  const fate = prose.length > 0 ? 'its text was kept as a paragraph' : 'it was left out';
  if (known) log.report('MISPLACED_NODE', `Something stood in a section where it does not belong; ${fate}.`);
  else log.report('UNKNOWN_NODE', `This COE holds something that this version does not know; ${fate}.`);
  return prose.length > 0 ? { type: 'paragraph', id: textAttribute(node, 'id'), list: '', indent: 0, prose } : null;
}

function readRows(json: string, log: ProblemLog): string[][] {
  const rows = json.length <= MAX_TABLE_LENGTH ? parseJson(json) : undefined;
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) {
    log.report('BAD_TABLE', 'The rows of a table could not be read; enter the table again.');
    return [];
  }
  if (rows.length > MAX_TABLE_ROWS || rows.some((row) => row.length > MAX_TABLE_COLUMNS)) {
    log.report('LIMIT_EXCEEDED', `A table may have ${MAX_TABLE_ROWS} rows and ${MAX_TABLE_COLUMNS} columns; the rest was left out.`);
  }
  const read = rows.slice(0, MAX_TABLE_ROWS).map((row: unknown[]) => row.slice(0, MAX_TABLE_COLUMNS));
  if (read.flat().some((cell) => typeof cell !== 'string')) {
    log.report('BAD_TABLE', 'A cell of a table held something other than text; check the table.');
  }
  return read.map((row) => row.map((cell) => (typeof cell === 'string' ? storableText(cell) : typeof cell === 'number' ? String(cell) : '')));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
