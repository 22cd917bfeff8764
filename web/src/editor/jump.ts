import type { Editor } from '@tiptap/core';
import { findBlock, findSection, goTo } from './blocks';

/** Brings a section, a block, an action item or a question onto the screen, and the caret to it where there is text. */
export function jumpTo(editor: Editor, place: { section: string; block?: string | undefined }): void {
  if (place.block === 'title') {
    document.querySelector<HTMLElement>('.editor-title textarea')?.focus();
    return;
  }
  reveal(place.section);
  const row = place.block ? document.getElementById(`action-${place.block}`) : null;
  if (row) {
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('button')?.focus();
    return;
  }
  const block = place.block ? findBlock(editor.state.doc, place.block) : null;
  if (block) {
    goTo(editor, block.position + 1);
    return;
  }
  const section = findSection(editor.state.doc, place.section);
  if (section && !section.node.isLeaf && section.node.childCount > 0) goTo(editor, section.position + 2);
  document.getElementById(`section-${place.section}`)?.scrollIntoView({ block: 'start' });
}

/** Where only some sections are shown, the one that is jumped to is shown too. */
export function reveal(key: string): void {
  const section = document.getElementById(`section-${key}`)?.closest<HTMLElement>('.coe-section');
  if (section) section.dataset['jumped'] = '';
}
