import type { Node } from '@tiptap/pm/model';
import { AllSelection, TextSelection, type EditorState, type Selection, type Transaction } from '@tiptap/pm/state';

/**
 * What an author can neither remove, add nor reorder, as one string: the sections, and the questions that the template asks in them.
 * Old is compared with new, never with the template: whoever opens a document that is already broken must still be able to type.
 */
export function skeleton(document: Node): string {
  let bones = '';
  document.forEach((section) => {
    bones += `${section.type.name}:${String(section.attrs['key'])}`;
    if (section.type.name === 'questionsSection') {
      section.forEach((child) => {
        if (child.type.name === 'question') bones += `,${String(child.attrs['questionKey'])}`;
      });
    }
    bones += '|';
  });
  return bones;
}

function crossesBones({ $from, $to }: Selection): boolean {
  if ($from.depth === 0 || $to.depth === 0 || $from.index(0) !== $to.index(0)) return true;
  return $from.node(1).type.name === 'questionsSection' && $from.index(1) !== $to.index(1);
}

/** Deletes the text of a selection that crosses sections or questions and leaves them standing; null where an ordinary deletion will do. */
export function deleteAcross(state: EditorState): Transaction | null {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || selection instanceof AllSelection || selection.empty || !crossesBones(selection)) return null;
  const tr = state.tr;
  const ranges: { section: Node; from: number; to: number; whole: boolean }[] = [];
  state.doc.forEach((section, offset) => {
    if (section.isLeaf) return;
    const first = offset + 1;
    const last = offset + section.nodeSize - 1;
    if (section.type.name === 'questionsSection') {
      section.forEach((child, childOffset) => {
        const start = first + childOffset;
        const inner = child.isTextblock ? { from: start + 1, to: start + child.nodeSize - 1 } : { from: start, to: start + child.nodeSize };
        const from = Math.max(selection.from, inner.from);
        const to = Math.min(selection.to, inner.to);
        if (from < to) ranges.push({ section, from, to, whole: false });
      });
      return;
    }
    const from = Math.max(selection.from, first);
    const to = Math.min(selection.to, last);
    if (from < to) ranges.push({ section, from, to, whole: from === first && to === last });
  });
  for (const { section, from, to, whole } of ranges.reverse()) {
    if (whole && section.type.name === 'proseSection') tr.replaceWith(from, to, state.schema.nodes['paragraph']!.create());
    else tr.deleteRange(from, to);
  }
  if (skeleton(tr.doc) !== skeleton(state.doc)) return null;
  return tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(selection.from, -1)))).scrollIntoView();
}
