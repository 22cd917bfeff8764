import { ANCHORS, DOCUMENT_FRAGMENT, MAX_BLOCKS, MAX_TABLE_LENGTH, MAX_TEXT_LENGTH, readNotedAnchor, safeHref } from '@corrigenda/templates';
import type { MarkType, NodeType } from 'prosemirror-model';
import * as Y from 'yjs';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { isRecordId } from '../graphql/input-shapes.js';
import { documentSchema } from './document-schema.js';

/** Threads of which the shared document holds where they have gone. */
const MAX_ANCHORS = 5_000;
const MAX_ANCHOR_LENGTH = 200;

/** A stretch of text with a link that nobody may follow. */
export interface UnsafeLink {
  text: Y.XmlText;
  /** The format as Yjs names it. */
  format: string;
  start: number;
  length: number;
}

/** The sections of a document with their kinds, as one text to compare. Authors can neither change nor reorder them. */
export function sectionsOf(doc: Y.Doc): string {
  return JSON.stringify(fragmentOf(doc).toArray().map((child) => (child instanceof Y.XmlElement ? [child.nodeName, child.getAttribute('key') ?? ''] : null)));
}

/**
 * Checks what one transaction has changed, and nothing else, so that its cost is that of the edit. Whatever the editor cannot hold it
 * deletes from the shared document, for everybody: unknown nodes, attributes and marks, and known ones in a wrong place.
 * Returns the links that have to be taken off.
 */
export function assertChangeFits(doc: Y.Doc, { changed, beforeState }: Y.Transaction): UnsafeLink[] {
  const unsafe: UnsafeLink[] = [];
  const isNew = (item: Y.Item | null) => item !== null && item.id.clock >= (beforeState.get(item.id.client) ?? 0);
  for (const name of doc.share.keys()) if (name !== DOCUMENT_FRAGMENT && name !== ANCHORS) throw outdated('shared type', name);

  for (const [type, keys] of changed as ReadonlyMap<unknown, ReadonlySet<string | null>>) {
    if (type === fragmentOf(doc)) {
      if ([...keys].some((key) => key !== null)) throw outdated('attribute', 'doc');
    } else if (type === anchorsOf(doc)) {
      for (const key of keys) assertAnchor(anchorsOf(doc), key);
    } else if (type instanceof Y.XmlElement) {
      const nodeType = nodeTypeOf(type);
      for (const key of keys) {
        if (key !== null) assertAttribute(type, nodeType, key);
        else for (const child of type.toArray()) if (isNew(child._item)) assertNode(child, nodeType);
      }
    } else if (type instanceof Y.XmlText && type.parent instanceof Y.XmlElement) {
      assertText(type, nodeTypeOf(type.parent), keys);
    } else {
      throw outdated('shared type', 'other than an element or text');
    }
  }
  if (countBlocks(doc) > MAX_BLOCKS) throw tooLarge(`A COE may hold ${MAX_BLOCKS} paragraphs and entries; divide it.`, MAX_BLOCKS);
  return unsafe;

  function assertNode(node: unknown, parent: NodeType): void {
    if (node instanceof Y.XmlText && parent.inlineContent) return assertText(node, parent, new Set([null]));
    if (!(node instanceof Y.XmlElement)) throw outdated('node', `text in ${parent.name}`);
    const nodeType = nodeTypeOf(node);
    if (!parent.contentMatch.matchType(nodeType)) throw outdated('node', `${nodeType.name} in ${parent.name}`);
    for (const name of Object.keys(node.getAttributes())) assertAttribute(node, nodeType, name);
    for (const child of node.toArray()) assertNode(child, nodeType);
  }

  function assertText(text: Y.XmlText, nodeType: NodeType, keys: ReadonlySet<string | null>): void {
    if (!nodeType.inlineContent) throw outdated('node', `text in ${nodeType.name}`);
    if ([...keys].some((key) => key !== null) || text._map.size > 0) throw outdated('attribute', `text in ${nodeType.name}`);
    let position = 0;
    for (const { insert, attributes } of text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]) {
      if (typeof insert !== 'string') throw outdated('node', `an object in ${nodeType.name}`);
      for (const [format, value] of Object.entries(attributes ?? {})) {
        const mark = assertMark(nodeType, format, value);
        if (mark.name === 'link' && safeHref((value as { href?: string }).href ?? '') === null) {
          unsafe.push({ text, format, start: position, length: insert.length });
        }
      }
      position += insert.length;
    }
    if (lengthOf(text) > MAX_TEXT_LENGTH && hasNewText(text)) {
      throw tooLarge(`A paragraph may hold ${MAX_TEXT_LENGTH} characters; divide this one.`, MAX_TEXT_LENGTH);
    }
  }

  function hasNewText(text: Y.XmlText): boolean {
    // Text typed on has become one item with the text before it.
    for (let item = text._start; item; item = item.right) {
      if (item.countable && !item.deleted && item.id.clock + item.length > (beforeState.get(item.id.client) ?? 0)) return true;
    }
    return false;
  }
}

/** Takes unsafe links off, and leaves their text. */
export function removeLinks(doc: Y.Doc, links: readonly UnsafeLink[]): void {
  doc.transact(() => {
    for (const { text, format, start, length } of links) text.format(start, length, { [format]: null });
  });
}

function fragmentOf(doc: Y.Doc): Y.XmlFragment {
  return doc.getXmlFragment(DOCUMENT_FRAGMENT);
}

/** Where editors note the present places of threads: beside the document, and never read as part of it. */
export function anchorsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(ANCHORS);
}

function assertAnchor(anchors: Y.Map<unknown>, key: string | null): void {
  if (key === null || !isRecordId(key)) throw outdated('anchor', String(key));
  const value = anchors.get(key);
  if (value === undefined) return;
  if (typeof value !== 'string' || value.length > MAX_ANCHOR_LENGTH || readNotedAnchor(value) === null) throw outdated('anchor', key);
  if (anchors.size > MAX_ANCHORS) throw tooLarge(`A document may hold the places of ${MAX_ANCHORS} threads.`, MAX_ANCHORS);
}

function nodeTypeOf(element: Y.XmlElement): NodeType {
  const nodeType = documentSchema.nodes[element.nodeName];
  if (!nodeType) throw outdated('node', element.nodeName);
  return nodeType;
}

function assertAttribute(element: Y.XmlElement, nodeType: NodeType, name: string): void {
  const known = nodeType.spec.attrs;
  if (!known || !Object.hasOwn(known, name)) throw outdated('attribute', `${nodeType.name}.${name}`);
  const value: unknown = element.getAttribute(name);
  // Taken away, the default is read.
  if (value === undefined) return;
  if (typeof value !== typeof known[name]?.default || (typeof value === 'number' && !Number.isFinite(value))) {
    throw outdated('attribute', `${nodeType.name}.${name}`);
  }
  const limit = nodeType.name === 'table' ? MAX_TABLE_LENGTH : MAX_TEXT_LENGTH;
  if (typeof value === 'string' && value.length > limit) throw tooLarge(`“${name}” may hold ${limit} characters.`, limit);
}

function assertMark(nodeType: NodeType, format: string, value: unknown): MarkType {
  const mark = documentSchema.marks[format];
  if (!mark || !nodeType.allowsMarkType(mark)) throw outdated('mark', `${format} in ${nodeType.name}`);
  const known = mark.spec.attrs ?? {};
  const fits =
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([attribute, given]) => Object.hasOwn(known, attribute) && typeof given === typeof known[attribute]?.default);
  if (!fits) throw outdated('mark', format);
  return mark;
}

/** Concurrent typing may leave a paragraph with more than one text. */
function lengthOf(text: Y.XmlText): number {
  return (text.parent as Y.XmlElement).toArray().reduce((sum, child) => sum + sizeOf(child), 0);
}

function countBlocks(doc: Y.Doc): number {
  return fragmentOf(doc)
    .toArray()
    .reduce((sum, section) => sum + sizeOf(section), 0);
}

function sizeOf(node: unknown): number {
  return node instanceof Y.XmlElement || node instanceof Y.XmlText ? node.length : 0;
}

function outdated(what: string, name: string): CorrigendaError {
  return new CorrigendaError('CLIENT_OUTDATED', `An edit holds a ${what} that this version does not know: ${name.slice(0, 60)}. Reload to update the editor.`, {
    [what]: name.slice(0, 200),
  });
}

export function tooLarge(message: string, limit: number): CorrigendaError {
  return new CorrigendaError('LIMIT_EXCEEDED', message, { limit });
}
