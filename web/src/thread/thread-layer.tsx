'use client';

import { useCallback, useEffect, useState } from 'react';
import { Sheet } from '../editor/lazy-sheet';
import { useStore } from '../editor/store';
import { Icon } from '../ui/icon';
import { useKeys } from '../ui/keys';
import { beginThread, hasColumn, showThreads } from './begin-thread';
import type { SelectedText } from './drafts';
import { inTextOrder, itemOfThread, useThreadItems, useThreads } from './threads-context';
import { ThreadList } from './thread-list';

const LINK = /^#thread-([0-9a-f-]{36})$/;

function focusCard(id: string): void {
  // Once it is drawn: the column may have shown something else.
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-thread-card="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })));
}

interface ThreadLayerProps {
  /** Authors write instead of suggesting. */
  maySuggest: boolean;
  /** Questions of the review stand among the threads for `n` and `p`. */
  withQuestions?: boolean;
}

/** What makes threads work on a text: selecting and commenting, pointing at marked words, the keys, links to a thread, and the list on narrow screens. */
export function ThreadLayer({ maySuggest, withQuestions = false }: ThreadLayerProps) {
  const { threads, surface } = useThreads();
  const items = useThreadItems();
  const active = useStore(threads.active);
  const isSheetOpen = useStore(threads.isSheetOpen);
  const list = useStore(threads.list);

  useEffect(() => surface?.show(items, active), [surface, items, active]);

  const open = useCallback(
    (id: string) => {
      threads.pick(id);
      showThreads(threads);
    },
    [threads],
  );
  useEffect(() => {
    if (!surface) return;
    return surface.onPoint((id, how) => (how === 'click' ? open(id) : hasColumn() && threads.isShown.get() && threads.active.set(id)));
  }, [surface, threads, open]);

  const begin = useCallback((selected: SelectedText, isSuggestion: boolean) => beginThread(threads, selected, isSuggestion), [threads]);

  useEffect(() => {
    if (!surface) return;
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'KeyM' || !event.altKey || !(event.metaKey || event.ctrlKey) || event.isComposing) return;
      event.preventDefault();
      const selected = surface.selected();
      if (selected) return begin(selected, false);
      const here = surface.atCaret();
      if (!here) return;
      open(here);
      focusCard(here);
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [surface, begin, open]);

  const isRead = list !== null;
  useEffect(() => {
    if (!surface || !isRead) return;
    const follow = () => {
      const id = LINK.exec(location.hash)?.[1];
      const thread = id === undefined ? undefined : threads.list.get()?.find((one) => one.id === id);
      if (!thread) return;
      open(thread.id);
      focusCard(thread.id);
      // The words are marked first; only then it is known where they are.
      requestAnimationFrame(() => surface.reveal(itemOfThread(thread)));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [surface, threads, isRead, open]);

  const walk = (step: 1 | -1) => {
    const questions = withQuestions ? [...document.querySelectorAll<HTMLElement>('[data-question]')].map((element) => ({ top: element.getBoundingClientRect().top, element })) : [];
    const beside = inTextOrder(items, surface).map(({ item, top }) => ({ top: top ?? Number.MAX_VALUE, item, element: null }));
    const all = [...questions.map((one) => ({ ...one, item: null })), ...beside].sort((a, b) => a.top - b.top);
    const here = all.findIndex(({ element, item }) => (element ? element.contains(document.activeElement) : item?.id === threads.active.get() && !questions.some((one) => one.element.contains(document.activeElement))));
    const next = all[here === -1 ? (step === 1 ? 0 : all.length - 1) : (here + step + all.length) % all.length];
    if (!next) return;
    if (next.element) {
      threads.active.set(null);
      next.element.focus();
      next.element.scrollIntoView({ block: 'center' });
      return;
    }
    if (!next.item) return;
    open(next.item.id);
    surface?.reveal(next.item);
    focusCard(next.item.id);
  };
  useKeys({ n: () => walk(1), p: () => walk(-1) });

  return (
    <>
      <SelectionBubble maySuggest={maySuggest} onBegin={begin} />
      {isSheetOpen && (
        <Sheet title="Threads" onClose={() => threads.isSheetOpen.set(false)}>
          <ThreadList />
        </Sheet>
      )}
    </>
  );
}

/** What may be done with the selected words, beside where the selection ends. */
function SelectionBubble({ maySuggest, onBegin }: { maySuggest: boolean; onBegin(selected: SelectedText, isSuggestion: boolean): void }) {
  const { surface } = useThreads();
  const [at, setAt] = useState<{ left: number; top: number; mayBeSuggested: boolean } | null>(null);
  useEffect(() => {
    if (!surface) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressed = false;
    const look = () => {
      const selected = isPressed ? null : surface.selected();
      if (!selected) return setAt(null);
      const { rect, place } = selected;
      const left = Math.max(8, Math.min(rect.right, innerWidth - 200));
      const isVisible = rect.bottom > 0 && rect.top < innerHeight;
      const next = { left, top: Math.min(rect.bottom + 6, innerHeight - 44), mayBeSuggested: place !== null && place.block === place.endBlock };
      setAt((known) => (!isVisible ? null : known && known.left === next.left && known.top === next.top && known.mayBeSuggested === next.mayBeSuggested ? known : next));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, 150);
    };
    const down = (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest('.thread-bubble')) return;
      isPressed = true;
      setAt(null);
    };
    const up = () => {
      isPressed = false;
      soon();
    };
    const stop = surface.onMove(soon);
    // Words may have been selected before this was there.
    soon();
    document.addEventListener('pointerdown', down, true);
    document.addEventListener('pointerup', up, true);
    document.addEventListener('selectionchange', soon);
    return () => {
      clearTimeout(timer);
      stop();
      document.removeEventListener('pointerdown', down, true);
      document.removeEventListener('pointerup', up, true);
      document.removeEventListener('selectionchange', soon);
    };
  }, [surface]);
  if (!at || !surface) return null;
  const press = (isSuggestion: boolean) => {
    const selected = surface.selected();
    setAt(null);
    if (selected) onBegin(selected, isSuggestion);
  };
  return (
    <div
      className="thread-bubble no-print"
      role="group"
      aria-label="Selected words"
      // The selection stays.
      onMouseDown={(event) => event.preventDefault()}
      ref={(element) => {
        if (element) Object.assign(element.style, { left: `${at.left}px`, top: `${at.top}px` });
      }}
    >
      <button type="button" onClick={() => press(false)} title="Comment (⌘⌥M)">
        <Icon name="comment" /> Comment
      </button>
      {maySuggest && at.mayBeSuggested && (
        <button type="button" onClick={() => press(true)}>
          <Icon name="pencil" /> Suggest
        </button>
      )}
    </div>
  );
}
