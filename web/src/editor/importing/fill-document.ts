import { isSectionEmpty, readDocument, type EditorNode } from '@corrigenda/templates';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** Whether nobody has written anything yet: what an import may fill without taking anything away. */
export function isUntouched(document: Node): boolean {
  const { sections } = readDocument(document.toJSON() as EditorNode).document;
  return sections.every((section) => section.kind === 'actions' || isSectionEmpty(section));
}

/** Puts what a report says into the sections of the same keys, as one step that can be undone. */
export function fillDocument(state: EditorState, report: EditorNode): Transaction {
  const { tr, schema } = state;
  const filled = new Map((report.content ?? []).map((section) => [section.attrs?.['key'], section]));
  const places: { node: Node; position: number }[] = [];
  state.doc.forEach((node, position) => places.push({ node, position }));
  // From the end, so that positions before stay as they are.
  for (const { node, position } of places.reverse()) {
    const section = filled.get(node.attrs['key'] as string);
    if (!section || node.isLeaf || section.type !== node.type.name) continue;
    const content = schema.nodeFromJSON(section).content;
    if (content.size > 0) tr.replaceWith(position + 1, position + node.nodeSize - 1, content);
  }
  return tr;
}
