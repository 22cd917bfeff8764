import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { EditorSession } from '../editor-session';
import { useStore } from '../store';
import { allFindings, findingsKey, type PlacedFinding } from './findings-plugin';

/**
 * The findings in reading order, null before the first reading; they change when the worker answers, when a waiver does and when the author
 * pauses, not with every key.
 */
export function useFindings(editor: Editor | null, session: EditorSession): readonly PlacedFinding[] | null {
  useEffect(() => {
    if (!editor) return;
    const read = ({ transaction }: { transaction: { getMeta: (key: unknown) => unknown } }) => {
      const message = transaction.getMeta(findingsKey) as { kind: string } | undefined;
      const isKnown = session.findings.get() !== null;
      if (message?.kind === 'answer' || (isKnown && (message?.kind === 'waived' || message?.kind === 'paused'))) session.findings.set(allFindings(editor.state));
    };
    editor.on('transaction', read as never);
    return () => {
      editor.off('transaction', read as never);
      session.findings.set(null);
    };
  }, [editor, session]);
  return useStore(session.findings);
}
