import { checkPassages, type PassageFinding, type RuleId } from '@corrigenda/templates';
import { checkedPassages, type CheckedTexts } from './checked-passages.js';
import type { WordLists } from '../word-list/word-lists.read.js';

export type CheckedFinding = PassageFinding & { waived: boolean };

/** What the rules find in a COE, those of its team's policy as a must, and which of it an author has waived. */
export function checkDocument(texts: CheckedTexts, lists: WordLists, waivedIds: readonly string[], mustRules: readonly RuleId[] = []): CheckedFinding[] {
  const waived = new Set(waivedIds);
  return checkPassages(checkedPassages(texts), { ...lists, mustRules }).map((finding) => ({ ...finding, waived: waived.has(finding.id) }));
}
