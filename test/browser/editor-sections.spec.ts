import type { EditorNode } from '@corrigenda/templates';
import { until } from '../support/editor-client.js';
import { type EditorPage, newDraft, startWriting, type Visitor, type Writing } from '../support/editor-page.js';

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

const open = async () => author.edit(await newDraft(author));

/** The lines of a section in short: what they are, their attributes in question, their text. */
async function linesOf(editor: EditorPage, key: string, ...names: string[]): Promise<unknown[][]> {
  const section = (await editor.document()).content!.find(({ attrs }) => attrs?.['key'] === key)!;
  const textOf = (node: EditorNode): string => node.text ?? (node.content ?? []).map(textOf).join('');
  return (section.content ?? []).map((line) => [line.type, ...names.map((name) => line.attrs?.[name]), textOf(line)]);
}

async function press({ page }: EditorPage, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The popover is positioned and its first field has the focus. */
async function inDialog(editor: EditorPage, name: string) {
  const dialog = editor.page.getByRole('dialog', { name });
  await dialog.locator(':focus').waitFor();
  return dialog;
}

test('lists are begun, indented, continued and left by keyboard', async () => {
  const editor = await open();
  await editor.caretIn('summary');
  await editor.page.keyboard.type('- first');
  await press(editor, 'Enter', 'Tab');
  await editor.page.keyboard.type('below it');
  await press(editor, 'Enter', 'Shift+Tab');
  await editor.page.keyboard.type('second');
  await press(editor, 'Enter', 'Enter');
  await editor.page.keyboard.type('1. numbered');
  await press(editor, 'Enter', 'Enter');
  await editor.page.keyboard.type('plain');
  expect(await linesOf(editor, 'summary', 'list', 'indent')).toEqual([
    ['paragraph', 'bullet', 0, 'first'],
    ['paragraph', 'bullet', 1, 'below it'],
    ['paragraph', 'bullet', 0, 'second'],
    ['paragraph', 'number', 0, 'numbered'],
    ['paragraph', '', 0, 'plain'],
  ]);
  await editor.select(['summary', 1, 0]);
  await press(editor, 'Backspace', 'Backspace', 'Backspace');
  expect((await linesOf(editor, 'summary', 'list', 'indent'))[0]).toEqual(['paragraph', 'bullet', 0, 'firstbelow it']);
});

test('bold, italic, code, links and code blocks are typed', async () => {
  const editor = await open();
  await editor.caretIn('summary');
  await editor.page.keyboard.type('It was **very** late, *really*, says `cron` here');
  await press(editor, 'Shift+Home');
  await editor.page.locator('[role="toolbar"] [aria-label="Link"][aria-disabled="false"]').waitFor();
  await press(editor, 'Control+k');
  const dialog = await inDialog(editor, 'Link');
  await editor.page.keyboard.type('javascript:alert(1)');
  await press(editor, 'Enter');
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Address').fill('https://example.com/log');
  await press(editor, 'Enter');
  await dialog.waitFor({ state: 'detached' });
  const marks = await editor.section('summary').locator('.section-content p').first().evaluate((line) => [...line.querySelectorAll('strong, em, code, a')].map((mark) => [mark.tagName, mark.textContent]));
  expect(marks).toEqual(expect.arrayContaining([['STRONG', 'very'], ['EM', 'really'], ['CODE', 'cron']]));
  expect(await editor.section('summary').locator('a').first().getAttribute('href')).toBe('https://example.com/log');
  await editor.caretIn('summary');
  await press(editor, 'Enter');
  await editor.page.keyboard.type('```');
  await editor.page.keyboard.type('select 1;');
  await press(editor, 'Enter');
  await editor.page.keyboard.type('select 2;');
  await press(editor, 'Control+Enter');
  await editor.page.keyboard.type('After it.');
  expect((await linesOf(editor, 'summary')).slice(1)).toEqual([
    ['codeBlock', 'select 1;\nselect 2;'],
    ['paragraph', 'After it.'],
  ]);
});

test('Backspace at the beginning of an entry does not melt it into the one before', async () => {
  const editor = await open();
  await editor.fill();
  const before = await linesOf(editor, 'timeline', 'milestone');
  await editor.select(['timeline', 1, 0]);
  await press(editor, 'Backspace');
  await editor.select(['timeline', 0, 5], ['timeline', 2, 5]);
  expect(await linesOf(editor, 'timeline', 'milestone')).toEqual(before);
  await press(editor, 'Backspace');
  expect(await linesOf(editor, 'timeline', 'milestone')).toEqual([
    [before[0]![0], before[0]![1], 'timel'],
    [before[2]![0], before[2]![1], 'ine says this.'],
  ]);
});

test('whys are asked with Enter and branched with Tab, and a leaf says that no action answers it until one does', async () => {
  const editor = await open();
  const { page } = editor;
  await editor.section('whys').getByRole('button', { name: 'Why did it happen?' }).last().click();
  await page.keyboard.type('The job stopped.');
  for (const answer of ['Its queue was full.', 'Nothing watched its age.']) {
    await press(editor, 'Enter');
    await page.keyboard.type(answer);
  }
  await press(editor, 'Enter');
  await press(editor, 'Shift+Tab');
  await page.keyboard.type('The limit was never set.');
  const whys = (await linesOf(editor, 'whys', 'depth', 'strand')).filter(([, , strand]) => strand === 'happened');
  expect(whys).toEqual([
    ['why', 0, 'happened', 'The job stopped.'],
    ['why', 1, 'happened', 'Its queue was full.'],
    ['why', 2, 'happened', 'Nothing watched its age.'],
    ['why', 2, 'happened', 'The limit was never set.'],
  ]);
  const leaf = editor.section('whys').locator('.why', { hasText: 'The limit was never set.' });
  await leaf.getByText('no action answers this yet').waitFor();
  await leaf.getByRole('button', { name: 'Add one: an action item that answers this why' }).click();
  const form = editor.section('actions').getByRole('form', { name: 'New action item' });
  await form.getByLabel('What will be done').fill('Set a limit on the queue and alarm when it is reached');
  expect(await form.getByLabel('Which cause it answers').locator('option:checked').innerText()).toBe('The limit was never set.');
  await form.getByRole('button', { name: 'Add action item' }).click();
  await leaf.getByText(/→ ACT-\d+ Set a limit on the queue/).waitFor();
});

test('an action item is changed and removed in place', async () => {
  const editor = await open();
  const section = editor.section('actions');
  await section.getByRole('button', { name: 'Add action item' }).click();
  const form = section.getByRole('form');
  await form.getByLabel('What will be done').fill('Add an alarm');
  await form.getByLabel('Due').fill('2027-01-31');
  await form.getByRole('button', { name: 'Add action item' }).click();
  await section.getByText('due 31 January 2027').waitFor();
  await section.getByRole('button', { name: /^Change ACT-/ }).click();
  await form.getByLabel('What will be done').fill('Add an alarm on the age of the queue');
  await form.getByLabel('It worked when').fill('The alarm rings in a rehearsal.');
  await form.getByRole('button', { name: 'Save' }).click();
  await section.getByText('Add an alarm on the age of the queue').waitFor();
  await section.getByText('It worked when: The alarm rings in a rehearsal.').waitFor();
  await section.getByRole('button', { name: /^Remove ACT-/ }).click();
  await section.getByText('No action items yet.').waitFor();
});

test('a measure is set in its popover, reached by keyboard', async () => {
  const editor = await open();
  const lines = await linesOf(editor, 'impact');
  await editor.caretIn('impact', lines.findIndex(([type]) => type === 'impactMeasure'));
  await press(editor, 'Control+.');
  await editor.page.locator('.chip-measure:focus').waitFor();
  await press(editor, 'Enter');
  const dialog = await inDialog(editor, 'Measure');
  await dialog.getByLabel('What was counted').fill('Orders refused');
  await dialog.getByLabel('How many', { exact: true }).fill('2140');
  await dialog.getByLabel('Of how many').fill('9000');
  await dialog.getByLabel('Unit').fill('orders');
  await dialog.getByLabel('Estimated').check();
  await dialog.getByRole('button', { name: 'Set' }).click();
  await editor.section('impact').getByText('Orders refused: 2140 of 9000 orders (estimated)').waitFor();
});

test('milestones give the durations, and a changed time marks its entry until it is put in order', async () => {
  const editor = await open();
  const timeline = editor.section('timeline');
  for (const [line, time] of [[0, '08:00'], [1, '08:27'], [2, '09:08']] as const) {
    await timeline.locator('.chip-time').nth(line).click();
    await inDialog(editor, 'When was it?');
    await editor.page.keyboard.type(time);
    await press(editor, 'Enter');
    await editor.page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await timeline.getByText('27 m', { exact: true }).waitFor();
  await timeline.getByText('1 h 8 m', { exact: true }).first().waitFor();
  await timeline.locator('.chip-time').nth(0).click();
  await inDialog(editor, 'When was it?');
  await editor.page.keyboard.press('Control+a');
  await editor.page.keyboard.type('10:00');
  await press(editor, 'Enter');
  await timeline.getByText('2 entries stand out of order.').waitFor();
  expect(await timeline.locator('.out-of-order').count()).toBe(2);
  await timeline.getByRole('button', { name: 'Put in order' }).click();
  await until(async () => (await timeline.locator('.out-of-order').count()) === 0, 'the entries to stand in order');
  expect((await linesOf(editor, 'timeline', 'at', 'milestone')).map(([, at, milestone]) => [at, milestone])).toEqual([
    ['2026-04-24T08:27:00Z', 'detected'],
    ['2026-04-24T09:08:00Z', 'mitigated'],
    ['2026-04-24T10:00:00Z', 'start'],
  ]);
});

test('a picture asks for its words, and pasted numbers are drawn as lines', async () => {
  const editor = await open();
  const { page } = editor;
  const metrics = editor.section('metrics');
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  await metrics.locator('input[type=file]').setInputFiles({ name: 'queue-age.png', mimeType: 'image/png', buffer: png });
  await inDialog(editor, 'What the picture shows');
  await page.keyboard.type('The age of the queue rises.');
  await page.getByRole('dialog').getByRole('button', { name: 'Set' }).click();
  await metrics.getByRole('img', { name: 'The age of the queue rises.' }).waitFor();
  await editor.caretIn('metrics');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'time,old,new\n2026-04-24T00:00Z,5,1\n2026-04-24T04:00Z,240,8\n2026-04-24T08:00Z,480,9');
    document.querySelector('#coe-document')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const dialog = await inDialog(editor, 'Graph');
  await dialog.getByLabel('Title').fill('Age of the oldest entry');
  await dialog.getByLabel('Unit').fill('minutes');
  await dialog.getByLabel('In words').fill('It grows to eight hours.');
  await dialog.getByRole('button', { name: 'Set' }).click();
  await metrics.getByRole('img', { name: 'It grows to eight hours.' }).waitFor();
  await until(async () => (await metrics.locator('svg path').count()) >= 2, 'two lines');
  await metrics.locator('input[type=file]').setInputFiles({ name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  await page.getByText('neither a picture').waitFor();
});

test('an emptied section offers a place to write', async () => {
  const editor = await open();
  await editor.page.evaluate(() => {
    const { editor: tiptap } = document.querySelector('#coe-document') as never as {
      editor: { state: { doc: { forEach(visit: (node: { attrs: { key: string }; nodeSize: number }, at: number) => void): void }; tr: { delete(from: number, to: number): unknown } }; view: { dispatch(tr: unknown): void } };
    };
    tiptap.state.doc.forEach((node, at) => {
      if (node.attrs.key === 'summary') tiptap.view.dispatch(tiptap.state.tr.delete(at + 1, at + node.nodeSize - 1));
    });
  });
  await editor.section('summary').getByRole('button', { name: 'Write here' }).click();
  await editor.page.keyboard.type('Begun anew.');
  expect(await editor.textOf('summary')).toBe('Begun anew.');
});

test('the card of a finding opens by key, and its replacement is one press away', async () => {
  const editor = await open();
  await editor.caretIn('summary');
  await editor.page.keyboard.type('Osric Penhallow');
  await editor.section('summary').locator('.finding.no-names').waitFor();
  await press(editor, 'Alt+Enter');
  const card = editor.page.getByRole('dialog', { name: 'Finding' });
  await card.locator('.finding-replacement').first().focus();
  await press(editor, 'Enter');
  await card.waitFor({ state: 'detached' });
  await until(async () => !(await editor.textOf('summary')).includes('Osric'), 'the name to be replaced');
});

test('a change that the service refuses is said in clear words, with the text to copy', async () => {
  const draft = await newDraft(author);
  let close = () => {};
  await author.page.routeWebSocket(/\/collab$/, (socket) => {
    const server = socket.connectToServer();
    let isCut = false;
    socket.onMessage((message) => !isCut && server.send(message));
    server.onMessage((message) => !isCut && socket.send(message));
    close = () => {
      isCut = true;
      void socket.close({ code: 4413, reason: 'too-large' });
    };
  });
  const editor = await author.edit(draft);
  await editor.caretIn('summary');
  close();
  await editor.page.getByRole('alert').getByText('Your last change is too large').waitFor();
  await editor.page.getByRole('button', { name: 'Reload' }).waitFor();
  expect(await editor.page.locator('#coe-document').getAttribute('contenteditable')).toBe('false');
  await author.page.unrouteAll();
});

test('text typed into a line that was removed meanwhile is offered back', async () => {
  const draft = await newDraft(author, colleague);
  const theirs = await colleague.edit(draft);
  let isHeld = false;
  const held: (string | Buffer)[] = [];
  let release = () => {};
  await author.page.routeWebSocket(/\/collab$/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => (isHeld ? held.push(message) : server.send(message)));
    server.onMessage((message) => !isHeld && socket.send(message));
    release = () => held.forEach((message) => server.send(message));
  });
  const mine = await author.edit(draft);
  await mine.fill();
  await mine.saved();
  await theirs.section('timeline').getByText('timeline says this.').first().waitFor();
  isHeld = true;
  await mine.caretIn('timeline', 1);
  await mine.page.keyboard.type(' Typed too late.');
  expect(await mine.page.locator('[data-save]').first().getAttribute('data-save')).toBe('saving');
  await theirs.select(['timeline', 1, 0], ['timeline', 1, 1000]);
  await press(theirs, 'Delete', 'Backspace');
  await theirs.saved();
  isHeld = false;
  release();
  await mine.page.getByRole('heading', { name: 'This could not be merged' }).waitFor();
  await theirs.page.getByRole('heading', { name: 'This could not be merged' }).waitFor();
  await mine.page.locator('.rescue-list').getByText('Typed too late.').waitFor();
  await mine.page.locator('.rescue-list').getByRole('button', { name: 'Dismiss' }).first().click();
  await until(async () => (await mine.page.locator('.rescue-list li').count()) === 0, 'the list to be empty');
  await author.page.unrouteAll();
});

test('a COE in review is read only, and writable again when it is withdrawn', async () => {
  const { coes } = await author.ask<{ coes: { edges: { node: { number: number; status: string } }[] } }>('{ coes(first: 50) { edges { node { number status } } } }');
  const number = coes.edges.find(({ node }) => node.status === 'IN_REVIEW')!.node.number;
  await author.page.goto(`${writing.served.url}/coes/${number}/edit`);
  await author.page.getByText('so it cannot be edited').waitFor();
  const page = author.page.locator('#coe-document');
  expect(await page.getAttribute('contenteditable')).toBe('false');
  await author.page.getByRole('button', { name: 'Withdraw' }).click();
  await author.page.waitForSelector('[data-save="saved"]');
  await until(async () => (await page.getAttribute('contenteditable')) === 'true', 'the document to be writable');
});
