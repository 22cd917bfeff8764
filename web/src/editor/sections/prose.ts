import { MAX_INDENT } from '@corrigenda/templates';
import { InputRule, type Node as TiptapNode } from '@tiptap/core';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { blockInHand, forEachBlock, setAttributes } from '../blocks';
import { documentNode } from '../document-nodes';
import type { EditorSession } from '../editor-session';
import { sectionView } from './section-view';

export type ListKind = '' | 'bullet' | 'number';

/** Makes list items of the selected paragraphs, or plain paragraphs again; an attribute, so that nothing typed meanwhile is lost. */
export function toggleList(state: EditorState, list: Exclude<ListKind, ''>): Transaction | null {
  const { from, to } = state.selection;
  const positions: number[] = [];
  let isList = true;
  forEachBlock(state.doc, ({ node, position }) => {
    if (node.type.name !== 'paragraph' || position > to || position + node.nodeSize <= from) return;
    positions.push(position);
    isList &&= node.attrs['list'] === list;
  });
  if (positions.length === 0) return null;
  const tr = state.tr;
  for (const position of positions) setAttributes(tr, position, isList ? { list: '', indent: 0 } : { list });
  return tr;
}

export function changeIndent(state: EditorState, step: 1 | -1): Transaction | null {
  const place = blockInHand(state);
  if (place?.node.type.name !== 'paragraph' || place.node.attrs['list'] === '') return null;
  const indent = Number(place.node.attrs['indent']) + step;
  if (indent < 0 || indent > MAX_INDENT) return null;
  return setAttributes(state.tr, place.position, { indent });
}

function listRule(find: RegExp, list: ListKind): InputRule {
  return new InputRule({
    find,
    handler: ({ state, range }) => {
      const place = blockInHand(state);
      if (place?.node.type.name !== 'paragraph' || place.node.attrs['list'] !== '') return null;
      setAttributes(state.tr.delete(range.from, range.to), place.position, { list });
      return undefined;
    },
  });
}

/** Turns a paragraph that was just begun into another kind of line. That makes a new node, so only a nearly empty one is turned. */
function blockRule(find: RegExp, name: 'codeBlock' | 'callout'): InputRule {
  return new InputRule({
    find,
    handler: ({ state, range }) => {
      const place = blockInHand(state);
      if (place?.node.type.name !== 'paragraph' || place.node.content.size > 8) return null;
      state.tr.delete(range.from, range.to).setBlockType(range.from, range.from, state.schema.nodes[name]!, { id: place.node.attrs['id'] });
      return undefined;
    },
  });
}

export function proseNodes(session: EditorSession): TiptapNode[] {
  return [
    documentNode('proseSection').extend({ addNodeView: () => sectionView(session) }),
    documentNode('paragraph').extend({
      addInputRules: () => [listRule(/^\s*[-*]\s$/, 'bullet'), listRule(/^\s*\d{1,3}[.)]\s$/, 'number'), blockRule(/^```$/, 'codeBlock'), blockRule(/^>\s$/, 'callout')],
      // The marker of an item stands where its text begins.
      renderHTML: ({ node, HTMLAttributes }) => ['p', node.attrs['list'] === '' ? HTMLAttributes : { dir: 'auto', ...HTMLAttributes }, 0],
    }),
    documentNode('codeBlock'),
    documentNode('callout').extend({ renderHTML: ({ HTMLAttributes }) => ['aside', { 'data-node': 'callout', class: 'callout', dir: 'auto', ...HTMLAttributes }, 0] }),
  ];
}
