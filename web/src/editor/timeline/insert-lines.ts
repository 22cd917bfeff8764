import type { EditorState, Transaction } from '@tiptap/pm/state';
import { findSection } from '../blocks';
import { newId } from '../../ui/new-id';
import { placeForEntry } from '../sections/timeline';
import type { TimedLine } from './read-lines';

/** Puts an entry for each line where its time belongs, as one step that one undo takes back. */
export function insertLines(state: EditorState, sectionKey: string, lines: readonly TimedLine[]): Transaction | null {
  const tr = state.tr;
  for (const { moment, text } of lines) {
    const section = findSection(tr.doc, sectionKey);
    if (!section) return null;
    const entry = state.schema.nodes['timelineEntry']!.create({ id: newId(), ...moment }, text === '' ? null : state.schema.text(text));
    tr.insert(placeForEntry(section, moment), entry);
  }
  return tr.docChanged ? tr : null;
}
