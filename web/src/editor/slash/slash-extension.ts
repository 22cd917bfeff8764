import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { blockInHand } from '../blocks';
import type { EditorSession } from '../editor-session';
import { slashItemsFor, type SlashItem } from './slash-items';

/** The list and its lines, as the text that has the focus names them. */
export const SLASH_LIST = 'slash-list';
export function slashOptionId(name: string): string {
  return `slash-${name}`;
}

/** The menu as it stands: what was found for the letters behind the slash, and which of it Enter takes. */
export interface SlashState {
  items: SlashItem[];
  active: number;
  rectangle: () => DOMRect | null;
  choose: (item: SlashItem) => void;
}

/** A slash at the start of a line or behind a space offers what can stand there; Escape leaves the slash as a letter. */
export function slashMenu(session: EditorSession) {
  const show = ({ items, clientRect, command }: SuggestionProps<SlashItem, SlashItem>) =>
    session.slash.set({ items, active: 0, rectangle: () => clientRect?.() ?? null, choose: command });
  const move = (step: 1 | -1) => {
    const open = session.slash.get();
    if (!open || open.items.length === 0) return false;
    session.slash.set({ ...open, active: (open.active + step + open.items.length) % open.items.length });
    return true;
  };
  return Extension.create({
    name: 'slashMenu',
    // Before the keys of lines: while the menu is open, Enter is its own.
    priority: 1800,
    addProseMirrorPlugins() {
      return [
        Suggestion<SlashItem, SlashItem>({
          editor: this.editor,
          pluginKey: new PluginKey('slashMenu'),
          char: '/',
          allow: ({ state }) => {
            const place = blockInHand(state);
            return place !== null && place.node.isTextblock && !place.node.type.spec.code;
          },
          items: ({ query, editor }) => {
            const place = blockInHand(editor.state);
            return place ? slashItemsFor(place, query) : [];
          },
          command: ({ editor, range, props: item }) => {
            editor.chain().deleteRange(range).run();
            item.run(editor, session);
          },
          render: () => ({
            onStart: show,
            onUpdate: show,
            onExit: () => session.slash.set(null),
            onKeyDown: ({ event }) => {
              if (event.isComposing) return false;
              const open = session.slash.get();
              if (event.key === 'ArrowDown') return move(1);
              if (event.key === 'ArrowUp') return move(-1);
              if (event.key !== 'Enter' && event.key !== 'Tab') return false;
              const item = open?.items[open.active];
              if (!open || !item) return false;
              open.choose(item);
              return true;
            },
          }),
        }),
      ];
    },
  });
}
