'use client';

import { Dialog } from '../ui/dialog';

const KEYS: { where: string; keys: [string, string][] }[] = [
  {
    where: 'Everywhere',
    keys: [
      ['⌘K or Ctrl+K', 'Go anywhere, do anything, find a COE'],
      ['/', 'Search the library, from any page but the editor'],
      ['c', 'New COE, likewise'],
      ['?', 'This list'],
      ['Esc', 'Close what is on top'],
    ],
  },
  {
    where: 'Lists',
    keys: [
      ['j and k', 'Next and previous line'],
      ['Enter', 'Open it'],
      ['e', 'Done, in the inbox'],
      ['a', 'Add or propose a word, in the word lists'],
    ],
  },
  {
    where: 'Writing',
    keys: [
      ['/', 'What can stand here'],
      ['- and 1.', 'Bullets and numbers'],
      ['``` and >', 'Code block and callout'],
      ['⌘.', 'To the time, measure or kind of the line'],
      ['⌥⌘↑ and ⌥⌘↓', 'Move the line'],
      ['Tab and ⇧Tab', 'In and out, in lists and whys'],
      ['⌘B, ⌘I and ⌘E', 'Bold, italic, code'],
      ['⌘K over words', 'Make them a link'],
      ['⌘F', 'Find and replace'],
      ['F8 and ⇧F8', 'Next and previous finding'],
      ['Alt+Enter', 'What to do about the finding at the caret'],
      ['⌘Z and ⇧⌘Z', 'Undo and redo'],
    ],
  },
  {
    where: 'Presenting',
    keys: [
      ['→ and ←', 'Next and previous section'],
      ['n and p', 'Next and previous COE'],
      ['q', 'Questions, shown or hidden'],
    ],
  },
  {
    where: 'A COE',
    keys: [['h', 'Its history, from where it is read']],
  },
  {
    where: 'History',
    keys: [['n and p', 'Next and previous change']],
  },
  {
    where: 'Reading, review and editor',
    keys: [
      ['n and p', 'Next and previous thread or question'],
      ['⌘⌥M', 'Comment on the selected words, or go to the thread under the caret'],
      ['⌘⏎', 'Send'],
    ],
  },
  {
    where: 'Review',
    keys: [
      ['j and k', 'Next and previous section'],
      ['v', 'Section viewed'],
      ['q', 'Ask a question about the section'],
      ['a', 'To what is left before you approve'],
      ['u', 'Back to the queue'],
    ],
  },
];

export function KeyList({ onClose }: { onClose(): void }) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Keys" description="Single keys can be turned off in the settings.">
      {KEYS.map(({ where, keys }) => (
        <section key={where} className="mb-4">
          <h3 className="text-sm font-semibold text-soft">{where}</h3>
          <dl>
            {keys.map(([key, what]) => (
              <div key={key} className="flex justify-between gap-4 border-b border-line py-1.5">
                <dt className="order-2">
                  <kbd className="font-mono text-sm">{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
