import { Extension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/**
 * Marks the section and the line that hold the caret, so that the browser lays them out at once. A line made by Enter is otherwise skipped
 * until the next frame, and what is typed before that goes to the next line that has been laid out.
 */
export const LineInHand = Extension.create({
  name: 'lineInHand',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: marksAtCaret } })],
});

function marksAtCaret({ doc, selection: { $head } }: EditorState): DecorationSet {
  const depths = [1, 2].filter((depth) => depth <= $head.depth);
  return DecorationSet.create(
    doc,
    depths.map((depth) => Decoration.node($head.before(depth), $head.after(depth), { class: 'in-hand' })),
  );
}
