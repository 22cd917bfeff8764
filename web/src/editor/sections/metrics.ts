import type { Node as TiptapNode, NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { documentNode } from '../document-nodes';
import type { EditorSession } from '../editor-session';
import { newId } from '../../ui/new-id';
import { make, sectionView } from './section-view';

/** An object without text of its own, drawn by React into its place: a graph, a picture, a table, a related COE. */
export function leafView(session: EditorSession): NodeViewRenderer {
  return ({ node, getPos }) => {
    const dom = make('div', `leaf leaf-${node.type.name}`);
    dom.contentEditable = 'false';
    const id = `leaf:${newId()}`;
    let shown = node;
    session.addHost({ id, element: dom, slot: 'leaf', node, getPosition: () => getPos() });
    return {
      dom,
      update(next: Node) {
        if (next.type !== shown.type) return false;
        if (!next.sameMarkup(shown)) session.updateHost(id, next);
        shown = next;
        return true;
      },
      selectNode: () => dom.classList.add('leaf-selected'),
      deselectNode: () => dom.classList.remove('leaf-selected'),
      // What is pressed inside belongs to the component; the rest selects the object.
      stopEvent: (event: Event) => event.target instanceof Element && event.target.closest('button, a, input, textarea, select, summary') !== null,
      ignoreMutation: () => true,
      destroy: () => session.removeHost(id),
    } satisfies NodeView;
  };
}

export function metricsNodes(session: EditorSession): TiptapNode[] {
  return [
    documentNode('metricsSection').extend({ addNodeView: () => sectionView(session) }),
    ...(['graph', 'image', 'table'] as const).map((name) => documentNode(name).extend({ addNodeView: () => leafView(session) })),
  ];
}

export function relatedNodes(session: EditorSession): TiptapNode[] {
  return [
    documentNode('relatedSection').extend({ addNodeView: () => sectionView(session) }),
    documentNode('related').extend({ addNodeView: () => leafView(session) }),
  ];
}

/** The action items are rows beside the document; the section is a leaf and so cannot be emptied. */
export function actionNodes(session: EditorSession): TiptapNode[] {
  return [documentNode('actionsSection').extend({ addNodeView: () => sectionView(session) })];
}
