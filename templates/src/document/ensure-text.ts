import { DOCUMENT_FRAGMENT, TEXTBLOCK_NODES } from './nodes.js';

/** The part of Yjs that is used here; the library itself is the caller's. */
export interface YjsLibrary {
  XmlElement: new (nodeName?: string) => YjsElement;
  XmlFragment: new () => YjsFragment;
  XmlText: new () => object;
}

interface YjsFragment {
  toArray(): unknown[];
}

export interface YjsElement extends YjsFragment {
  nodeName: string;
  readonly length: number;
  insert(index: number, content: unknown[]): void;
  _item: { id: { client: number; clock: number } } | null;
}

export interface YjsTransaction {
  local: boolean;
  origin: unknown;
  changed: ReadonlyMap<object, ReadonlySet<string | null>>;
  beforeState: ReadonlyMap<number, number>;
}

export interface YjsDocument {
  clientID: number;
  getXmlFragment(name: string): YjsFragment;
  transact(change: () => void, origin?: unknown): void;
  on(event: 'afterTransaction', listener: (transaction: YjsTransaction) => void): unknown;
  off(event: 'afterTransaction', listener: (transaction: YjsTransaction) => void): unknown;
}

/** The origin of what `ensureText` adds. Undo must track it: a line keeps standing as long as there is anything in it that undo does not know. */
export const ENSURED_TEXT = 'text';

/**
 * Gives every new textblock an empty Y.XmlText in the moment it is made: two authors who type first in an empty one would each make
 * their own, and merging the two doubles or drops letters. Every client and the server call it once per document; returns how to stop.
 */
export function ensureText(Y: YjsLibrary, doc: YjsDocument): () => void {
  const listener = (transaction: YjsTransaction) => {
    if (!transaction.local || transaction.origin === ENSURED_TEXT) return;
    const empty = newElements(Y, doc, transaction).flatMap((element) => emptyTextblocks(Y, element));
    fill(Y, doc, empty);
  };
  doc.on('afterTransaction', listener);
  return () => doc.off('afterTransaction', listener);
}

/** The same for all that is there already: for the server to call on what it has just seeded, before anybody else has the document. */
export function fillEmptyTextblocks(Y: YjsLibrary, doc: YjsDocument): void {
  const children = doc.getXmlFragment(DOCUMENT_FRAGMENT).toArray();
  fill(Y, doc, children.flatMap((child) => emptyTextblocks(Y, child)));
}

function fill(Y: YjsLibrary, doc: YjsDocument, elements: readonly YjsElement[]): void {
  if (elements.length === 0) return;
  doc.transact(() => {
    for (const element of elements) element.insert(0, [new Y.XmlText()]);
  }, ENSURED_TEXT);
}

function newElements(Y: YjsLibrary, doc: YjsDocument, { changed, beforeState }: YjsTransaction): YjsElement[] {
  const firstClock = beforeState.get(doc.clientID) ?? 0;
  const parents = [...changed].filter(([, keys]) => keys.has(null)).map(([type]) => type);
  return parents
    .flatMap((parent) => (parent instanceof Y.XmlFragment ? parent.toArray() : []))
    .filter((child): child is YjsElement => child instanceof Y.XmlElement)
    .filter(({ _item: item }) => item !== null && item.id.client === doc.clientID && item.id.clock >= firstClock);
}

function emptyTextblocks(Y: YjsLibrary, node: unknown): YjsElement[] {
  if (!(node instanceof Y.XmlElement)) return [];
  if (TEXTBLOCK_NODES.has(node.nodeName)) return node.length === 0 ? [node] : [];
  return node.toArray().flatMap((child) => emptyTextblocks(Y, child));
}
