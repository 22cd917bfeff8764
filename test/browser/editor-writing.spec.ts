import type { EditorNode } from '@corrigenda/templates';
import { type EditorPage, newDraft, startWriting, type Visitor, type Writing } from '../support/editor-page.js';

let writing: Writing;
let author: Visitor;

beforeAll(async () => {
  writing = await startWriting('author');
  [author] = writing.visitors as [Visitor];
}, 180_000);

afterAll(() => writing?.end());

afterEach(() => {
  expect(writing.faults()).toEqual([]);
});

const open = async () => author.edit(await newDraft(author));

/** The lines of a section in short: what they are and their text, or their rows. */
async function linesOf(editor: EditorPage, key: string): Promise<unknown[][]> {
  const section = (await editor.document()).content!.find(({ attrs }) => attrs?.['key'] === key)!;
  const textOf = (node: EditorNode): string => node.text ?? (node.content ?? []).map(textOf).join('');
  return (section.content ?? []).map((line) => [line.type, line.type === 'table' ? JSON.parse(String(line.attrs?.['rows'])) : textOf(line)]);
}

async function paste({ page }: EditorPage, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.getElementById('coe-document')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test('a slash offers what can stand there; letters narrow it down and Enter takes it', async () => {
  const editor = await open();
  const { page } = editor;
  await editor.caretIn('summary');
  await page.keyboard.type('/');
  const list = page.getByRole('listbox', { name: 'What can stand here' });
  await list.waitFor();
  expect(await list.getByRole('option', { name: /^Entry/ }).count()).toBe(0);
  await page.keyboard.type('numb');
  expect(await list.getByRole('option').allInnerTexts()).toEqual([expect.stringContaining('Numbers')]);
  expect(await page.locator('#coe-document').getAttribute('aria-activedescendant')).toBe('slash-numbers');
  await page.keyboard.press('Enter');
  await page.keyboard.type('first step');
  expect(await linesOf(editor, 'summary')).toEqual([['paragraph', 'first step']]);
  await page.locator('#coe-document p[data-list="number"]').waitFor();
});

test('Escape leaves the slash as a letter', async () => {
  const editor = await open();
  await editor.caretIn('summary');
  await editor.page.keyboard.type('either /');
  await editor.page.getByRole('listbox').waitFor();
  await editor.page.keyboard.press('Escape');
  await editor.page.getByRole('listbox').waitFor({ state: 'detached' });
  await editor.page.keyboard.type('or');
  expect(await linesOf(editor, 'summary')).toEqual([['paragraph', 'either /or']]);
});

test('a table is filled, made larger and read again, by keyboard', async () => {
  const editor = await open();
  const { page } = editor;
  await editor.caretIn('summary');
  await page.keyboard.type('/tab');
  await page.getByRole('option', { name: /Table/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-cell="0:0"]:focus').waitFor();
  await page.keyboard.type('Host');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Errors');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('12');
  await page.getByRole('button', { name: 'Remove last column' }).click();
  await page.getByRole('button', { name: 'Add row' }).click();
  expect(await linesOf(editor, 'summary')).toEqual([['table', [['Host', 'Errors'], ['', '12'], ['', '']]]]);
});

/** A table as the last line of the summary; it is selected. */
async function openWithTable(before = 'Before it. '): Promise<EditorPage> {
  const editor = await open();
  const { page } = editor;
  await editor.caretIn('summary');
  await page.keyboard.type(`${before}/tab`);
  await page.getByRole('option', { name: /Table/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-cell="0:0"]:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.leaf-table.leaf-selected').waitFor();
  return editor;
}

const EMPTY_GRID = [['', '', ''], ['', '', '']];

test('what is typed, composed or pasted while a table is selected goes behind it', async () => {
  const editor = await openWithTable();
  await editor.page.keyboard.type('Typed.');
  expect(await linesOf(editor, 'summary')).toEqual([['paragraph', 'Before it. '], ['table', EMPTY_GRID], ['paragraph', 'Typed.']]);
  const other = await openWithTable();
  await paste(other, 'Pasted.');
  expect(await linesOf(other, 'summary')).toEqual([['paragraph', 'Before it. '], ['table', EMPTY_GRID], ['paragraph', 'Pasted.']]);
  const third = await openWithTable();
  const devTools = await third.page.context().newCDPSession(third.page);
  await devTools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process' });
  await devTools.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await devTools.send('Input.insertText', { text: '日本' });
  expect(await linesOf(third, 'summary')).toEqual([['paragraph', 'Before it. '], ['table', EMPTY_GRID], ['paragraph', '日本']]);
});

test.each(['Delete', 'Backspace', 'ControlOrMeta+x'])('after %s of what stood last in a section the author writes on there', async (key) => {
  const editor = await openWithTable();
  await editor.page.keyboard.press(key);
  await editor.page.keyboard.type('And on.');
  expect(await linesOf(editor, 'summary')).toEqual([['paragraph', 'Before it. And on.']]);
});

test('selecting all where there is only a table does not select the next section', async () => {
  const editor = await openWithTable('');
  const impact = await linesOf(editor, 'impact');
  await editor.page.keyboard.press('ControlOrMeta+a');
  await editor.page.keyboard.press('Delete');
  await editor.page.keyboard.type('Nowhere.');
  expect(await linesOf(editor, 'impact')).toEqual(impact);
  expect(await linesOf(editor, 'summary')).toEqual([['table', EMPTY_GRID]]);
});

test('undo takes a line away again that Enter made, redo brings it back, and the caret goes along', async () => {
  const editor = await open();
  const { page } = editor;
  await editor.caretIn('summary');
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await linesOf(editor, 'summary')).toEqual([['paragraph', 'one']]);
  await page.keyboard.type('!');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('Enter');
  await page.keyboard.type('three');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.type('!');
  expect(await linesOf(editor, 'summary')).toEqual([['paragraph', 'one'], ['paragraph', 'three!']]);
});

test('Backspace that is held down empties the section in hand and no other', async () => {
  const editor = await open();
  const before = (await editor.document()).content!.map((section) => section.content?.length ?? 0);
  await editor.caretIn('lessons', 1);
  await editor.page.keyboard.type('Ab');
  for (let presses = 0; presses < 20; presses += 1) await editor.page.keyboard.press('Backspace');
  await editor.page.keyboard.type('Still here.');
  const sections = await editor.sections();
  const after = (await editor.document()).content!.map((section) => section.content?.length ?? 0);
  expect(await editor.textOf('lessons')).toContain('Still here.');
  expect(sections.filter((_, index) => before[index] !== after[index])).toEqual(['lessonsSection:lessons']);
});

test('what is found is counted, walked over and replaced everywhere, and one undo takes it back', async () => {
  const editor = await open();
  const { page } = editor;
  await editor.caretIn('summary');
  await page.keyboard.type('The pool was full. A pool is small.');
  await page.keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await bar.getByLabel('Find', { exact: true }).fill('pool');
  await bar.getByText('2 found').waitFor();
  await page.keyboard.press('Enter');
  await bar.getByText('1 of 2').waitFor();
  await bar.getByLabel('Replace with').fill('connection pool');
  await bar.getByRole('button', { name: 'All' }).click();
  expect(await linesOf(editor, 'summary')).toEqual([['paragraph', 'The connection pool was full. A connection pool is small.']]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await linesOf(editor, 'summary')).toEqual([['paragraph', 'The pool was full. A pool is small.']]);
});

test('a time that begins an entry without one becomes its time, and Backspace makes it text again', async () => {
  const editor = await open();
  const timesIn = async () => (await editor.document()).content!.find(({ attrs }) => attrs?.['key'] === 'timeline')!.content!.map(({ attrs }) => attrs?.['at']);
  const type = async (line: number, words: string) => {
    await editor.caretIn('timeline', line);
    await editor.page.keyboard.type(words);
  };
  await type(0, '14:05 The bell is silent.');
  await type(1, '+7m Somebody knocks.');
  await type(2, '3.14 percent were lost.');
  expect(await timesIn()).toEqual(['2026-04-24T14:05:00Z', '2026-04-24T14:12:00Z', '']);
  expect((await linesOf(editor, 'timeline')).map(([, text]) => text)).toEqual(['The bell is silent.', 'Somebody knocks.', '3.14 percent were lost.']);
  const other = await open();
  await other.caretIn('timeline', 0);
  await other.page.keyboard.type('~9 ');
  await other.page.keyboard.press('Backspace');
  await other.page.keyboard.type('people called.');
  expect((await linesOf(other, 'timeline'))[0]).toEqual(['timelineEntry', '~9 people called.']);
});

test('a pasted log becomes entries in the order of time, and one undo takes them back', async () => {
  const editor = await open();
  await editor.caretIn('timeline');
  const before = await linesOf(editor, 'timeline');
  await paste(editor, '2026-04-24T08:20:00Z pool larger\n2026-04-24T08:12:00Z pool full\n2026-04-24T12:12:00Z calm\n2026-04-24T12:12:00Z calm');
  const texts = (await linesOf(editor, 'timeline')).map(([, text]) => text).filter((text) => text !== '');
  expect(texts).toEqual(['pool full', 'pool larger', 'calm', 'calm']);
  const timeline = editor.section('timeline');
  await timeline.getByText('One entry says what an earlier one says.').waitFor();
  expect(await timeline.locator('[data-gap]').getAttribute('data-gap')).toBe('3 h 52 m without an entry');
  await timeline.getByLabel('Mark gaps over').selectOption('360');
  expect(await timeline.locator('[data-gap]').count()).toBe(0);
  await editor.page.keyboard.press('ControlOrMeta+z');
  expect(await linesOf(editor, 'timeline')).toEqual(before);
});

test('of a pasted chat the author chooses what belongs in the timeline, and speakers become roles', async () => {
  const editor = await open();
  const { page } = editor;
  await editor.caretIn('timeline');
  await paste(editor, 'Wanda Testerson  10:42 AM\nthe pool is full\nOtto Sampleman  10:43 AM\nlunch?\nWanda Testerson  10:44 AM\nmade it larger');
  const dialog = page.getByRole('dialog', { name: 'What belongs in the timeline?' });
  await dialog.getByLabel('Wanda Testerson').fill('the on-call engineer');
  await dialog.getByRole('checkbox', { name: /lunch/ }).uncheck();
  await dialog.getByRole('button', { name: 'Add 2 entries' }).click();
  const texts = (await linesOf(editor, 'timeline')).map(([, text]) => text).filter((text) => text !== '');
  expect(texts).toEqual(['The on-call engineer: the pool is full', 'The on-call engineer: made it larger']);
});

test('a line moves among its neighbours by keyboard and keeps the caret', async () => {
  const editor = await open();
  await editor.caretIn('summary');
  await editor.page.keyboard.type('one');
  await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.type('two');
  await editor.page.keyboard.press('ControlOrMeta+Alt+ArrowUp');
  await editor.page.keyboard.type('!');
  expect(await linesOf(editor, 'summary')).toEqual([['paragraph', 'two!'], ['paragraph', 'one']]);
});

test('only what matters now is shown on request, and a jump shows its section', async () => {
  const editor = await open();
  const { page } = editor;
  await page.getByRole('checkbox', { name: /Only what matters now/ }).check();
  await editor.section('timeline').waitFor();
  expect(await editor.section('whys').isVisible()).toBe(false);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: /^Five whys/ }).click();
  await editor.section('whys').waitFor();
  await page.getByRole('checkbox', { name: /Only what matters now/ }).uncheck();
  expect(await editor.section('summary').isVisible()).toBe(true);
});
