import { safeHref } from '@corrigenda/templates';
import { Extension, markInputRule, markPasteRule, type Mark } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { documentMark } from './document-nodes';
import type { EditorSession } from './editor-session';

const BOLD = /(?:^|\s)(\*\*(?!\s+\*\*)((?:[^*]+))\*\*(?!\s+\*\*))$/;
const ITALIC = /(?:^|\s)(\*(?!\s+\*)((?:[^*]+))\*(?!\s+\*))$/;
const CODE = /(^|[^`])`([^`]+)`(?!`)$/;
const ADDRESS = /^(https?:\/\/\S+|mailto:\S+)$/i;

export function documentMarks(): Mark[] {
  return [
    documentMark('link'),
    documentMark('bold').extend({
      addKeyboardShortcuts() {
        return { 'Mod-b': () => this.editor.commands.toggleMark(this.name) };
      },
      addInputRules() {
        return [markInputRule({ find: BOLD, type: this.type })];
      },
      addPasteRules() {
        return [markPasteRule({ find: /(?:^|\s)(\*\*(?!\s+\*\*)((?:[^*]+))\*\*(?!\s+\*\*))/g, type: this.type })];
      },
    }),
    documentMark('italic').extend({
      addKeyboardShortcuts() {
        return { 'Mod-i': () => this.editor.commands.toggleMark(this.name) };
      },
      addInputRules() {
        return [markInputRule({ find: ITALIC, type: this.type })];
      },
    }),
    documentMark('code').extend({
      addKeyboardShortcuts() {
        return { 'Mod-e': () => this.editor.commands.toggleMark(this.name) };
      },
      addInputRules() {
        return [markInputRule({ find: CODE, type: this.type })];
      },
    }),
  ];
}

/** Links: the key that opens the form, a pasted address over a selection, and a press that follows one while Ctrl or Cmd is held. */
export function linkKeys(session: EditorSession) {
  return Extension.create({
    name: 'linkKeys',
    addKeyboardShortcuts: () => ({
      'Mod-k': ({ editor }) => {
        const { selection } = editor.state;
        if (selection.empty && !editor.isActive('link')) return false;
        const { node } = editor.view.domAtPos(selection.from);
        const anchor = node instanceof Element ? node : node.parentElement;
        if (anchor) session.details.set({ form: 'link', anchor, blockId: '', sectionKey: session.sectionInHand.get() });
        return true;
      },
    }),
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const text = event.clipboardData?.getData('text/plain').trim() ?? '';
            const { from, to, empty, $from, $to } = view.state.selection;
            const href = ADDRESS.test(text) ? safeHref(text) : null;
            if (href === null || empty || !$from.sameParent($to)) return false;
            view.dispatch(view.state.tr.addMark(from, to, view.state.schema.marks['link']!.create({ href })));
            return true;
          },
          handleClick(view, _position, event) {
            const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
            const href = safeHref(anchor?.getAttribute('href') ?? '');
            if (href === null || (view.editable && !event.metaKey && !event.ctrlKey)) return false;
            window.open(href, '_blank', 'noopener,noreferrer');
            return true;
          },
        },
      }),
    ],
  });
}
