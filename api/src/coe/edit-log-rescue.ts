import { DOCUMENT_FRAGMENT } from '@corrigenda/templates';
import * as Y from 'yjs';

type Update = ReturnType<typeof Y.decodeUpdate>;

/** Text that an update made disappear although nobody who had seen it removed it. */
export interface LostText {
  /** The id of the paragraph or entry, or empty when it was gone before the text came. */
  blockId: string;
  /** The Yjs client that wrote it, and where its next character would stand. */
  client: number;
  end: number;
  text: string;
  /** The text with what stood around it; the document holding this still holds the text. */
  inContext: string;
}

/** Shorter text is found anywhere by chance. */
const TELLING_LENGTH = 8;
const CONTEXT = 12;

/**
 * Text that was there and that the update removes without its author having seen it. To be called before the transaction is
 * cleaned up, while deleted text can still be read.
 */
export function textRemovedUnseen(transaction: Y.Transaction, update: Update): LostText[] {
  const own = ownDeletions(update);
  const texts = new Set<Y.XmlText>();
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (isText(struct) && struct.parent instanceof Y.XmlText && own.outside(struct.id.client, struct.id.clock, struct.length).length > 0) texts.add(struct.parent);
  });
  return [...texts].flatMap((text) => lostFrom(text, transaction, own));
}

/** Text that the update brings into a place which is gone. To be called after the update was applied. */
export function textWithoutPlace(doc: Y.Doc, update: Update, beforeState: ReadonlyMap<number, number>): LostText[] {
  const own = ownDeletions(update);
  const lost: LostText[] = [];
  for (const struct of update.structs) {
    if (!isText(struct)) continue;
    const { client, clock } = struct.id;
    for (const [start, length] of own.outside(client, clock, struct.length)) {
      const first = Math.max(start, beforeState.get(client) ?? 0);
      for (const [from, to] of collectedRanges(doc, client, first, start + length)) {
        const text = (struct.content as Y.ContentString).str.slice(from - clock, to - clock);
        const last = lost.at(-1);
        if (last && last.client === client && last.end === from) Object.assign(last, { text: last.text + text, inContext: last.text + text, end: to });
        else lost.push({ blockId: '', client, end: to, text, inContext: text });
      }
    }
  }
  return lost;
}

/** Leaves out what the document holds all the same: moving a block at the same time copies its text. */
export function reallyLost(doc: Y.Doc, lost: readonly LostText[]): LostText[] {
  if (lost.length === 0) return [];
  const present = textsOf(doc);
  return lost.filter(({ inContext }) => inContext.length < TELLING_LENGTH || !present.some((text) => text.includes(inContext)));
}

function lostFrom(text: Y.XmlText, transaction: Y.Transaction, own: Deletions): LostText[] {
  const pieces: { text: string; client: number; end: number; lost: boolean }[] = [];
  for (let item = text._start; item; item = item.right) {
    if (!isText(item) || (item.deleted && !Y.isDeleted(transaction.deleteSet, item.id))) continue;
    const { client, clock } = item.id;
    const { str } = item.content as Y.ContentString;
    const outside = item.deleted ? own.outside(client, clock, item.length) : [];
    let at = clock;
    for (const [start, length] of outside) {
      if (start > at) pieces.push({ text: str.slice(at - clock, start - clock), client, end: start, lost: false });
      pieces.push({ text: str.slice(start - clock, start - clock + length), client, end: start + length, lost: true });
      at = start + length;
    }
    if (at < clock + item.length) pieces.push({ text: str.slice(at - clock), client, end: clock + item.length, lost: false });
  }
  const blockId = blockIdOf(text);
  const lost: LostText[] = [];
  let before = '';
  for (const [index, piece] of pieces.entries()) {
    const last = lost.at(-1);
    if (piece.lost && index > 0 && pieces[index - 1]!.lost && last?.client === piece.client) {
      Object.assign(last, { text: last.text + piece.text, end: piece.end, inContext: last.inContext + piece.text });
    } else if (piece.lost) {
      lost.push({ blockId, client: piece.client, end: piece.end, text: piece.text, inContext: before.slice(-CONTEXT) + piece.text });
    } else if (index > 0 && pieces[index - 1]!.lost) {
      last!.inContext += piece.text.slice(0, CONTEXT);
    }
    before += piece.text;
  }
  return lost;
}

function isText(struct: unknown): struct is Y.Item {
  return struct instanceof Y.Item && struct.content instanceof Y.ContentString;
}

/** The id that the block had, also when it has just been deleted and its attributes with it. */
function blockIdOf(text: Y.XmlText): string {
  const block = text._item?.parent;
  const value: unknown = block instanceof Y.XmlElement ? block._map.get('id')?.content.getContent().at(-1) : undefined;
  return typeof value === 'string' ? value : '';
}

function collectedRanges(doc: Y.Doc, client: number, from: number, to: number): [number, number][] {
  const structs = doc.store.clients.get(client) ?? [];
  const ranges: [number, number][] = [];
  for (let clock = from; clock < to && clock < Y.getState(doc.store, client); ) {
    const struct = structs[Y.findIndexSS(structs, clock)]!;
    const end = Math.min(to, struct.id.clock + struct.length);
    if (struct instanceof Y.GC) ranges.push([clock, end]);
    clock = end;
  }
  return ranges;
}

function textsOf(doc: Y.Doc): string[] {
  const texts: string[] = [];
  const waiting: unknown[] = [doc.getXmlFragment(DOCUMENT_FRAGMENT)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node instanceof Y.XmlText) texts.push(plainText(node));
    else if (node instanceof Y.XmlFragment) waiting.push(...node.toArray());
  }
  return texts;
}

function plainText(text: Y.XmlText): string {
  let plain = '';
  for (let item = text._start; item; item = item.right) if (!item.deleted && isText(item)) plain += (item.content as Y.ContentString).str;
  return plain;
}

interface Deletions {
  /** The parts of a range that are not deleted, as start and length. */
  outside(client: number, clock: number, length: number): [number, number][];
}

/** What the author of the update removed knowingly. */
function ownDeletions(update: Update): Deletions {
  const byClient = new Map([...update.ds.clients].map(([client, items]) => [client, [...items].sort((a, b) => a.clock - b.clock)]));
  return {
    outside(client, clock, length) {
      const ranges: [number, number][] = [];
      const end = clock + length;
      let at = clock;
      for (const deleted of byClient.get(client) ?? []) {
        if (deleted.clock + deleted.len <= at) continue;
        if (deleted.clock >= end) break;
        if (deleted.clock > at) ranges.push([at, deleted.clock - at]);
        at = Math.max(at, deleted.clock + deleted.len);
      }
      if (at < end) ranges.push([at, end - at]);
      return ranges;
    },
  };
}
