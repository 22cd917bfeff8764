import { Extension } from '@tiptap/core';
import { search } from 'prosemirror-search';
import type { EditorSession } from '../editor-session';

/** Marks what is looked for, and opens the bar in which it is typed. */
export function finding(session: EditorSession) {
  const open = () => {
    session.isFinding.set(true);
    return true;
  };
  return Extension.create({
    name: 'find',
    addProseMirrorPlugins: () => [search()],
    addKeyboardShortcuts: () => ({ 'Mod-f': open, 'Ctrl-h': open, 'Mod-Shift-h': open }),
  });
}
