import type { CommandGroup } from '../../ui/commands';
import { chooseTheme } from '../preferences';
import { THEME_CHOICES } from '../theme';

interface Ways {
  isAdministrator: boolean;
  go(href: string): void;
  listKeys(): void;
}

/** Where one can go from everywhere, and what can be changed everywhere. */
export function placesToGo({ isAdministrator, go, listKeys }: Ways): CommandGroup[] {
  const to = (href: string, title: string, words = '', hint?: string) => ({ id: `go:${href}`, title, words, ...(hint && { hint }), run: () => go(href) });
  return [
    {
      label: 'Go to',
      commands: [
        to('/', 'Home', 'waiting inbox'),
        to('/coes', 'Drafts', 'coes mine'),
        to('/review', 'Review queue', 'verdict approve'),
        to('/actions', 'Action items', 'follow ups tasks overdue'),
        to('/library', 'Library', 'search published read'),
        to('/new', 'New COE', 'write create draft start', 'c'),
        to('/words', 'Word lists', 'glossary services people jargon'),
        to('/settings', 'Settings', 'preferences time zone password'),
        ...(isAdministrator ? [to('/admin/members', 'Administration: members', 'people admin'), to('/admin/teams', 'Administration: teams', 'admin organisation')] : []),
      ],
    },
    {
      label: 'Help and look',
      commands: [
        to('/help/sample', 'A finished COE, with notes', 'help sample example learn'),
        { id: 'keys', title: 'Keys', words: 'keyboard shortcuts help', hint: '?', run: listKeys },
        ...THEME_CHOICES.map(({ value, label }) => ({ id: `theme:${value}`, title: `Theme: ${label.toLowerCase()}`, words: 'dark light mode colours', run: () => chooseTheme(value) })),
      ],
    },
  ];
}
