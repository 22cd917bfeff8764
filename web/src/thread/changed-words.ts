export interface WordsPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** What one text takes from another: whole words, in one stretch, which is enough for a sentence. */
export function changedWords(before: string, after: string): WordsPart[] {
  const [old, present] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < present.length && old[start] === present[start]) start++;
  let end = 0;
  while (end < old.length - start && end < present.length - start && old[old.length - 1 - end] === present[present.length - 1 - end]) end++;
  const parts: WordsPart[] = [
    { kind: 'same', text: old.slice(0, start).join('') },
    { kind: 'removed', text: old.slice(start, old.length - end).join('') },
    { kind: 'added', text: present.slice(start, present.length - end).join('') },
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ];
  return parts.filter(({ text }) => text !== '');
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}
