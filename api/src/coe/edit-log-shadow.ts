import * as Y from 'yjs';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { anchorsOf, assertChangeFits, removeLinks, sectionsOf, tooLarge } from './edit-log-fit.js';
import { type LostText, reallyLost, textRemovedUnseen, textWithoutPlace } from './edit-log-rescue.js';

/** Bytes of one update. An editor that was away for long sends everything in one. */
export const MAX_UPDATE_BYTES = 2 << 20;
export const MAX_DOCUMENT_BYTES = 16 << 20;

/**
 * - `known`: the document holds all of it already.
 * - `incomplete`: it builds on an update that is not there. Its editor sends both when it synchronises.
 * - `new`: it is to be logged, followed by the corrections.
 */
export type Trial = { outcome: 'known' | 'incomplete' } | { outcome: 'new'; corrections: Uint8Array[]; lost: LostText[] };

/** Bytes that are no update. */
export class UndecodableUpdate extends Error {}

/** A second copy of a document in which every update is tried first. After a refusal it is worthless, since Yjs cannot take anything back. */
export class Shadow {
  private sections: string;
  private size: number;

  constructor(
    readonly doc: Y.Doc,
    public seq: number,
    size: number,
  ) {
    this.sections = sectionsOf(doc);
    this.size = size;
    // Named before anything comes in: Yjs would otherwise hand out another object for it later than the one that it reports as changed.
    anchorsOf(doc);
  }

  /** Brings in what the log holds already. */
  catchUp(seq: number, bytes: Uint8Array): void {
    Y.applyUpdate(this.doc, bytes);
    this.seq = seq;
    this.size += bytes.length;
    this.sections = sectionsOf(this.doc);
  }

  try(bytes: Uint8Array): Trial {
    if (bytes.length > MAX_UPDATE_BYTES) throw tooLarge(`One edit may have ${MAX_UPDATE_BYTES} bytes.`, MAX_UPDATE_BYTES);
    const update = decode(bytes);
    const removed: LostText[] = [];
    const origin = {};
    let transaction: Y.Transaction | undefined;
    const observe = (candidate: Y.Transaction) => {
      if (candidate.origin !== origin) return;
      transaction ??= candidate;
      removed.push(...textRemovedUnseen(candidate, update));
    };
    this.doc.on('afterTransaction', observe);
    try {
      Y.applyUpdate(this.doc, bytes, origin);
    } catch (error) {
      throw new UndecodableUpdate('The update cannot be applied.', { cause: error });
    } finally {
      this.doc.off('afterTransaction', observe);
    }
    if (this.doc.store.pendingStructs || this.doc.store.pendingDs) return { outcome: 'incomplete' };
    if (!transaction || isEmpty(transaction)) return { outcome: 'known' };
    if (sectionsOf(this.doc) !== this.sections) {
      throw new CorrigendaError('SECTIONS_CHANGED', 'The sections of a COE come from its template; they cannot be removed, added or reordered.');
    }
    const links = assertChangeFits(this.doc, transaction);
    this.assertSize(bytes.length);
    const lost = [...removed, ...textWithoutPlace(this.doc, update, transaction.beforeState).filter((text) => !removed.some((other) => overlaps(other, text)))];
    return { outcome: 'new', corrections: links.length ? [this.correct(() => removeLinks(this.doc, links))] : [], lost: reallyLost(this.doc, lost) };
  }

  private correct(change: () => void): Uint8Array {
    const before = Y.encodeStateVector(this.doc);
    change();
    return Y.encodeStateAsUpdate(this.doc, before);
  }

  /** The sum of what was logged is more than the document needs, so the true size is looked at only when the sum is too large. */
  private assertSize(added: number): void {
    this.size += added;
    if (this.size <= MAX_DOCUMENT_BYTES) return;
    this.size = Y.encodeStateAsUpdate(this.doc).length;
    if (this.size > MAX_DOCUMENT_BYTES) throw tooLarge(`A document may have ${MAX_DOCUMENT_BYTES} bytes; divide it into two COEs.`, MAX_DOCUMENT_BYTES);
  }
}

function decode(bytes: Uint8Array): ReturnType<typeof Y.decodeUpdate> {
  try {
    return Y.decodeUpdate(bytes);
  } catch (error) {
    throw new UndecodableUpdate('The bytes are no update.', { cause: error });
  }
}

function isEmpty({ deleteSet, beforeState, afterState }: Y.Transaction): boolean {
  return deleteSet.clients.size === 0 && [...afterState].every(([client, clock]) => beforeState.get(client) === clock);
}

function overlaps(a: LostText, b: LostText): boolean {
  return a.client === b.client && a.end > b.end - b.text.length && b.end > a.end - a.text.length;
}
