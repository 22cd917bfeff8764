import { Popover } from '@base-ui/react/popover';
import type { Editor } from '@tiptap/core';
import { useRef } from 'react';
import { FindingItem } from './finding-item';
import type { PlacedFinding } from './findings-plugin';

export interface FindingShown {
  place: PlacedFinding;
  anchor: Element;
  /** Opened by key: the card takes the focus. */
  isByKey: boolean;
}

export function FindingPopover({ shown, editor, onClose }: { shown: FindingShown; editor: Editor; onClose: () => void }) {
  const card = useRef<HTMLDivElement>(null);
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={shown.anchor} sideOffset={4} align="start" collisionPadding={12} className="z-40">
          <Popover.Popup
            aria-label="Finding"
            ref={card}
            // The first way out is at hand: Enter takes it.
            initialFocus={shown.isByKey && (() => card.current?.querySelector<HTMLElement>('.finding-ways button') ?? true)}
            finalFocus={false}
            onMouseLeave={() => !shown.isByKey && onClose()}
            className="w-80 max-w-[calc(100vw-1.5rem)] rounded-md border border-line bg-surface px-3 py-2 font-sans shadow-[0_6px_24px_var(--shade)] outline-none"
          >
            <FindingItem place={shown.place} editor={editor} isEditable={editor.isEditable} onReplaced={onClose} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
