import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { findingsKey, placedFindings, type PlacedFinding } from './findings-plugin';

/** The findings in reading order, null before the first reading; they change when the worker answers or a waiver does, not with every key. */
export function useFindings(editor: Editor | null): readonly PlacedFinding[] | null {
  const [findings, setFindings] = useState<readonly PlacedFinding[] | null>(null);
  useEffect(() => {
    if (!editor) return;
    const read = ({ transaction }: { transaction: { getMeta: (key: unknown) => unknown } }) => {
      const message = transaction.getMeta(findingsKey) as { kind: string } | undefined;
      if (message?.kind === 'answer') setFindings(placedFindings(editor.state));
      if (message?.kind === 'waived') setFindings((known) => known && placedFindings(editor.state));
    };
    editor.on('transaction', read as never);
    return () => {
      editor.off('transaction', read as never);
    };
  }, [editor]);
  return findings;
}
