/** Something the palette can do. */
export interface Command {
  id: string;
  title: string;
  /** What it is for, or the key that does the same. */
  hint?: string;
  /** Other words that somebody may type for it. */
  words?: string;
  run(): void;
}

export interface CommandGroup {
  label: string;
  commands: Command[];
}

type Offer = () => CommandGroup[];
const offers = new Set<Offer>();

/** What a part of the page can do, asked for when the palette opens. The returned function takes it back. */
export function offerCommands(offer: Offer): () => void {
  offers.add(offer);
  return () => offers.delete(offer);
}

/** Buttons and links with `data-command` are actions of the page in hand; the attribute names them, or their own words do. */
function markedActions(): Command[] {
  const named = new Map<string, Command>();
  for (const element of document.querySelectorAll<HTMLElement>('main [data-command]:not(:disabled)')) {
    const title = element.dataset['command'] || element.textContent.trim();
    if (named.has(title)) continue;
    named.set(title, {
      id: `page:${title}`,
      title,
      ...(element.ariaKeyShortcuts && { hint: element.ariaKeyShortcuts }),
      run: () => {
        element.focus();
        element.click();
      },
    });
  }
  return [...named.values()];
}

/** The sections of the document that is read. */
function readSections(): Command[] {
  return [...document.querySelectorAll<HTMLElement>('main section[id][aria-labelledby]')].flatMap((section) => {
    const heading = document.getElementById(section.getAttribute('aria-labelledby') ?? '');
    if (heading?.tagName !== 'H2' || !section.contains(heading)) return [];
    return [{ id: `section:${section.id}`, title: heading.firstChild?.textContent ?? section.id, run: () => bringTo(heading) }];
  });
}

/** Scrolls to a heading and puts the focus there, so that reading and the Tab key go on from it. */
function bringTo(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

/** What can be done on the page in hand. */
export function commandsInHand(): CommandGroup[] {
  return [{ label: 'On this page', commands: markedActions() }, { label: 'Sections', commands: readSections() }, ...[...offers].flatMap((offer) => offer())].filter(({ commands }) => commands.length > 0);
}

/** The commands in which every word that was typed begins a word. */
export function matching(groups: readonly CommandGroup[], typed: string): CommandGroup[] {
  const wanted = wordsOf(typed);
  const fits = ({ title, words = '' }: Command) => {
    const own = wordsOf(`${title} ${words}`);
    return wanted.every((word) => own.some((one) => one.startsWith(word)));
  };
  return groups.map(({ label, commands }) => ({ label, commands: commands.filter(fits) })).filter(({ commands }) => commands.length > 0);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
