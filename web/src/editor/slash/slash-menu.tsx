import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { onDemand } from '../../ui/on-demand';
import { useSession } from '../editor-session';
import { useStore } from '../store';
import { SLASH_LIST, slashOptionId } from './slash-extension';

export const SlashList = onDemand(() => import('./slash-list').then((file) => file.SlashList));

/** The list below the slash; the caret stays in the text, and the editor says which line is chosen. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const session = useSession();
  const slash = useStore(session.slash);
  const chosen = slash?.items[slash.active];
  const isOpen = slash !== null && slash.items.length > 0;
  useEffect(() => {
    const { dom } = editor.view;
    if (!isOpen || !chosen) return;
    dom.setAttribute('aria-controls', SLASH_LIST);
    dom.setAttribute('aria-activedescendant', slashOptionId(chosen.name));
    document.getElementById(slashOptionId(chosen.name))?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, isOpen, chosen]);
  if (!isOpen) return null;
  return <SlashList slash={slash} />;
}
