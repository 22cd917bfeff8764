import { passages, type EditorNode } from '@corrigenda/templates';

export interface ChangedPassage {
  block: string;
  before: string | null;
  after: string | null;
}

/** What stands differently in two revisions, passage by passage, for each section. */
export function changedPassages(before: EditorNode, after: EditorNode): Map<string, ChangedPassage[]> {
  const keyOf = (passage: { section: string; block: string; path: string }) => `${passage.section}\n${passage.block}\n${passage.path}`;
  const old = new Map(passages(before).map((passage) => [keyOf(passage), passage]));
  const present = new Map(passages(after).map((passage) => [keyOf(passage), passage]));
  const changes = new Map<string, ChangedPassage[]>();
  const add = (section: string, change: ChangedPassage) => changes.set(section, [...(changes.get(section) ?? []), change]);

  for (const [key, { section, block, text }] of present) {
    const was = old.get(key);
    if (was?.text !== text && (text.trim() || was?.text.trim())) add(section, { block, before: was?.text ?? null, after: text });
  }
  for (const [key, { section, block, text }] of old) {
    if (!present.has(key) && text.trim()) add(section, { block, before: text, after: null });
  }
  return changes;
}
