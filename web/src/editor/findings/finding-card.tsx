import { Popover } from '@base-ui/react/popover';
import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { FindingItem } from './finding-item';
import { findingAt, type PlacedFinding } from './findings-plugin';
import { placeOf } from './replace-finding';

/** How long the pointer rests on an underline before its card opens. */
const REST_MS = 350;

interface Shown {
  place: PlacedFinding;
  anchor: Element;
  /** Opened by key: the card takes the focus. */
  isByKey: boolean;
}

/** The card of a finding, on hover and on Alt+Enter. */
export function FindingCard({ editor }: { editor: Editor }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = editor.view.dom;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = (event: MouseEvent) => {
      const anchor = event.target instanceof Element ? event.target.closest('[data-finding]') : null;
      clearTimeout(timer);
      if (!anchor) return;
      timer = setTimeout(() => {
        const place = placeOf(editor, anchor.getAttribute('data-finding') ?? '');
        if (place && anchor.isConnected) setShown({ place, anchor, isByKey: false });
      }, REST_MS);
    };
    const leave = () => clearTimeout(timer);
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.altKey || event.isComposing) return;
      const place = findingAt(editor.state, editor.state.selection.from);
      const anchor = place && page.querySelector(`[data-finding="${CSS.escape(place.finding.id)}"]`);
      if (!place || !anchor) return;
      event.preventDefault();
      event.stopPropagation();
      setShown({ place, anchor, isByKey: true });
    };
    page.addEventListener('mouseover', over);
    page.addEventListener('mouseleave', leave);
    page.addEventListener('keydown', press, true);
    return () => {
      clearTimeout(timer);
      page.removeEventListener('mouseover', over);
      page.removeEventListener('mouseleave', leave);
      page.removeEventListener('keydown', press, true);
    };
  }, [editor]);
  useEffect(() => {
    if (!shown || shown.isByKey) return;
    const close = () => setShown(null);
    // Typing goes on as if the card were not there.
    editor.view.dom.addEventListener('keydown', close);
    return () => editor.view.dom.removeEventListener('keydown', close);
  }, [editor, shown]);
  if (!shown) return null;
  const close = () => {
    setShown(null);
    if (shown.isByKey && !editor.isDestroyed) editor.view.focus();
  };
  return (
    <Popover.Root open onOpenChange={(open) => !open && close()}>
      <Popover.Portal>
        <Popover.Positioner anchor={shown.anchor} sideOffset={4} align="start" collisionPadding={12} className="z-40">
          <Popover.Popup
            aria-label="Finding"
            ref={card}
            // The first way out is at hand: Enter takes it.
            initialFocus={shown.isByKey && (() => card.current?.querySelector<HTMLElement>('.finding-ways button') ?? true)}
            finalFocus={false}
            onMouseLeave={() => !shown.isByKey && setShown(null)}
            className="w-80 max-w-[calc(100vw-1.5rem)] rounded-md border border-line bg-surface px-3 py-2 font-sans shadow-[0_6px_24px_var(--shade)] outline-none"
          >
            <FindingItem place={shown.place} editor={editor} isEditable={editor.isEditable} onReplaced={close} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
