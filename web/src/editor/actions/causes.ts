import type { Editor } from '@tiptap/core';
import { forEachBlock } from '../blocks';
import { whysIn } from '../sections/whys';

export interface Cause {
  id: string;
  text: string;
  isLeaf: boolean;
}

/** What an action item may answer: whys, the last ones first, then factors and lessons. */
export function causesIn(editor: Editor | null): Cause[] {
  if (!editor || editor.isDestroyed) return [];
  const causes: Cause[] = [];
  editor.state.doc.forEach((section, position) => {
    for (const { node, isLeaf } of whysIn(section, position)) causes.push({ id: String(node.attrs['id']), text: shorten(node.textContent), isLeaf });
  });
  forEachBlock(editor.state.doc, ({ node }) => {
    if (node.type.name === 'factor' || node.type.name === 'lesson') causes.push({ id: String(node.attrs['id']), text: shorten(node.textContent), isLeaf: false });
  });
  return causes.filter(({ text }) => text !== '').sort((a, b) => Number(b.isLeaf) - Number(a.isLeaf));
}

function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 68).trimEnd()}…` : text;
}
