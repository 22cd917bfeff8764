import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin, Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { findBlock, insertBlock } from './blocks';
import { newId } from '../ui/new-id';

/** The picture, graph, table or related COE that is selected. */
function leafInHand({ selection }: EditorState): NodeSelection | null {
  return selection instanceof NodeSelection && selection.$from.depth === 1 && selection.node.isLeaf ? selection : null;
}

/** A paragraph behind the object in hand, with the caret in it: what is typed or pasted there must not take the object's place. */
export function writeBehindLeaf(state: EditorState): Transaction | null {
  const leaf = leafInHand(state);
  return leaf && insertBlock(state.tr, leaf.to, state.schema.nodes['paragraph']!.create({ id: newId() }));
}

/** Puts the selection at a place of a section, or as near as the section allows; one that was emptied gets a paragraph. */
export function stayInSection(tr: Transaction, sectionIndex: number, position: number): Transaction {
  const section = tr.doc.maybeChild(sectionIndex);
  if (!section || section.isLeaf) return tr;
  const start = startOfSection(tr.doc, sectionIndex);
  if (section.childCount === 0) return insertBlock(tr, start, section.type.schema.nodes['paragraph']!.create({ id: newId() }));
  const end = start + section.content.size;
  const $at = tr.doc.resolve(Math.max(start, Math.min(position, end)));
  const near = ([-1, 1] as const).map((direction) => Selection.findFrom($at, direction)).find((selection) => selection && selection.from >= start && selection.to <= end);
  return near ? tr.setSelection(near).scrollIntoView() : tr;
}

function startOfSection(document: Node, index: number): number {
  let start = 1;
  for (let before = 0; before < index; before += 1) start += document.child(before).nodeSize;
  return start;
}

export function deleteLeaf(state: EditorState): Transaction | null {
  const leaf = leafInHand(state);
  return leaf && stayInSection(state.tr.delete(leaf.from, leaf.to), leaf.$from.index(0), leaf.from);
}

/** Selects an object, so that keys go on from there. */
export function selectLeaf(view: EditorView, position: number): void {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)));
}

/** The element of an object that was just put in, once it is drawn. */
export async function appeared(editor: Editor, id: string): Promise<Element | null> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const place = findBlock(editor.state.doc, id);
  const dom = place && editor.view.nodeDOM(place.position);
  return dom instanceof Element ? dom : null;
}

/** Where the last thing ends that a transaction put in. */
function endOfChange({ mapping }: Transaction): number {
  let end = 0;
  mapping.maps.at(-1)?.forEach((_oldFrom, _oldTo, _newFrom, newTo) => (end = Math.max(end, newTo)));
  return end;
}

function writeBehind(view: EditorView, text: string): boolean {
  const tr = writeBehindLeaf(view.state);
  if (!tr) return false;
  view.dispatch(text === '' ? tr : tr.insertText(text));
  return true;
}

/** An object is not overwritten by a letter, and the caret stays where something was cut, and behind what was pasted: not in the line that follows. */
export const LeafInHand = Extension.create({
  name: 'leafInHand',
  priority: 1700,
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, before, state) {
        const index = transactions.findIndex((tr) => tr.docChanged && (tr.getMeta('paste') || tr.getMeta('uiEvent') === 'cut'));
        const { $from } = before.selection;
        if (index < 0 || $from.depth === 0) return null;
        const end = transactions.slice(index + 1).reduce((position, { mapping }) => mapping.map(position, -1), endOfChange(transactions[index]!));
        const tr = stayInSection(state.tr, $from.index(0), end);
        return tr.docChanged || !tr.selection.eq(state.selection) ? tr : null;
      },
      props: {
        handleTextInput: (view, _from, _to, text) => writeBehind(view, text),
        handleDOMEvents: {
          // The key with which an input method begins; once the composition runs, the place for it must not change any more.
          keydown(view, { keyCode }) {
            if (keyCode === 229) writeBehind(view, '');
            return false;
          },
        },
      },
    }),
  ],
});
