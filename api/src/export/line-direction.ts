const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '<': '>', '>': '<', '«': '»', '»': '«' };

export type Direction = 'ltr' | 'rtl';

/** The direction of a paragraph: that of its first letter. */
export function directionOf(text: string): Direction {
  for (const character of text) {
    if (RIGHT_TO_LEFT.test(character)) return 'rtl';
    if (/\p{L}/u.test(character)) return 'ltr';
  }
  return 'ltr';
}

export interface Word {
  text: string;
}

export interface DirectedRun<Item> {
  direction: Direction;
  /** From left to right. */
  items: Item[];
  /** The one that is read last. */
  last: Item;
}

/**
 * The words of one line from left to right in runs of one direction, when they are given in the order in which they are read. Each is of one direction, which is
 * that of its letters; signs between two words take theirs where they agree, and that of the paragraph otherwise.
 */
export function inVisualOrder<Item extends Word>(words: readonly Item[], base: Direction): DirectedRun<Item>[] {
  const own = words.map(({ text }) => (RIGHT_TO_LEFT.test(text) ? 'rtl' : LEFT_TO_RIGHT.test(text) ? 'ltr' : undefined));
  const resolved = own.map((direction, index) => {
    if (direction) return direction;
    const before = own.slice(0, index).findLast(Boolean) ?? base;
    const after = own.slice(index + 1).find(Boolean) ?? base;
    return before === after ? before : base;
  });
  const runs: { direction: Direction; items: Item[] }[] = [];
  for (const [index, word] of words.entries()) {
    const direction = resolved[index]!;
    const item = own[index] === undefined && direction === 'rtl' ? { ...word, text: mirrored(word.text) } : word;
    const last = runs.at(-1);
    if (last?.direction === direction) last.items.push(item);
    else runs.push({ direction, items: [item] });
  }
  const ordered = runs.map(({ direction, items }) => ({ direction, items: direction === 'rtl' ? items.toReversed() : items, last: items.at(-1)! }));
  return base === 'rtl' ? ordered.reverse() : ordered;
}

function mirrored(text: string): string {
  return [...text].map((character) => MIRRORED[character] ?? character).reverse().join('');
}
