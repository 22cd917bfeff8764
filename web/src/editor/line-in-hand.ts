import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Marks the line that holds the caret, so that the browser lays it out at once. A line made by Enter is otherwise skipped until the next
 * frame, and what is typed before that goes to the next line that has been laid out.
 */
export const LineInHand = Extension.create({
  name: 'lineInHand',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: () => {
        let marked: Element | null = null;
        return {
          update(view) {
            const line = lineAtCaret(view);
            if (line === marked) return;
            marked?.classList.remove('in-hand');
            line?.classList.add('in-hand');
            marked = line;
          },
        };
      },
    }),
  ],
});

function lineAtCaret(view: EditorView): Element | null {
  const { node } = view.domAtPos(view.state.selection.head);
  return (node instanceof Element ? node : node.parentElement)?.closest('.entry') ?? null;
}
