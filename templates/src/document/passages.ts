import type { CoeDocument } from './coe-document.js';
import type { EditorNode } from './nodes.js';
import { describeNode, rawNode, textAttribute, type RawNode } from './raw-node.js';
import { writeDocument } from './write-document.js';

/** One piece of prose and where it stands. */
export interface Passage {
  /** The key of the section. */
  section: string;
  /** The id of the paragraph, entry, why, graph and so on. */
  block: string;
  /** `text` for the text of the block, otherwise the attribute that holds it: `label`, `alt`, `rows.2.0` … */
  path: string;
  /** Offsets into it are offsets into the editor's textblock: each inline object counts as one U+FFFC. */
  text: string;
  /** The text is the answer of a why below which no other is asked. */
  isLastWhy?: true;
  /** Stretches of the text that are code, as [start, end) pairs; absent when there is none. */
  code?: [number, number][];
}

/** The attributes that an author writes prose into; addresses and ids are not prose. */
const PROSE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  impactMeasure: ['label', 'value', 'of', 'unit'],
  why: ['ask'],
  graph: ['title', 'unit', 'alt', 'description'],
  image: ['alt'],
  related: ['note'],
};

/** Every piece of prose in a COE, in reading order; empty ones are left out. */
export function passages(source: CoeDocument | EditorNode): Passage[] {
  const document = rawNode('sections' in source ? writeDocument(source) : source);
  return (document?.content ?? []).flatMap((child) => {
    const section = rawNode(child);
    if (!section) return [];
    const key = textAttribute(section, 'key');
    const blocks = section.content.map(rawNode);
    const lastWhys = lastWhysOf(blocks);
    return blocks.flatMap((block) => passagesOf(block, key, block !== null && lastWhys.has(block)));
  });
}

/** A why is the last of its branch when the next one of its strand is no deeper. */
function lastWhysOf(blocks: readonly (RawNode | null)[]): Set<RawNode> {
  const last = new Map<string, RawNode>();
  const found = new Set<RawNode>();
  for (const why of blocks) {
    if (why?.type !== 'why') continue;
    const strand = textAttribute(why, 'strand');
    const above = last.get(strand);
    if (above && depthOf(why) <= depthOf(above)) found.add(above);
    last.set(strand, why);
  }
  for (const why of last.values()) found.add(why);
  return found;
}

function depthOf(why: RawNode): number {
  return typeof why.attrs.depth === 'number' ? why.attrs.depth : 0;
}

function passagesOf(node: RawNode | null, section: string, isLastWhy: boolean): Passage[] {
  if (!node) return [];
  const block = textAttribute(node, 'id');
  const found = [...attributeTexts(node), ...cellTexts(node)].map(([path, text]): Passage => ({ section, block, path, text }));
  if (describeNode(node.type)?.role === 'textblock') found.push({ section, block, path: 'text', ...textOfBlock(node), ...(isLastWhy && { isLastWhy }) });
  return found.filter(({ text }) => text !== '');
}

function attributeTexts(node: RawNode): [string, string][] {
  const names = Object.hasOwn(PROSE_ATTRIBUTES, node.type) ? PROSE_ATTRIBUTES[node.type] : undefined;
  return (names ?? []).map((name) => [name, textAttribute(node, name)]);
}

function cellTexts(node: RawNode): [string, string][] {
  if (node.type !== 'table') return [];
  const rows = parseRows(textAttribute(node, 'rows'));
  return rows.flatMap((row, y) =>
    Array.isArray(row) ? row.map((cell, x): [string, string] => [`rows.${y}.${x}`, typeof cell === 'string' ? cell : '']) : [],
  );
}

function parseRows(json: string): unknown[] {
  try {
    const rows: unknown = JSON.parse(json);
    return Array.isArray(rows) ? rows : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function textOfBlock(block: RawNode): { text: string; code?: [number, number][] } {
  let text = '';
  const code: [number, number][] = [];
  for (const child of block.content) {
    const node = rawNode(child);
    const start = text.length;
    text += node?.type === 'text' ? node.text : '\uFFFC';
    const isCode = block.type === 'codeBlock' || node?.marks.some((mark) => rawNode(mark)?.type === 'code');
    if (!isCode) continue;
    const last = code.at(-1);
    if (last?.[1] === start) last[1] = text.length;
    else code.push([start, text.length]);
  }
  return code.length > 0 ? { text, code } : { text };
}
