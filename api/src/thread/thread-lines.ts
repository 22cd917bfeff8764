import { ANCHORS, type Anchor, findQuote, rangeOfAnchor, readNotedAnchor, type SharedLines, sharedLines, type TextRange } from '@corrigenda/templates';
import * as Y from 'yjs';

/** The lines of a shared document, and what its editors noted of where threads have gone. */
export interface OpenLines extends SharedLines {
  doc: Y.Doc;
}

export function openLines(doc: Y.Doc): OpenLines {
  return { doc, ...sharedLines(Y, doc) };
}

export function linesOfBytes(bytes: Uint8Array): OpenLines {
  const doc = new Y.Doc();
  if (bytes.length > 0) Y.applyUpdate(doc, bytes);
  return openLines(doc);
}

interface Anchored {
  id: string;
  anchor: Anchor | null;
  blockId: string;
  quote: string;
}

/** Where a thread stands: as an editor noted it last, as it was anchored first, or where alone its words still stand. */
export function rangeOfThread(open: OpenLines, { id, anchor, blockId, quote }: Anchored): TextRange | null {
  for (const candidate of [readNotedAnchor(open.doc.getMap(ANCHORS).get(id)), anchor]) {
    const range = candidate && rangeOfAnchor(Y, open.doc, open, candidate);
    if (range) return range;
  }
  return findQuote(open.lines, quote, blockId);
}
