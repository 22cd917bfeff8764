import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { until } from '../support/editor-client.js';
import { newDraft, Visitor, type Draft, type EditorPage } from '../support/editor-page.js';
import { serve, type Served } from '../support/served.js';

let browser: Browser;
let served: Served;
let author: Visitor;
let member: { name: string; role: string };

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serve()]);
  author = await Visitor.signIn(browser, served.url, 'author');
  const { wordLists } = await author.ask<{ wordLists: { people: { name: string; role: string }[] } }>('{ wordLists { people { name role } } }');
  member = wordLists.people.find(({ role }) => role !== '')!;
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

afterEach(() => expect(author.faults).toEqual([]));

async function opened(...lines: [section: string, text: string][]): Promise<{ draft: Draft; editor: EditorPage }> {
  const draft = await newDraft(author);
  const editor = await author.edit(draft);
  await editor.fill();
  for (const [section, text] of lines) {
    await editor.caretIn(section);
    await editor.page.keyboard.insertText(` ${text}`);
  }
  await editor.saved();
  return { draft, editor };
}

const items = (editor: EditorPage, text: string) => editor.page.locator('.editor-margin .finding-item', { hasText: text });
const panel = (editor: EditorPage) => editor.page.locator('.editor-margin');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

async function waiveFirst(editor: EditorPage, text: string, button: string, reason?: string): Promise<void> {
  const item = items(editor, text).first();
  await item.getByRole('button', { name: button }).click();
  if (reason) await item.getByLabel('It may stand, because').fill(reason);
  await item.getByRole('button', { name: 'Waive', exact: true }).click();
  await panel(editor).locator('summary', { hasText: 'One may stand' }).waitFor();
}

test('a waiver lapses with its sentence, keeps its reason, and may be given again', async () => {
  const { editor } = await opened(['summary', 'The DLQ was full.']);
  await waiveFirst(editor, 'DLQ', 'May stand…', 'Everybody here says it.');
  await editor.caretIn('summary');
  await editor.page.keyboard.insertText(' Then it was empty.');
  await editor.page.waitForTimeout(1500);
  expect(await panel(editor).locator('summary', { hasText: 'One may stand' }).count()).toBe(1);

  const text = await editor.textOf('summary');
  const at = text.indexOf(' was full');
  await editor.select(['summary', 0, at]);
  await editor.page.keyboard.insertText(' never');
  const item = items(editor, 'DLQ');
  await item.getByText('the waiver has lapsed').waitFor();
  expect(await item.innerText()).toContain('Everybody here says it.');
  await item.getByRole('button', { name: 'Waive again…' }).click();
  expect(await item.getByLabel('It may stand, because').inputValue()).toBe('Everybody here says it.');
  await item.getByRole('button', { name: 'Waive', exact: true }).click();
  await panel(editor).locator('summary', { hasText: 'One may stand' }).waitFor();
  await until(async () => (await panel(editor).getByText(/lapsed/).count()) === 0, 'no waiver to be lapsed');
});

test('a waiver whose text is gone is listed as lapsed until it is taken off', async () => {
  const { editor } = await opened(['summary', 'The DLQ was full.']);
  await waiveFirst(editor, 'DLQ', 'May stand…', 'Everybody here says it.');
  const at = (await editor.textOf('summary')).indexOf('DLQ');
  await editor.select(['summary', 0, at], ['summary', 0, at + 3]);
  await editor.page.keyboard.insertText('queue');
  await panel(editor).locator('summary', { hasText: 'One waiver has lapsed' }).click();
  await panel(editor).getByRole('button', { name: 'Take it off the list' }).click();
  await panel(editor).locator('summary', { hasText: 'One waiver has lapsed' }).waitFor({ state: 'detached' });
});

test('all mentions of a member become their role in one step, which one undo takes back, and the caret stays', async () => {
  const { name, role } = member;
  const { editor } = await opened(['summary', `${name} slept. We asked ${name} and read ${name}’s notes.`], ['timeline', `It was ended by ${name}.`]);
  const before = await editor.document();
  await editor.select(['summary', 0, 3]);
  const item = items(editor, name).first();
  await item.getByRole('button', { name: `Replace all 4 mentions of ${name}` }).click();
  await editor.page.getByText('4 replaced.').waitFor();
  expect(await editor.textOf('summary')).toContain(`${capital(role)} slept. We asked ${role} and read ${role}’s notes.`);
  expect(await editor.textOf('timeline')).toContain(`It was ended by ${role}.`);
  await editor.page.keyboard.insertText('@');
  expect((await editor.textOf('summary')).indexOf('@')).toBe(3);
  await editor.page.keyboard.press('Control+z');
  await editor.page.keyboard.press('Control+z');
  expect(await editor.document()).toEqual(before);
});

test('the notice takes it back too, but not after more was written', async () => {
  const { name, role } = member;
  const { editor } = await opened(['summary', `We asked ${name}. We asked ${name} twice.`]);
  const before = await editor.document();
  const fix = panel(editor).getByRole('button', { name: 'Fix all 2 with a sure replacement' });
  await fix.click();
  await editor.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await editor.page.getByText('Taken back.').waitFor();
  expect(await editor.document()).toEqual(before);
  await until(async () => (await editor.section('summary').locator('.finding.no-names').count()) === 2, 'both to be underlined again');
  await fix.click();
  await editor.page.getByText('2 replaced.').waitFor();
  await editor.caretIn('summary');
  await editor.page.keyboard.insertText(' More.');
  await editor.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await editor.page.getByText('More was written since').waitFor();
  expect(await editor.textOf('summary')).toContain(`We asked ${role} twice. More.`);
});

test('names in the attributes of a block are replaced with the rest', async () => {
  const { name, role } = member;
  const { editor } = await opened(['summary', `We asked ${name}.`]);
  await editor.page.evaluate((label) => {
    const { editor: own } = document.querySelector('#coe-document') as never as { editor: { state: { doc: { descendants(visit: (node: { type: { name: string } }, at: number) => void): void }; tr: { setNodeAttribute(at: number, name: string, value: string): unknown } }; view: { dispatch(tr: unknown): void } } };
    let position = -1;
    own.state.doc.descendants((node, at) => {
      if (node.type.name === 'impactMeasure' && position < 0) position = at;
    });
    own.view.dispatch(own.state.tr.setNodeAttribute(position, 'label', label));
  }, `Orders that ${name} lost`);
  await panel(editor).getByRole('button', { name: 'Fix all 2 with a sure replacement' }).click();
  await editor.page.getByText('2 replaced.').waitFor();
  expect(JSON.stringify(await editor.document())).toContain(`Orders that ${role} lost`);
});

test('the keys lead from finding to finding, and to a card whose first way out Enter takes', async () => {
  const { name, role } = member;
  const { editor } = await opened(['summary', `We asked ${name}.`], ['lessons', 'Watch the DLQ.']);
  await items(editor, 'DLQ').waitFor();
  await editor.select(['summary', 0, 0]);
  const selected = () => editor.page.evaluate(() => getSelection()!.toString());
  await editor.page.keyboard.press('F8');
  await until(async () => (await selected()) === name, 'the name to be selected');
  await editor.page.getByRole('status').getByText(/Name, must: .* 1 of \d/).waitFor();
  await editor.page.keyboard.press('F8');
  await until(async () => (await selected()) === 'DLQ', 'the acronym to be selected');
  await editor.page.keyboard.press('Shift+F8');
  await until(async () => (await selected()) === name, 'the name to be selected again');
  await editor.page.keyboard.press('Alt+Enter');
  const card = editor.page.getByRole('dialog', { name: 'Finding' });
  await card.waitFor();
  await until(() => card.locator('.finding-replacement').first().evaluate((button) => button === document.activeElement), 'the first replacement to have the focus');
  await editor.page.keyboard.press('Enter');
  await card.waitFor({ state: 'detached' });
  expect(await editor.textOf('summary')).toContain(`We asked ${role}.`);
});

test('nothing is underlined at the caret while a word is typed, and it is after a pause', async () => {
  const { editor } = await opened();
  await editor.caretIn('summary');
  await editor.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push(...[...document.querySelectorAll('#coe-document .finding')].map(({ textContent }) => textContent))).observe(document.querySelector('#coe-document')!, { subtree: true, childList: true, attributes: true });
  });
  await editor.page.keyboard.type(' Then the DLQ', { delay: 350 });
  const seen = await editor.page.evaluate(() => (window as never as { seen: string[] }).seen);
  expect(seen).toEqual([]);
  await editor.section('summary').locator('.finding', { hasText: 'DLQ' }).waitFor();
});

test('a name in the title and in an action item is listed with the way to its place', async () => {
  const { draft, editor } = await opened(['summary', 'It was quiet.']);
  await author.ask('mutation ($input: UpdateCoeInput!) { updateCoe(input: $input) { version } }', { input: { coeId: draft.id, expectedVersion: draft.version, title: `${member.name} slept` } });
  await editor.page.reload();
  const item = items(editor, member.name);
  await item.getByText('Title', { exact: true }).waitFor();
  await item.getByRole('button', { name: 'Change the title' }).click();
  expect(await editor.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Title');
});

test('findings are told apart by severity and filtered by rule, and axe has nothing to say', async () => {
  const { editor } = await opened(['summary', `We asked ${member.name} about many requests in the DLQ.`]);
  await items(editor, 'many').first().waitFor();
  await panel(editor).getByRole('heading', { name: /Must be settled before review/ }).waitFor();
  await panel(editor).getByRole('heading', { name: /To consider/ }).waitFor();
  await panel(editor).getByRole('button', { name: /^Jargon 1/ }).click();
  expect(await panel(editor).locator('.finding-item').count()).toBe(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await editor.page.emulateMedia({ colorScheme });
    // In the middle of a change the colours are neither here nor there.
    await editor.page.evaluate(() => new Promise(requestAnimationFrame).then(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished))));
    const { violations } = await new AxeBuilder({ page: editor.page }).include('.editor-margin').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
  await editor.page.emulateMedia({ colorScheme: null });
});

test('the reviewer sees beside the section what was let stand, by whom and why, and the queue counts it', async () => {
  const { coe } = await author.ask<{ coe: Draft & { authors: { name: string }[] } }>('{ coe(number: 104) { id number version authors { name } } }');
  await author.ask('mutation ($input: MoveCoeInput!) { withdrawReview(input: $input) { id } }', { input: { coeId: coe.id, expectedVersion: coe.version } });
  const editor = await author.edit(coe);
  await editor.caretIn('summary');
  await editor.page.keyboard.insertText(' The DLQ was full.');
  await editor.saved();
  await waiveFirst(editor, 'DLQ', 'May stand…', 'Every reader of this knows it.');
  await editor.page.locator('.editor-outline').getByRole('button', { name: 'Ask for review' }).click();
  await editor.page.getByRole('dialog').getByRole('button', { name: 'Ask for review' }).click();
  await editor.page.getByText('The review was asked for.').waitFor();

  const director = await Visitor.signIn(browser, served.url, 'director');
  await director.page.goto(`${served.url}/review`);
  await director.page.getByRole('listitem').filter({ hasText: 'COE-104' }).getByText('2 waivers').waitFor();
  await director.page.goto(`${served.url}/coes/104/review`);
  const waivers = director.page.locator('section#summary [data-waivers]');
  const { me } = await author.ask<{ me: { member: { name: string } } }>('{ me { member { name } } }');
  expect(await waivers.innerText()).toMatch(new RegExp(`DLQ[^]*Jargon[^]*${me.member.name}[^]*Every reader of this knows it\\.`));
  await waivers.getByRole('button', { name: 'DLQ' }).click();
  expect(await director.page.evaluate(() => getSelection()!.toString())).toBe('DLQ');
  const { violations } = await new AxeBuilder({ page: director.page }).include('[data-waivers]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(director.faults).toEqual([]);
});
