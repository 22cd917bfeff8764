import { checkPassages, type PassageFinding } from '@corrigenda/templates';
import { checkedPassages, type CheckedTexts } from './checked-passages.js';
import type { WordLists } from '../word-list/word-lists.read.js';

export type CheckedFinding = PassageFinding & { waived: boolean };

/** What the rules find in a COE, and which of it an author has waived. */
export function checkDocument(texts: CheckedTexts, lists: WordLists, waivedIds: readonly string[]): CheckedFinding[] {
  const waived = new Set(waivedIds);
  return checkPassages(checkedPassages(texts), lists).map((finding) => ({ ...finding, waived: waived.has(finding.id) }));
}
