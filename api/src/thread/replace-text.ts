import { anchorOf, textOfRange, type Anchor, type TextRange } from '@corrigenda/templates';
import * as Y from 'yjs';
import { openLines, type OpenLines } from './thread-lines.js';

/**
 * Puts other words in the place of a range inside one line, and no more than differs, so that what is anchored to the rest stays there.
 * Answers where the new words stand; null when there are none.
 */
export function replaceText(open: OpenLines, range: TextRange, replacement: string): Anchor | null {
  const { line, offset } = range.from;
  const old = textOfRange(open.lines, range);
  const before = commonStart(old, replacement);
  const after = commonStart(reversed(old.slice(before)), reversed(replacement.slice(before)));
  open.doc.transact(() => {
    deleteText(open.texts[line] as Y.XmlText[], offset + before, old.length - before - after);
    insertText(open.texts[line] as Y.XmlText[], offset + before, replacement.slice(before, replacement.length - after));
  });
  return anchorOf(Y, openLines(open.doc), { from: range.from, to: { line, offset: offset + replacement.length } });
}

/** In UTF-16 units, and never into the middle of a pair. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return isHalf(a.charCodeAt(length - 1)) ? length - 1 : length;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function deleteText(texts: readonly Y.XmlText[], offset: number, length: number): void {
  let [skip, rest] = [offset, length];
  for (const text of texts) {
    const size = text.length;
    const here = Math.min(size - skip, rest);
    if (here > 0) text.delete(skip, here);
    rest -= Math.max(0, here);
    skip = Math.max(0, skip - size);
  }
}

function insertText(texts: readonly Y.XmlText[], offset: number, words: string): void {
  if (words === '') return;
  let skip = offset;
  for (const text of texts) {
    if (skip <= text.length) return text.insert(skip, words);
    skip -= text.length;
  }
}
