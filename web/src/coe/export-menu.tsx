'use client';

import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { toApiError } from '../graphql/api-error';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { download } from './download';

const FORMATS = [
  { extension: 'md', label: 'Markdown' },
  { extension: 'docx', label: 'Word' },
  { extension: 'pdf', label: 'PDF' },
  { extension: 'json', label: 'JSON' },
] as const;

const ITEM = 'flex min-h-8 w-full items-center gap-2.5 px-3 py-1 text-left text-ink hover:bg-accent-wash hover:text-accent-strong focus-visible:-outline-offset-2';
const EDGE = 8;

interface ExportMenuProps {
  number: number;
  /** A number or `draft`; without one, what the reading page shows. */
  revision?: number | 'draft';
  /** Whether the page itself may be printed. */
  printable?: boolean;
}

/** The attribute itself, which React keeps to itself: the browser puts the focus there as it shows the menu, before the next key. */
function focusWhenShown(element: HTMLElement | null): void {
  element?.setAttribute('autofocus', '');
}

/** The COE as a file. The items are plain links, so they do without scripts; with them, what takes long and what fails is said. */
export function ExportMenu({ number, revision, printable = false }: ExportMenuProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [making, setMaking] = useState<string>();
  const [isSlow, setSlow] = useState(false);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    if (making === undefined) return;
    const timer = setTimeout(() => setSlow(true), 1_000);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [making]);

  /** Below its button, and within the window on the narrowest screen. */
  function place() {
    const [shown, below] = [panel.current, button.current?.getBoundingClientRect()];
    if (!shown || !below) return;
    const { width, height } = shown.getBoundingClientRect();
    shown.style.left = `${Math.max(EDGE, Math.min(below.left, innerWidth - width - EDGE))}px`;
    shown.style.top = `${below.bottom + height + EDGE > innerHeight && below.top > height + EDGE ? below.top - height - 4 : below.bottom + 4}px`;
  }
  function items(): HTMLElement[] {
    return [...(panel.current?.querySelectorAll<HTMLElement>('a, button') ?? [])];
  }
  function move(event: KeyboardEvent) {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: (at + 1) % all.length, ArrowUp: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  }
  function openWithArrow(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    panel.current?.showPopover();
  }
  async function save(event: MouseEvent<HTMLAnchorElement>, label: string) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    panel.current?.hidePopover();
    setProblem('');
    setMaking(label);
    try {
      await download(event.currentTarget.href);
    } catch (thrown) {
      setProblem(toApiError(thrown).message);
    } finally {
      setMaking(undefined);
    }
  }
  function printPage() {
    panel.current?.hidePopover();
    print();
  }

  const query = revision === undefined ? '' : `?revision=${revision}`;
  return (
    <>
      <Button ref={button} size="sm" variant="quiet" popoverTarget={id} pending={making !== undefined} onKeyDown={openWithArrow}>
        <Icon name="download" />
        Export
      </Button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label="Export"
        onToggle={(event) => {
          if (event.newState === 'open') place();
        }}
        onKeyDown={move}
        className="fixed inset-auto m-0 w-44 rounded-md border border-line bg-surface py-1.5 font-sans text-base shadow-[0_6px_24px_var(--shade)]"
      >
        {FORMATS.map(({ extension, label }, index) => (
          <a key={extension} ref={index === 0 ? focusWhenShown : undefined} href={`/files/coes/${number}.${extension}${query}`} download data-command={`Export as ${label}`} className={ITEM} onClick={(event) => void save(event, label)}>
            {label}
            <span className="ml-auto text-sm text-faint">.{extension}</span>
          </a>
        ))}
        {printable && (
          <button type="button" data-command="Print" className={`${ITEM} mt-1.5 border-t border-line pt-1.5`} onClick={printPage}>
            <Icon name="print" />
            Print
          </button>
        )}
      </div>
      <span role="status" className="text-sm text-soft">
        {isSlow && `Making the ${making} file …`}
      </span>
      {problem && (
        <p role="alert" className="basis-full text-sm text-danger">
          {problem}
        </p>
      )}
    </>
  );
}
