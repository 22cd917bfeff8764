import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection, type EditorState, type Selection } from '@tiptap/pm/state';
import { relativePositionToAbsolutePosition, ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap';
import type { RelativePosition, UndoManager } from 'yjs';

/** A selection as the binding keeps it: by the letters beside it, so that it survives other edits. */
interface KeptSelection {
  type: string;
  anchor: RelativePosition | null;
  head: RelativePosition | null;
}

interface Binding {
  doc: Parameters<typeof relativePositionToAbsolutePosition>[0];
  type: Parameters<typeof relativePositionToAbsolutePosition>[1];
  mapping: Parameters<typeof relativePositionToAbsolutePosition>[3];
  beforeTransactionSelection: KeptSelection | null;
}

type StackEvent = { stackItem: { meta: Map<unknown, KeptSelection | null> } };

/**
 * After undo and redo the caret stands where it stood before the step that was taken back. The binding notes that place with each step but
 * takes it up only after the change is drawn, so the caret stayed behind, in the next line or the next section.
 */
export const UndoCaret = Extension.create({
  name: 'undoCaret',
  // After the undo plugin, whose notes are read here.
  priority: 50,
  addProseMirrorPlugins: () => [
    new Plugin({
      view(view) {
        const manager: UndoManager | undefined = yUndoPluginKey.getState(view.state)?.undoManager;
        const bindingNow = (): Binding | null => ySyncPluginKey.getState(view.state)?.binding ?? null;
        const keepPlace = ({ stackItem }: StackEvent) => {
          const binding = bindingNow();
          if (binding && (manager?.undoing || manager?.redoing)) stackItem.meta.set(binding, binding.beforeTransactionSelection);
        };
        const restorePlace = ({ stackItem }: StackEvent) => {
          const binding = bindingNow();
          if (!binding) return;
          binding.beforeTransactionSelection = null;
          const kept = stackItem.meta.get(binding);
          const selection = kept && selectionFrom(view.state, binding, kept);
          if (selection) view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
        };
        manager?.on('stack-item-added', keepPlace as never);
        manager?.on('stack-item-popped', restorePlace as never);
        return {
          destroy() {
            manager?.off('stack-item-added', keepPlace as never);
            manager?.off('stack-item-popped', restorePlace as never);
          },
        };
      },
    }),
  ],
});

function selectionFrom({ doc }: EditorState, binding: Binding, { type, anchor, head }: KeptSelection): Selection | null {
  const [from, to] = [anchor, head].map((place) => place && relativePositionToAbsolutePosition(binding.doc, binding.type, place, binding.mapping));
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  const $from = doc.resolve(from);
  if (type === 'node') return $from.nodeAfter && NodeSelection.isSelectable($from.nodeAfter) ? NodeSelection.create(doc, from) : TextSelection.near($from);
  return type === 'text' ? TextSelection.between($from, doc.resolve(to)) : null;
}
