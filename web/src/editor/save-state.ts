import type { Refusal } from './refusal';

export interface ConnectionFacts {
  isOpened: boolean;
  isConnected: boolean;
  /** The service has told us that we may only read. */
  isReadOnly: boolean;
  /** Updates that the service has not acknowledged; it acknowledges what is committed. */
  unacknowledged: number;
  /** Whether everything unacknowledged is written to this device. */
  isKept: boolean;
  refusal: Refusal | null;
}

export type SaveKind = 'opening' | 'saving' | 'saved' | 'offline' | 'refused';

export interface SaveState {
  kind: SaveKind;
  words: string;
  /** Whether the service lacks something that was written. */
  isUnsaved: boolean;
  /** Whether closing the tab would lose something. */
  isAtRisk: boolean;
}

/** Never says “Saved” before the service has acknowledged everything, and never speaks of danger while nothing is unsaved. */
export function saveStateOf({ isOpened, isConnected, isReadOnly, unacknowledged, isKept, refusal }: ConnectionFacts): SaveState {
  const isUnsaved = isOpened && unacknowledged > 0;
  const state = (kind: SaveKind, words: string): SaveState => ({ kind, words, isUnsaved, isAtRisk: isUnsaved && !isKept });
  if (refusal?.isFinal || (isReadOnly && isUnsaved)) {
    if (!isUnsaved) return state('refused', 'Closed — nothing is unsaved');
    return state('refused', refusal?.isOutdated ? 'Not saved — reload the page' : 'Can’t save — copy your text');
  }
  if (!isOpened) return state('opening', isConnected ? 'Opening…' : 'Connecting…');
  if (!isConnected) {
    // The service ends the connection of a document that went to review, and opens it again for reading.
    if (!isUnsaved && refusal?.said === 'document-locked') return state('saved', 'Saved');
    if (!isUnsaved) return state('offline', 'Offline — everything is saved');
    return state('offline', isKept ? 'Offline — your text is only on this device' : 'Offline — your text is only in this tab');
  }
  return isUnsaved ? state('saving', 'Saving…') : state('saved', 'Saved');
}
