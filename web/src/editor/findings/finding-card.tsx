import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { onDemand } from '../../ui/on-demand';
import type { FindingShown } from './finding-popover';
import { findingAt } from './findings-plugin';
import { placeOf } from './replace-finding';

/** How long the pointer rests on an underline before its card opens. */
const REST_MS = 350;

export const FindingPopover = onDemand(() => import('./finding-popover').then((file) => file.FindingPopover));

/** The card of a finding, on hover and on Alt+Enter. */
export function FindingCard({ editor }: { editor: Editor }) {
  const [shown, setShown] = useState<FindingShown | null>(null);
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
  return <FindingPopover shown={shown} editor={editor} onClose={close} />;
}
