import type { AttributeValue } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';

export interface Place {
  node: Node;
  position: number;
  section: Node;
  sectionPosition: number;
}

/** Every block of the document, which is flat: sections hold them and they hold text. */
export function forEachBlock(document: Node, visit: (place: Place) => void): void {
  document.forEach((section, sectionPosition) =>
    section.forEach((node, offset) => visit({ node, position: sectionPosition + 1 + offset, section, sectionPosition })),
  );
}

export function findBlock(document: Node, id: string): Place | null {
  let found: Place | null = null;
  if (id !== '') forEachBlock(document, (place) => (found ??= place.node.attrs['id'] === id ? place : null));
  return found;
}

export function findSection(document: Node, key: string): { node: Node; position: number } | null {
  let found: { node: Node; position: number } | null = null;
  document.forEach((node, position) => {
    if (node.attrs['key'] === key) found ??= { node, position };
  });
  return found;
}

/** The block that holds the caret. */
export function blockInHand(state: EditorState): Place | null {
  const { $from } = state.selection;
  if ($from.depth === 0) return null;
  const section = $from.node(1);
  const sectionPosition = $from.before(1);
  if ($from.depth >= 2) return { node: $from.node(2), position: $from.before(2), section, sectionPosition };
  const node = section.maybeChild($from.index(1));
  return node ? { node, position: $from.posAtIndex($from.index(1), 1), section, sectionPosition } : null;
}

/** Writes the attributes that changed, one by one, so that another author's change to a different one is kept. */
export function setAttributes(tr: Transaction, position: number, attributes: Record<string, AttributeValue>): Transaction {
  const node = tr.doc.nodeAt(position);
  if (!node) return tr;
  for (const [name, value] of Object.entries(attributes)) {
    if (node.attrs[name] !== value) tr.setNodeAttribute(position, name, value);
  }
  return tr;
}

/** Whether the block was still there to change. */
export function changeBlock(editor: Editor, id: string, attributes: Record<string, AttributeValue>): boolean {
  const place = findBlock(editor.state.doc, id);
  if (!place) return false;
  const tr = setAttributes(editor.state.tr, place.position, attributes);
  if (tr.docChanged) editor.view.dispatch(tr);
  return true;
}

/** Inserts a block and puts the caret into it; an object without text is selected, or the caret would go on to the next section. */
export function insertBlock(tr: Transaction, position: number, node: Node): Transaction {
  tr.insert(position, node);
  return tr.setSelection(node.isTextblock ? TextSelection.create(tr.doc, position + 1) : NodeSelection.create(tr.doc, position)).scrollIntoView();
}

export function goTo(editor: Editor, position: number): void {
  const { doc } = editor.state;
  const resolved = doc.resolve(Math.min(position, doc.content.size));
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.near(resolved)).scrollIntoView());
  editor.view.focus();
  // What lies outside the screen has no layout yet; the browser's own way brings it there.
  const { node } = editor.view.domAtPos(editor.state.selection.from);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
}
