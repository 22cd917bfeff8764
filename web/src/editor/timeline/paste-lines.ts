import type { Editor } from '@tiptap/core';
import type { EditorSession } from '../editor-session';
import { inOneStep } from '../undo-step';
import { insertLines } from './insert-lines';
import { readLines } from './read-lines';
import { timeContextIn } from './time-context';

/** Takes a log, a list or a table that is pasted into a timeline as entries; of a chat it asks first what belongs there. */
export function pasteLines(editor: Editor, session: EditorSession, text: string): boolean {
  const { $from } = editor.state.selection;
  const section = $from.depth > 0 ? $from.node(1) : null;
  if (section?.type.name !== 'timelineSection') return false;
  const read = readLines(text, timeContextIn(session, section, $from.depth >= 2 ? String($from.node(2).attrs['id']) : ''));
  if (!read) return false;
  const sectionKey = String(section.attrs['key']);
  if (read.lines.some(({ speaker }) => speaker !== '')) {
    session.pastedChat.set({ sectionKey, lines: read.lines });
    return true;
  }
  const tr = insertLines(editor.state, sectionKey, read.lines);
  if (!tr) return false;
  inOneStep(editor, tr.scrollIntoView());
  const doubts = [
    read.uncertain > 0 && `${read.uncertain} fell into the hour when the clocks were changed: look at them.`,
    read.left > 0 && `${read.left} more lines were left out.`,
  ];
  session.say([`${read.lines.length} entries are in. Undo takes them back.`, ...doubts.filter(Boolean)].join(' '));
  return true;
}
