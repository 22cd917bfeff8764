import { Popover } from '@base-ui/react/popover';
import { SLASH_LIST, slashOptionId, type SlashState } from './slash-extension';

/** What can stand in the line in hand, below its slash. */
export function SlashList({ slash }: { slash: SlashState }) {
  return (
    <Popover.Root open modal={false}>
      <Popover.Portal>
        <Popover.Positioner anchor={{ getBoundingClientRect: () => slash.rectangle() ?? new DOMRect() }} side="bottom" align="start" sideOffset={6} collisionPadding={12} className="z-50">
          <Popover.Popup initialFocus={false} finalFocus={false} className="max-h-80 w-72 overflow-y-auto rounded-md border border-line bg-surface p-1 font-sans shadow-[0_6px_24px_var(--shade)] outline-none">
            <ul id={SLASH_LIST} role="listbox" aria-label="What can stand here">
              {slash.items.map((item, index) => (
                <li
                  key={item.name}
                  id={slashOptionId(item.name)}
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
