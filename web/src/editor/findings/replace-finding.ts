import type { PassageFinding } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { setAttributes } from '../blocks';
import { placedFindings, type PlacedFinding } from './findings-plugin';

/** Where the finding stands now; null when its text was changed since. */
export function placeOf(editor: Editor, id: string): PlacedFinding | null {
  return placedFindings(editor.state).find(({ finding }) => finding.id === id) ?? null;
}

/** Writes the replacement over what was found, when it still says what was found. */
export function replaceFinding(editor: Editor, finding: PassageFinding, replacement: string): boolean {
  const place = placeOf(editor, finding.id);
  if (!place) return false;
  const { state } = editor;
  if (finding.path === 'text') {
    if (state.doc.textBetween(place.from, place.to, undefined, '\uFFFC') !== finding.text) return false;
    const marks = state.doc.resolve(place.from + 1).marks();
    const tr = replacement === '' ? state.tr.delete(place.from, place.to) : state.tr.replaceWith(place.from, place.to, state.schema.text(replacement, marks));
    editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(place.from + replacement.length))));
  } else {
    const value = state.doc.nodeAt(place.from)?.attrs[finding.path];
    if (typeof value !== 'string' || value.slice(finding.start, finding.end) !== finding.text) return false;
    editor.view.dispatch(setAttributes(state.tr, place.from, { [finding.path]: value.slice(0, finding.start) + replacement + value.slice(finding.end) }));
  }
  editor.view.focus();
  return true;
}
