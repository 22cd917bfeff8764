import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { findingsKey, placedFindings, type PlacedFinding } from './findings-plugin';

/** The findings in reading order; they change when the worker answers or a waiver does, not with every key. */
export function useFindings(editor: Editor | null): readonly PlacedFinding[] {
  const [findings, setFindings] = useState<readonly PlacedFinding[]>([]);
  useEffect(() => {
    if (!editor) return;
    const read = ({ transaction }: { transaction: { getMeta: (key: unknown) => unknown } }) => {
      const message = transaction.getMeta(findingsKey) as { kind: string } | undefined;
      if (message && message.kind !== 'active') setFindings(placedFindings(editor.state));
    };
    setFindings(placedFindings(editor.state));
    editor.on('transaction', read as never);
    return () => {
      editor.off('transaction', read as never);
    };
  }, [editor]);
  return findings;
}
