import { checkPassages, passages, type EditorNode, type PassageFinding } from '@corrigenda/templates';
import type { WordLists } from './word-lists.js';

export type CheckedFinding = PassageFinding & { waived: boolean };

/** What the rules find in a document, and which of it an author has waived. */
export function checkDocument(document: EditorNode, lists: WordLists, waivedIds: readonly string[]): CheckedFinding[] {
  const waived = new Set(waivedIds);
  return checkPassages(passages(document), lists).map((finding) => ({ ...finding, waived: waived.has(finding.id) }));
}
