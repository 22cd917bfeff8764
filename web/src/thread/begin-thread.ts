import { newId } from '../ui/new-id';
import { toast } from '../ui/toast';
import type { SelectedText } from './drafts';
import type { Threads } from './threads';

const MAX_QUOTE = 2_000;

/** Whether there is a column beside the text; thread.css says from which width on. */
export function hasColumn(): boolean {
  const column = document.querySelector('[data-thread-column]');
  return column !== null && column.getClientRects().length > 0 && getComputedStyle(column).getPropertyValue('--thread-beside') === '1';
}

/** Beside the text where there is a column, and in a sheet where there is none. */
export function showThreads(threads: Threads): void {
  (hasColumn() ? threads.isShown : threads.isSheetOpen).set(true);
}

/** Opens a card for a new thread about what is selected, or for other words in its place. */
export function beginThread(threads: Threads, { sectionKey, place }: SelectedText, isSuggestion: boolean): void {
  const quote = place?.quote ?? '';
  if (quote.length > MAX_QUOTE) return toast(`Select at most ${MAX_QUOTE.toLocaleString('en')} characters; these are ${quote.length.toLocaleString('en')}.`);
  threads.begin({ id: newId(), revision: threads.of.revision, sectionKey, place, body: '', mentions: [], replacement: isSuggestion ? quote : null });
  showThreads(threads);
}
