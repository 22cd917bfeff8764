import { matching, type CommandGroup } from './commands.js';

const command = (title: string, words?: string) => ({ id: title, title, ...(words !== undefined && { words }), run: () => undefined });
const groups: CommandGroup[] = [
  { label: 'On this page', commands: [command('Ask for review'), command('Export as Word', 'download docx')] },
  { label: 'Go to', commands: [command('Review queue'), command('Library')] },
];
const found = (typed: string) => matching(groups, typed).flatMap(({ commands }) => commands.map(({ title }) => title));

test('every typed word begins a word of the command, in any order', () => {
  expect(found('rev')).toEqual(['Ask for review', 'Review queue']);
  expect(found('rev ask')).toEqual(['Ask for review']);
  expect(found('view')).toEqual([]);
});

test('a command is found by its other words', () => {
  expect(found('docx')).toEqual(['Export as Word']);
});

test('groups without a match are left out, and without words everything is there', () => {
  expect(matching(groups, 'library').map(({ label }) => label)).toEqual(['Go to']);
  expect(found('  ')).toHaveLength(4);
});
