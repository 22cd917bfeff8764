import type { Anchor } from '@corrigenda/templates';
import type { SelectedText } from './drafts';

/** A thread, or one that is being begun, with what says where it stands. */
export interface Located extends SelectedText {
  id: string;
  /** As it was when the thread was started; empty for a section. */
  quote: string;
  /** Of the text that it was started on. */
  anchor: Anchor | null;
  isSuggestion: boolean;
}

/** A text on the screen beside which threads stand: the editor's, or that of a page. */
export interface TextSurface {
  /** Marks their words, and those of the one that is looked at more strongly. */
  show(items: readonly Located[], activeId: string | null): void;
  /** Where the words of one begin on the screen, in pixels from its top; null when they are gone. */
  topOf(item: Located): number | null;
  /** Brings the words of one onto the screen. */
  reveal(item: Located): void;
  /** What the reader has selected, and where on the screen it ends. */
  selected(): (SelectedText & { rect: DOMRect }) | null;
  /** The thread under the caret, where there is one. */
  atCaret(): string | null;
  /** Calls back when words may have moved, or other ones are selected. */
  onMove(listener: () => void): () => void;
  /** Calls back with the thread whose words were pointed at: by click, or by resting on them. */
  onPoint(listener: (id: string, how: 'click' | 'hover') => void): () => void;
}
