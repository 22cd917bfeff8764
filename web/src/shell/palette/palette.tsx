'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useRouter } from 'next/navigation';
import { useMemo, useRef, useState } from 'react';
import { coeHref } from '../../coe/coe-line';
import { coeNumber } from '../../coe/coe-words';
import { commandsInHand, matching, type Command, type CommandGroup } from '../../ui/commands';
import { Icon } from '../../ui/icon';
import { placesToGo } from './places';
import { useCoesNamed } from './use-coes-named';

interface PaletteProps {
  isAdministrator: boolean;
  onListKeys(): void;
  onClose(): void;
}

/** Reaches everything by typing: what the page in hand can do, its sections, COEs, and places. The focus returns to where it was before anything is done. */
export function Palette({ isAdministrator, onListKeys, onClose }: PaletteProps) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(true);
  const [typed, setTyped] = useState('');
  const chosen = useRef<Command | null>(null);
  const [known] = useState(() => [...commandsInHand(), ...placesToGo({ isAdministrator, go: (href) => router.push(href), listKeys: onListKeys })]);
  const { coes, isLooking, failed } = useCoesNamed(typed);

  const groups = useMemo((): CommandGroup[] => {
    const text = typed.trim();
    const found = coes.map((coe) => ({ id: `coe:${coe.number}`, title: `${coeNumber(coe.number)} ${coe.title}`, hint: coe.team.name, run: () => router.push(coeHref(coe)) }));
    const search = { id: 'search', title: `Search the library for “${text}”`, run: () => router.push(`/library?q=${encodeURIComponent(text)}`) };
    return [
      ...matching(known, text),
      // What answers an earlier text is kept only where it fits this one: Enter takes what is on top.
      ...(isLooking ? matching([{ label: 'COEs', commands: found }], text) : found.length > 0 ? [{ label: 'COEs', commands: found }] : []),
      ...(text === '' ? [] : [{ label: 'Library', commands: [search] }]),
    ];
  }, [known, coes, isLooking, typed, router]);
  const count = groups.reduce((sum, { commands }) => sum + commands.length, 0);

  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={setOpen}
      onOpenChangeComplete={(open) => {
        if (open) return;
        onClose();
        chosen.current?.run();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 min-h-dvh bg-shade transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          aria-label="Commands"
          className="fixed inset-x-2 top-2 z-50 flex max-h-[min(34rem,calc(100dvh-1rem))] flex-col overflow-hidden rounded-md border border-line bg-surface shadow-[0_6px_24px_var(--shade)] transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0 sm:inset-x-auto sm:top-[12vh] sm:left-1/2 sm:w-[36rem] sm:max-h-[76vh] sm:-translate-x-1/2"
        >
          <Autocomplete.Root open inline items={groups.map(({ label, commands }) => ({ value: label, items: commands }))} filter={null} autoHighlight="always" keepHighlight value={typed} onValueChange={setTyped} itemToStringValue={(command: Command) => command.title}>
            <div className="flex items-center gap-2.5 border-b border-line pl-4">
              <Icon name="search" className="size-4 text-faint" />
              <Autocomplete.Input
                aria-label="Go to, do, or find a COE"
                placeholder="Go to, do, or find a COE by number or title"
                spellCheck={false}
                className="h-12 min-w-0 grow bg-transparent text-base outline-none placeholder:text-faint"
                onKeyDown={(event) => {
                  if (event.key === 'Escape') setOpen(false);
                }}
              />
              <Dialog.Close aria-label="Close" className="mr-2 grid size-8 place-items-center rounded-md text-soft hover:bg-sunken hover:text-ink">
                <Icon name="close" />
              </Dialog.Close>
            </div>
            <Autocomplete.List className="min-h-0 grow overflow-y-auto overscroll-contain py-1.5 [scroll-padding-block:2rem]">
              {(group: { value: string; items: Command[] }) => (
                <Autocomplete.Group key={group.value} items={group.items} className="pb-1.5">
                  <Autocomplete.GroupLabel className="px-4 pt-1.5 pb-0.5 text-xs font-medium text-faint">{group.value}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(command: Command) => (
                      <Autocomplete.Item
                        key={command.id}
                        value={command}
                        onClick={() => {
                          chosen.current = command;
                          setOpen(false);
                        }}
                        className="flex min-h-8 cursor-pointer items-baseline gap-4 px-4 py-1.5 data-highlighted:bg-accent-wash data-highlighted:text-accent-strong"
                      >
                        <span className="min-w-0 grow" dir="auto">
                          {command.title}
                        </span>
                        {command.hint && <span className="shrink-0 text-sm text-faint">{command.hint}</span>}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
            <p role="status" className="border-t border-line px-4 py-1.5 text-xs text-faint">
              {failed ? 'COEs could not be looked for. ' : isLooking ? 'Looking for COEs … ' : `${count === 1 ? 'One' : count} to choose from. `}
              <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> does it, <kbd>Esc</kbd> closes
            </p>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
