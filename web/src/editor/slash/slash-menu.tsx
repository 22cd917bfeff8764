import { Popover } from '@base-ui/react/popover';
import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useSession } from '../editor-session';
import { useStore } from '../store';

const LIST = 'slash-list';
const idOf = (name: string) => `slash-${name}`;

/** The list below the slash; the caret stays in the text, and the editor says which line is chosen. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const session = useSession();
  const slash = useStore(session.slash);
  const chosen = slash?.items[slash.active];
  const isOpen = slash !== null && slash.items.length > 0;
  useEffect(() => {
    const { dom } = editor.view;
    if (!isOpen || !chosen) return;
    dom.setAttribute('aria-controls', LIST);
    dom.setAttribute('aria-activedescendant', idOf(chosen.name));
    document.getElementById(idOf(chosen.name))?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, isOpen, chosen]);
  if (!isOpen) return null;
  return (
    <Popover.Root open modal={false}>
      <Popover.Portal>
        <Popover.Positioner anchor={{ getBoundingClientRect: () => slash.rectangle() ?? new DOMRect() }} side="bottom" align="start" sideOffset={6} collisionPadding={12} className="z-50">
          <Popover.Popup initialFocus={false} finalFocus={false} className="max-h-80 w-72 overflow-y-auto rounded-md border border-line bg-surface p-1 font-sans shadow-[0_6px_24px_var(--shade)] outline-none">
            <ul id={LIST} role="listbox" aria-label="What can stand here">
              {slash.items.map((item, index) => (
                <li
                  key={item.name}
                  id={idOf(item.name)}
                  role="option"
                  aria-selected={index === slash.active}
                  className="cursor-pointer rounded-sm px-2.5 py-1.5 hover:bg-sunken aria-selected:bg-accent-wash"
                  onMouseDown={(event) => {
                    event.preventDefault();
                    slash.choose(item);
                  }}
                >
                  <span className="block text-base font-medium">{item.title}</span>
                  <span className="block text-sm text-soft">{item.hint}</span>
                </li>
              ))}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
