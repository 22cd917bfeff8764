import type { Anchor, TextPlace } from '@corrigenda/templates';

/** Where a reader selected text. */
export interface SelectedText {
  sectionKey: string;
  /** Null for a section. */
  place: (TextPlace & { quote: string; anchor: Anchor | null }) | null;
}

/** A thread that was begun and not yet sent. */
export interface ThreadDraft extends SelectedText {
  id: string;
  /** The key of its request, once it differs from its id. */
  sentAs?: string;
  revision: number | null;
  body: string;
  mentions: { id: string; name: string; maySee: boolean }[];
  /** Null unless it suggests other words. */
  replacement: string | null;
}

const keyOf = (coeId: string, slot: string) => `corrigenda:thread:${coeId}:${slot}`;
const NEW = 'new/';

/** What this device keeps; nothing where it keeps nothing, as in some private windows. */
function store(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') store()?.removeItem(key);
    else store()?.setItem(key, text);
  } catch {
    // A full store keeps no drafts; they stay on the screen.
  }
}

/** The threads that were begun on this device. */
export function readDrafts(coeId: string): ThreadDraft[] {
  const kept = store();
  const beginning = keyOf(coeId, NEW);
  const keys = kept ? Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '') : [];
  return keys.filter((key) => key.startsWith(beginning)).flatMap((key) => parse(kept?.getItem(key) ?? ''));
}

/** Keeps a draft with words in it; without, it is forgotten. */
export function writeDraft(coeId: string, draft: ThreadDraft | null, id = draft?.id ?? ''): void {
  const isWorthKeeping = draft && (draft.body.trim() !== '' || (draft.replacement !== null && draft.replacement !== draft.place?.quote));
  write(keyOf(coeId, NEW + id), isWorthKeeping ? JSON.stringify(draft) : '');
}

/** The words of an answer, or of a comment that is being changed. */
export function readWords(coeId: string, slot: string): string {
  return store()?.getItem(keyOf(coeId, slot)) ?? '';
}

export function writeWords(coeId: string, slot: string, words: string): void {
  write(keyOf(coeId, slot), words.trim() === '' ? '' : words);
}

function parse(text: string): ThreadDraft[] {
  try {
    const draft = JSON.parse(text) as ThreadDraft;
    return typeof draft.id === 'string' && typeof draft.body === 'string' ? [draft] : [];
  } catch {
    return [];
  }
}
