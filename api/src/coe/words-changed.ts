import { passages, type EditorNode } from '@corrigenda/templates';

export interface WordsChanged {
  added: number;
  removed: number;
}

/** How many words one document has more often than the other, and less often. A word that moved is not a change. */
export function wordsChanged(before: EditorNode, after: EditorNode): WordsChanged {
  const counts = new Map<string, number>();
  const count = (document: EditorNode, step: 1 | -1) => {
    for (const { text } of passages(document)) for (const word of text.match(/\S+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + step);
  };
  count(after, 1);
  count(before, -1);
  let [added, removed] = [0, 0];
  for (const difference of counts.values()) {
    if (difference > 0) added += difference;
    else removed -= difference;
  }
  return { added, removed };
}
