import { until } from '../support/editor-client.js';
import { type EditorPage, newDraft, startWriting, type TestEditor, type Visitor, type Writing } from '../support/editor-page.js';


let writing: Writing;
let author: Visitor;
let colleague: Visitor;

beforeAll(async () => {
  writing = await startWriting('author', 'owner');
  [author, colleague] = writing.visitors as [Visitor, Visitor];
}, 180_000);

afterAll(() => writing?.end());

afterEach(() => {
  expect(writing.faults()).toEqual([]);
});

/** A draft with a sentence in every line, which both have open. */
async function openTogether(): Promise<{ number: number; mine: EditorPage; theirs: EditorPage }> {
  const draft = await newDraft(author, colleague);
  const mine = await author.edit(draft);
  await mine.fill();
  await mine.saved();
  return { number: draft.number, mine, theirs: await colleague.edit(draft) };
}

/** Both screens, both shared documents and the service say the same. */
async function expectAgreement(number: number, mine: EditorPage, theirs: EditorPage): Promise<void> {
  await mine.saved();
  const own = JSON.stringify(await mine.document());
  await until(async () => JSON.stringify(await theirs.document()) === own, 'the other screen to show the same');
  expect(await mine.sharedText()).toBe(await mine.shownText());
  expect(await theirs.sharedText()).toBe(await theirs.shownText());
  await until(async () => {
    const { coe } = await author.ask<{ coe: { document: unknown } }>('query($number: Int!) { coe(number: $number) { document } }', { number });
    return canonical(coe.document) === canonical(JSON.parse(own));
  }, 'the service to have the same document');
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part));

const acrossSections = (editor: EditorPage) => editor.select(['summary', 0, 8], ['lessons', 0, 7]);
const pasted = (editor: EditorPage, html: string, text: string) =>
  editor.page.evaluate(
    ([markup, plain]) => {
      const data = new DataTransfer();
      data.setData('text/html', markup);
      data.setData('text/plain', plain);
      document.querySelector('#coe-document')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [html, text] as const,
  );
const command = (editor: EditorPage, name: string, ...values: string[]) =>
  editor.page.evaluate(
    ([called, given]) => {
      const { editor: tiptap } = document.querySelector('#coe-document') as never as { editor: TestEditor };
      (tiptap.commands[called] as (...values: string[]) => boolean)(...given);
    },
    [name, values] as const,
  );
const press = async ({ page }: EditorPage, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** What the clipboard holds after the whole document was copied. */
const copyOfEverything = (editor: EditorPage) =>
  editor.page.evaluate(() => {
    const { editor: tiptap } = document.querySelector('#coe-document') as never as { editor: { commands: { selectAll(): void } } };
    tiptap.commands.selectAll();
    const data = new DataTransfer();
    document.querySelector('#coe-document')!.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData('text/html');
  });

/** Every letter of the document, whatever its order: what is moved is neither lost nor doubled. */
const lettersOf = async (editor: EditorPage) => [...(await editor.shownText())].filter((letter) => letter !== '<' && letter !== '>').sort().join('');

type Gesture = [name: string, act: (editor: EditorPage) => Promise<void>];

const GESTURES: Gesture[] = [
  ['Backspace at the beginning of a section', async (editor) => { await editor.select(['timeline', 0, 0]); await press(editor, 'Backspace', 'Backspace'); }],
  ['Delete at the end of a section', async (editor) => { await editor.caretIn('summary'); await press(editor, 'Delete', 'Delete'); }],
  ['a run of Enter', async (editor) => { await editor.caretIn('summary'); await press(editor, ...Array<string>(20).fill('Enter')); }],
  ['Backspace over several sections', async (editor) => { await acrossSections(editor); await press(editor, 'Backspace'); }],
  ['Delete over several sections', async (editor) => { await acrossSections(editor); await press(editor, 'Delete'); }],
  ['typing over several sections', async (editor) => { await acrossSections(editor); await editor.page.keyboard.type('gone'); }],
  ['Enter over several sections', async (editor) => { await acrossSections(editor); await press(editor, 'Enter'); }],
  ['cutting several sections', async (editor) => { await acrossSections(editor); await press(editor, 'Control+x'); }],
  ['pasting over several sections', async (editor) => { await acrossSections(editor); await pasted(editor, '<p>from elsewhere</p>', 'from elsewhere'); }],
  ['composing over several sections', async (editor) => {
    await acrossSections(editor);
    const session = await editor.page.context().newCDPSession(editor.page);
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.insertText', { text: '日本' });
  }],
  ['select all and type', async (editor) => { await editor.caretIn('summary'); await press(editor, 'Control+a', 'Control+a'); await editor.page.keyboard.type('gone'); }],
  ['select all and Delete', async (editor) => { await editor.caretIn('summary'); await press(editor, 'Control+a', 'Control+a', 'Delete'); }],
  ['select all and Backspace', async (editor) => { await editor.caretIn('whys'); await press(editor, 'Control+a', 'Control+a', 'Backspace'); }],
  ['select all and cut', async (editor) => { await editor.caretIn('summary'); await press(editor, 'Control+a', 'Control+a', 'Control+x'); }],
  ['selecting one section and deleting', async (editor) => { await editor.caretIn('timeline'); await press(editor, 'Control+a', 'Delete'); }],
  ['deleting over two questions', async (editor) => { await editor.select(['detection', 0, 4], ['detection', 2, 4]); await press(editor, 'Backspace'); }],
  ['pasting the whole document into a paragraph', async (editor) => { const all = await copyOfEverything(editor); await editor.caretIn('summary'); await pasted(editor, all, ''); }],
  ['pasting the whole document into an entry', async (editor) => { const all = await copyOfEverything(editor); await editor.caretIn('timeline'); await pasted(editor, all, ''); }],
  ['pasting the whole document over everything', async (editor) => { const all = await copyOfEverything(editor); await pasted(editor, all, ''); }],
  ['a command that deletes the selection', async (editor) => { await acrossSections(editor); await command(editor, 'deleteSelection'); }],
  ['a command that sets other content', (editor) => command(editor, 'setContent', '<p>gone</p>')],
  ['a command that clears everything', (editor) => command(editor, 'clearContent')],
  ['a section moved to the end', (editor) => editor.page.evaluate(() => {
    const { editor: tiptap } = document.querySelector('#coe-document') as never as { editor: { state: { doc: { firstChild: { nodeSize: number }; content: { size: number } }; tr: { delete(from: number, to: number): { insert(at: number, node: unknown): unknown } } }; view: { dispatch(tr: unknown): void } } };
    const { doc, tr } = tiptap.state;
    tiptap.view.dispatch(tr.delete(0, doc.firstChild.nodeSize).insert(doc.content.size - doc.firstChild.nodeSize, doc.firstChild));
  })],
  ['the browser’s own delete command', async (editor) => { await acrossSections(editor); await editor.page.evaluate(() => document.execCommand('delete')); }],
  ['dragging a selection of several sections elsewhere', async (editor) => {
    await editor.select(['summary', 0, 2], ['impact', 0, 4]);
    const before = await lettersOf(editor);
    const from = await editor.page.evaluate(() => getSelection()!.getRangeAt(0).getClientRects()[0]!.toJSON() as DOMRect);
    const to = (await editor.section('impact').locator('.impact-measure .entry-text').boundingBox())!;
    await editor.page.mouse.move(from.x + 12, from.y + from.height / 2);
    await editor.page.mouse.down();
    await editor.page.mouse.move(from.x + 40, from.y + 40, { steps: 5 });
    await editor.page.mouse.move(to.x + 30, to.y + 10, { steps: 8 });
    await editor.page.mouse.up();
    expect(await lettersOf(editor)).toBe(before);
  }],
  ['undo and redo, sixty times each', async (editor) => {
    await editor.caretIn('summary');
    await editor.page.keyboard.type('one more line');
    await press(editor, 'Enter', ...Array<string>(60).fill('Control+z'), ...Array<string>(60).fill('Control+Shift+z'));
  }],
];

describe('the template stands after', () => {
  test.each(GESTURES)('%s', async (_name, act) => {
    const { number, mine, theirs } = await openTogether();
    const sections = await mine.sections();
    const questions = await mine.section('detection').locator('.question').count();
    await act(mine);
    expect(await mine.sections()).toEqual(sections);
    expect(await mine.section('detection').locator('.question').count()).toBe(questions);
    await expectAgreement(number, mine, theirs);
  });
});

test('what was deleted or cut over several sections comes back by one undo', async () => {
  const { mine } = await openTogether();
  const before = await mine.shownText();
  for (const key of ['Delete', 'Control+x']) {
    await acrossSections(mine);
    await press(mine, key);
    expect(await mine.shownText()).not.toBe(before);
    await press(mine, 'Control+z');
    expect(await mine.shownText()).toBe(before);
  }
});

test('typing while somebody deletes everything keeps both screens alike', async () => {
  const { number, mine, theirs } = await openTogether();
  await mine.caretIn('summary');
  await theirs.caretIn('timeline');
  await Promise.all([mine.page.keyboard.type('Still being written while the rest goes.', { delay: 4 }), press(theirs, 'Control+a', 'Control+a', 'Delete', 'Control+a', 'Delete')]);
  await theirs.saved();
  await expectAgreement(number, mine, theirs);
});

test('a section that both empty stays, and can be written in again', async () => {
  const { number, mine, theirs } = await openTogether();
  await mine.caretIn('timeline');
  await theirs.caretIn('timeline');
  await Promise.all([press(mine, 'Control+a', 'Delete', 'Backspace'), press(theirs, 'Control+a', 'Delete', 'Backspace')]);
  await expectAgreement(number, mine, theirs);
  expect(await mine.sections()).toContain('timelineSection:timeline');
  await mine.section('timeline').getByRole('button', { name: 'Add entry' }).first().click();
  await mine.page.keyboard.type('08:12');
  await press(mine, 'Enter');
  await mine.page.keyboard.type('It began again.');
  await expectAgreement(number, mine, theirs);
  expect(await theirs.textOf('timeline')).toContain('It began again.');
});

test('two authors see each other’s words, carets and names', async () => {
  const { mine, theirs } = await openTogether();
  await mine.caretIn('summary');
  await mine.page.keyboard.type(' Written by one.');
  await theirs.section('summary').getByText('Written by one.').waitFor();
  await theirs.page.locator('.collaboration-carets__label', { hasText: 'Ada Quillfeather' }).waitFor({ state: 'attached' });
  await theirs.page.getByRole('list', { name: /Also here:.*Ada Quillfeather/ }).waitFor();
  await theirs.caretIn('timeline');
  await theirs.page.keyboard.type(' Written by the other.');
  await mine.section('timeline').getByText('Written by the other.').waitFor();
  await mine.page.locator('.collaboration-carets__label', { hasText: 'Osric Penhallow' }).waitFor({ state: 'attached' });
});

test('each author’s undo takes back their own words alone', async () => {
  const { mine, theirs } = await openTogether();
  await mine.caretIn('summary');
  await mine.page.keyboard.type(' Mine.');
  await theirs.section('summary').getByText('Mine.').waitFor();
  await theirs.caretIn('timeline');
  await theirs.page.keyboard.type(' Theirs.');
  await mine.section('timeline').getByText('Theirs.').waitFor();
  await press(mine, 'Control+z');
  await until(async () => !(await theirs.textOf('summary')).includes('Mine.'), 'the undo to arrive');
  expect(await theirs.textOf('timeline')).toContain('Theirs.');
});

test('a name and an acronym are underlined, and one press writes a role instead', async () => {
  const { mine } = await openTogether();
  await mine.caretIn('summary');
  await mine.page.keyboard.type(' Osric Penhallow emptied the DLQ.');
  const name = mine.section('summary').locator('.finding.no-names', { hasText: 'Osric Penhallow' });
  await name.waitFor();
  await mine.section('summary').locator('.finding.no-jargon', { hasText: 'DLQ' }).waitFor();
  const item = mine.page.locator('.editor-margin .finding-item', { hasText: 'Osric Penhallow' });
  const replacement = (await item.locator('.finding-replacement').first().innerText()).trim();
  await item.locator('.finding-replacement').first().click();
  await name.waitFor({ state: 'detached' });
  expect(await mine.textOf('summary')).toContain(`${replacement} emptied the DLQ.`);
  await item.waitFor({ state: 'detached' });
});

test('the other author’s keys keep every finding in its place', async () => {
  const { mine, theirs } = await openTogether();
  await mine.caretIn('summary');
  await mine.page.keyboard.type(' Osric Penhallow emptied the DLQ.');
  await mine.section('summary').locator('.finding.no-names').waitFor();
  await mine.page.evaluate(() => {
    const counts: number[] = [];
    Object.assign(window, { fewest: counts });
    new MutationObserver(() => counts.push(document.querySelectorAll('#coe-document .finding.no-names').length)).observe(document.querySelector('#coe-document')!, { subtree: true, childList: true });
  });
  await theirs.select(['summary', 0, 0]);
  await theirs.page.keyboard.type('Before all that: ', { delay: 10 });
  await mine.section('summary').getByText('Before all that:').waitFor();
  const counts = await mine.page.evaluate(() => (window as never as { fewest: number[] }).fewest);
  expect(counts.length).toBeGreaterThan(0);
  expect(Math.min(...counts)).toBe(1);
  expect(await mine.section('summary').locator('.finding.no-names').innerText()).toBe('Osric Penhallow');
});

test('a finding may stand with a reason, and is then shown apart', async () => {
  const { mine } = await openTogether();
  await mine.caretIn('summary');
  await mine.page.keyboard.type(' The DLQ was full.');
  const item = mine.page.locator('.editor-margin .finding-item', { hasText: 'DLQ' });
  await item.getByRole('button', { name: 'May stand…' }).click();
  await item.getByLabel('It may stand, because').fill('Every team here says it.');
  await item.getByRole('button', { name: 'Waive' }).click();
  await mine.page.locator('.editor-margin summary', { hasText: 'One may stand' }).waitFor();
  await mine.section('summary').locator('.finding-waived', { hasText: 'DLQ' }).waitFor();
});

test('asking for review says in words what is missing, and each line leads to its place', async () => {
  const { mine } = await openTogether();
  await mine.page.locator('.editor-outline').getByRole('button', { name: 'Ask for review' }).click();
  const dialog = mine.page.getByRole('dialog', { name: 'What is still missing' });
  const line = dialog.getByRole('button', { name: /Add at least one action item/ });
  await line.waitFor();
  expect(await dialog.getByRole('button', { name: 'Ask for review' }).isDisabled()).toBe(true);
  await line.click();
  await dialog.waitFor({ state: 'detached' });
  await until(() => mine.page.evaluate(() => document.querySelector('#section-actions')!.getBoundingClientRect().top < innerHeight), 'the section to be on the screen');
});

test('times are typed as people say them, and entries stand in their order', async () => {
  const draft = await newDraft(author);
  const editor = await author.edit(draft);
  const { page } = editor;
  await editor.section('timeline').getByRole('button', { name: 'Add entry' }).first().click();
  for (const [time, text] of [['08:12', 'The job stops.'], ['+27m', 'A customer writes.'], ['08:??', 'A deployment ends.'], ['~9', 'The job is started again.']]) {
    await page.getByRole('dialog', { name: 'New entry: when was it?' }).waitFor();
    await page.keyboard.type(time!);
    await press(editor, 'Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.type(text!);
    await press(editor, 'Enter');
  }
  await press(editor, 'Escape');
  const entries = (await editor.document()).content!.find(({ attrs }) => attrs?.['key'] === 'timeline')!.content!.filter(({ attrs }) => attrs?.['at'] !== '');
  expect(entries.map(({ attrs, content }) => [attrs!['at'], attrs!['precision'], attrs!['estimated'], content?.[0]?.text])).toEqual([
    ['2026-04-24T08:00:00Z', 'hour', false, 'A deployment ends.'],
    ['2026-04-24T08:12:00Z', 'minute', false, 'The job stops.'],
    ['2026-04-24T08:39:00Z', 'minute', false, 'A customer writes.'],
    ['2026-04-24T09:00:00Z', 'hour', true, 'The job is started again.'],
  ]);
});

test('hostile pastes leave flat text and a living editor', async () => {
  const { number, mine, theirs } = await openTogether();
  await mine.caretIn('summary');
  const deep = `${'<ul><li>'.repeat(3_000)}deep down${'</li></ul>'.repeat(3_000)}`;
  await pasted(mine, `<html><script>window.hacked = 1</script><style>p{}</style>${deep}<p onclick="x">Plain <a href="javascript:alert(1)">words</a> and <a href="https://example.com/">a link</a><img src=x onerror="window.hacked = 1"></p></html>`, 'deep down');
  expect(await mine.page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await mine.textOf('summary')).toContain('deep down');
  expect(await mine.section('summary').locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['https://example.com/']);
  await mine.page.keyboard.type(' Still here.');
  expect(await mine.textOf('summary')).toContain('Still here.');
  await expectAgreement(number, mine, theirs);
});

test('offline the page says that the text is only on this device, and saves it when the connection is back', async () => {
  const { mine, theirs } = await openTogether();
  await author.context.setOffline(true);
  await mine.page.evaluate(() => {
    const { editor } = document.querySelector('#coe-document') as never as { editor: { extensionManager: { extensions: { name: string; options: { provider?: { configuration: { websocketProvider: { webSocket: WebSocket } } } } }[] } } };
    editor.extensionManager.extensions.find(({ name }) => name === 'collaboration')!.options.provider!.configuration.websocketProvider.webSocket.close();
  });
  await mine.page.waitForSelector('[data-save="offline"]');
  await mine.caretIn('summary');
  await mine.page.keyboard.type(' Written without a connection.');
  await mine.page.locator('.editor-saved').getByText('Offline — your text is only on this device').waitFor();
  await author.context.setOffline(false);
  await mine.saved();
  await theirs.section('summary').getByText('Written without a connection.').waitFor();
});
