import type { Editor } from '@tiptap/core';
import type { EditorSession } from '../editor-session';
import { allFindings } from './findings-plugin';
import { replaceAll, type Replacement } from './replace-finding';

/** Replaces them in one step, says how many, and offers the way back. */
export function fixMany(editor: Editor, session: EditorSession, replacements: readonly Replacement[]): void {
  const { replaced, undo } = replaceAll(editor, replacements);
  const left = replacements.length - replaced;
  session.findings.set(allFindings(editor.state));
  editor.view.focus();
  if (replaced === 0) {
    session.say('The text has changed since; it is being read again.');
    return;
  }
  const rest = left === 0 ? '' : ` ${left} had changed meanwhile.`;
  session.say(`${replaced} replaced.${rest}`, {
    word: 'Undo',
    run: () => {
      session.say(undo() ? 'Taken back.' : 'More was written since; undo goes back step by step.');
      editor.view.focus();
    },
  });
}
