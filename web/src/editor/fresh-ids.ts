import { TEXTBLOCK_NODES } from '@corrigenda/templates';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { newId } from '../ui/new-id';
import { isLocal } from './section-guard';

const carriesId = (node: Node) => 'id' in node.attrs;

function forEachBlock(document: Node, visit: (node: Node, position: number) => void): void {
  document.forEach((section, offset) => section.forEach((node, inner) => carriesId(node) && visit(node, offset + 1 + inner)));
}

/** The stretches of the new document that these transactions wrote. */
function writtenRanges(transactions: readonly Transaction[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  transactions.forEach((tr, index) =>
    tr.mapping.maps.forEach((map, step) =>
      map.forEach((_oldStart, _oldEnd, newStart, newEnd) => {
        let from = tr.mapping.slice(step + 1).map(newStart, -1);
        let to = tr.mapping.slice(step + 1).map(newEnd, 1);
        for (const later of transactions.slice(index + 1)) {
          from = later.mapping.map(from, -1);
          to = later.mapping.map(to, 1);
        }
        ranges.push({ from, to });
      }),
    ),
  );
  return ranges;
}

/** A transaction that names every block without an id, and renames the copies that splits and pastes have made; null when all is well. */
export function withFreshIds(transactions: readonly Transaction[], state: EditorState): Transaction | null {
  const counts = new Map<string, number>();
  forEachBlock(state.doc, (node) => counts.set(node.attrs['id'], (counts.get(node.attrs['id']) ?? 0) + 1));
  const hasCopies = [...counts.values()].some((count) => count > 1);
  if (!hasCopies && !counts.has('')) return null;
  const written = writtenRanges(transactions);
  let tr: Transaction | null = null;
  forEachBlock(state.doc, (node, position) => {
    const id: string = node.attrs['id'];
    const remaining = counts.get(id) ?? 0;
    // The original keeps its name, whether the copy was put before or behind it.
    const isCopy = remaining > 1 && written.some(({ from, to }) => position >= from && position < to);
    if (id !== '' && !isCopy) return;
    counts.set(id, remaining - 1);
    tr = (tr ?? state.tr).setNodeAttribute(position, 'id', newId());
  });
  return tr;
}

/**
 * Every block has an id of its own: waivers, causes and questions point at it.
 * Only edits of this author are followed by new ids; if every client answered a remote edit, they would all write one.
 */
export const FreshIds = Extension.create({
  name: 'freshIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) =>
        transactions.some((tr) => tr.docChanged && isLocal(tr)) ? withFreshIds(transactions, state) : null,
      // Undo takes back the attributes of a block whose text another author keeps; the one who undid names it again.
      view: () => ({
        update(view, before) {
          if (before.doc === view.state.doc || !ySyncPluginKey.getState(view.state)?.isUndoRedoOperation) return;
          queueMicrotask(() => {
            const tr = view.isDestroyed ? null : withFreshIds([], view.state);
            if (tr) view.dispatch(tr.setMeta('addToHistory', false));
          });
        },
      }),
    }),
  ],
});

/** Textblocks that undo must not take away when another author has written into them. */
export const PROTECTED_NODES: Set<string> = new Set(TEXTBLOCK_NODES);
