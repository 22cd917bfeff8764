import { Extension, type Editor } from '@tiptap/core';
import { AllSelection, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { deleteAcross, skeleton } from './delete-across';

/** Remote edits, undo, redo and the first rendering all carry the sync plugin's mark; filtering one of them would part screen and document for good. */
export function isLocal(tr: Transaction): boolean {
  return !tr.getMeta(ySyncPluginKey);
}

/** Lets a transaction of ours put back a question that the template asks and the document lacks. */
export const ADDS_TO_SKELETON = 'addsToSkeleton';

function isBlocked(tr: Transaction, before: Transaction['doc']): boolean {
  return isLocal(tr) && tr.docChanged && !tr.getMeta(ADDS_TO_SKELETON) && skeleton(tr.doc) !== skeleton(before);
}

function deleteSelectionAcross({ editor }: { editor: Editor }): boolean {
  const tr = deleteAcross(editor.state);
  if (tr) editor.view.dispatch(tr);
  return tr !== null;
}

/** Once for the section in hand, a second time for the whole document. */
function selectSectionThenAll({ editor }: { editor: Editor }): boolean {
  const { state, view } = editor;
  const { $from, from, to } = state.selection;
  if ($from.depth === 0) return false;
  const section = TextSelection.between(state.doc.resolve($from.start(1)), state.doc.resolve($from.end(1)));
  // A section that holds no text has none to select, and the nearest would be its neighbour's.
  const isOutside = section.from < $from.start(1) || section.to > $from.end(1);
  const isSelected = isOutside || (from <= section.from && to >= section.to);
  view.dispatch(state.tr.setSelection(isSelected ? new AllSelection(state.doc) : section));
  return true;
}

/**
 * Keeps the sections of the template standing while an author types, cuts, drops, pastes and undoes.
 * A comfort for the author; what makes it certain is the check on the server.
 */
export const SectionGuard = Extension.create<{ onBlocked: () => void }>({
  name: 'sectionGuard',
  priority: 2000,

  addOptions: () => ({ onBlocked: () => {} }),

  addProseMirrorPlugins: () => [new Plugin({ filterTransaction: (tr, state) => !isBlocked(tr, state.doc) })],

  addKeyboardShortcuts: () => ({
    Backspace: deleteSelectionAcross,
    Delete: deleteSelectionAcross,
    'Mod-Backspace': deleteSelectionAcross,
    'Mod-Delete': deleteSelectionAcross,
    'Mod-a': selectSectionThenAll,
  }),

  dispatchTransaction({ transaction, next }) {
    const { state } = this.editor;
    if (!isBlocked(transaction, state.doc)) return next(transaction);
    const cut = transaction.getMeta('uiEvent') === 'cut' ? deleteAcross(state) : null;
    if (cut) next(cut);
    else this.options.onBlocked();
  },
});
