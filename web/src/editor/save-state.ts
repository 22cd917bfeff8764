import type { Refusal } from './refusal';

export interface ConnectionFacts {
  isOpened: boolean;
  isConnected: boolean;
  /** The service has told us that we may only read. */
  isReadOnly: boolean;
  /** Updates that the service has not acknowledged; it acknowledges what is committed. */
  unacknowledged: number;
  refusal: Refusal | null;
}

export type SaveKind = 'opening' | 'saving' | 'saved' | 'offline' | 'refused';

export interface SaveState {
  kind: SaveKind;
  words: string;
  /** Whether closing the tab would lose something. */
  isAtRisk: boolean;
}

const state = (kind: SaveKind, words: string, isAtRisk: boolean): SaveState => ({ kind, words, isAtRisk });

/** Never says “Saved” before the service has acknowledged everything, and never speaks of danger while nothing is unsaved. */
export function saveStateOf({ isOpened, isConnected, isReadOnly, unacknowledged, refusal }: ConnectionFacts): SaveState {
  const isAtRisk = isOpened && unacknowledged > 0;
  if (refusal?.isFinal || (isReadOnly && isAtRisk)) return isAtRisk ? state('refused', 'Can’t save — copy your text', true) : state('refused', 'Closed — nothing is unsaved', false);
  if (!isOpened) return state('opening', isConnected ? 'Opening…' : 'Connecting…', false);
  if (!isConnected) return isAtRisk ? state('offline', 'Offline — your text is kept in this tab', true) : state('offline', 'Offline — everything is saved', false);
  return isAtRisk ? state('saving', 'Saving…', true) : state('saved', 'Saved', false);
}
