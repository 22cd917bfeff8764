import { MAX_TEXT_LENGTH } from '@corrigenda/templates';
import { Extension } from '@tiptap/core';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isLocal } from './section-guard';

/** Whether the line in hand would grow beyond what the service takes. One that came too long may be shortened. */
function isTooLong(tr: Transaction, state: EditorState): boolean {
  if (!tr.docChanged || !isLocal(tr)) return false;
  const line = tr.selection.$from.parent;
  return line.isTextblock && line.content.size > MAX_TEXT_LENGTH && line.content.size > state.selection.$from.parent.content.size;
}

/** Keeps a line as short as the service asks: refused here it costs a key, refused there a reload. */
export const LineLimit = Extension.create<{ onReached: () => void }>({
  name: 'lineLimit',

  addOptions: () => ({ onReached: () => {} }),

  addProseMirrorPlugins() {
    const { onReached } = this.options;
    return [
      new Plugin({
        filterTransaction(tr, state) {
          if (!isTooLong(tr, state)) return true;
          onReached();
          return false;
        },
      }),
    ];
  },
});
