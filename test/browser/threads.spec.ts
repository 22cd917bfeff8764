import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { type Draft, EditorPage, newDraft, startWriting, type TestEditor, Visitor, type Writing } from '../support/editor-page.js';

let writing: Writing;
let author: Visitor;
let reader: Visitor;
let draft: Draft;
beforeAll(async () => {
  writing = await startWriting('author', 'reader');
  [author, reader] = writing.visitors as [Visitor, Visitor];
}, 180_000);

afterAll(() => writing?.end());
beforeEach(async () => {
  draft = await newDraft(author);
  await author.edit(draft);
  await write(author.page, 'The doorbell rang twice and many people waited outside.');
});
afterEach(() => {
  expect(writing.faults()).toEqual([]);
});

const path = (more = '') => `${writing.served.url}/coes/${draft.number}${more}`;
const card = (page: Page, text: string | RegExp) => page.locator('[data-thread-card]').filter({ hasText: text });
/** All that is marked; a mark is in pieces where a finding underlines some of it. */
const marked = async (page: Page) => (await page.locator('#coe-document .thread-mark').allInnerTexts()).join('');

/** Into the first line of the summary. */
async function write(page: Page, text: string): Promise<void> {
  await page.evaluate(() => {
    const { editor } = document.querySelector('#coe-document') as never as { editor: TestEditor };
    editor.commands.setTextSelection(2);
    // At once: the editor's own command does it in the next frame, and until then a letter is a key of the page.
    editor.view.focus();
  });
  await page.keyboard.type(text);
  await page.waitForSelector('[data-save="saved"]');
}

/** Selects words of the open editor as the arrow keys would. */
async function selectInEditor(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    interface Line {
      isTextblock: boolean;
      textContent: string;
    }
    const { editor } = document.querySelector('#coe-document') as never as {
      editor: {
        state: { doc: { descendants(visit: (node: Line, position: number) => void): void } };
        commands: { setTextSelection(range: { from: number; to: number }): void };
        view: { focus(): void };
      };
    };
    let from = -1;
    editor.state.doc.descendants((node, position) => {
      const at = node.isTextblock ? node.textContent.indexOf(wanted) : -1;
      if (at !== -1 && from === -1) from = position + 1 + at;
    });
    editor.commands.setTextSelection({ from, to: from + wanted.length });
    // At once: the editor's own command does it in the next frame, and takes back what was pressed before.
    editor.view.focus();
  }, words);
  await page.waitForFunction((wanted) => document.activeElement?.id === 'coe-document' && getSelection()?.toString() === wanted, words);
}

/** Selects words of a page as a mouse would. */
async function selectOnPage(page: Page, words: string): Promise<void> {
  await page.locator('[data-block]').filter({ hasText: words }).first().waitFor();
  await page.evaluate((wanted) => {
    const line = [...document.querySelectorAll('[data-block]')].find((one) => one.textContent?.includes(wanted))!;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(wanted);
      if (at === -1) continue;
      getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
}

/** With `body` alone a comment, with `instead` a suggestion; sent by keys. */
async function startOnPage(page: Page, words: string, { body = '', instead }: { body?: string; instead?: string }): Promise<void> {
  await selectOnPage(page, words);
  await page.getByRole('button', { name: instead === undefined ? 'Comment' : 'Suggest', exact: true }).click();
  if (instead === undefined) await page.getByRole('textbox', { name: 'Your comment' }).fill(body);
  else await page.getByRole('textbox', { name: 'Write instead' }).fill(instead);
  await page.keyboard.press('Control+Enter');
  await page.locator('.thread-draft').waitFor({ state: 'detached' });
}

test('what one says is beside the other’s text at once, and answered by keys alone', async () => {
  await reader.page.goto(path());
  await startOnPage(reader.page, 'many people', { body: 'How many?' });
  await author.page.getByRole('button', { name: /^Threads · 1/ }).click();
  await card(author.page, 'How many?').waitFor();
  expect(await marked(author.page)).toBe('many people');
  await author.page.locator('body').click({ position: { x: 2, y: 300 } });
  await author.page.keyboard.press('n');
  await author.page.keyboard.press('Tab');
  for (let presses = 0; presses < 10 && !(await author.page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')); presses++) await author.page.keyboard.press('Tab');
  await author.page.keyboard.type('Eleven of them.');
  await author.page.keyboard.press('Control+Enter');
  await card(reader.page, 'How many?').click();
  await card(reader.page, 'Eleven of them.').waitFor();
});

test('an author comments with the keyboard alone, calls a member, and the mark stays with its words while lines are split and joined', async () => {
  await selectInEditor(author.page, 'people waited');
  await author.page.keyboard.press('Control+Alt+m');
  await author.page.getByRole('textbox', { name: 'Your comment' }).waitFor();
  await author.page.keyboard.type('Count them, @rosal');
  await author.page.getByRole('option', { name: /Rosalind/ }).waitFor();
  await author.page.keyboard.press('Enter');
  await author.page.keyboard.press('Control+Enter');
  await author.page.locator('.thread-draft').waitFor({ state: 'detached' });
  await card(author.page, '@Rosalind').waitFor();
  await selectInEditor(author.page, 'twice');
  await author.page.keyboard.press('ArrowLeft');
  await author.page.waitForFunction(() => getSelection()?.isCollapsed);
  await author.page.waitForTimeout(50);
  await author.page.keyboard.press('Enter');
  await author.page.waitForTimeout(100);
  await author.page.waitForSelector('[data-save="saved"]');
  expect(await marked(author.page)).toBe('people waited');
  await author.page.reload();
  await author.page.locator('#coe-document .thread-mark').first().waitFor();
  expect(await marked(author.page)).toBe('people waited');
  await reader.page.goto(path());
  await reader.page.getByRole('button', { name: /people waited/ }).waitFor();
  const { threads } = await reader.ask<{ threads: { place: { start: number } | null }[] }>('query ($n: Int!) { threads(number: $n) { place { start } } }', { n: draft.number });
  expect(threads[0]!.place!.start).toBe('twice and many '.length);
});

test('who may not edit suggests, and an author accepts it into everybody’s text', async () => {
  await reader.page.goto(path());
  await startOnPage(reader.page, 'many people', { instead: 'eleven people' });
  await author.page.getByRole('button', { name: /^Threads · 1/ }).click();
  const suggested = card(author.page, 'suggests');
  expect(await suggested.locator('del').innerText()).toContain('many');
  expect(await suggested.locator('ins').innerText()).toContain('eleven');
  await suggested.getByRole('button', { name: 'Accept' }).click();
  await author.page.locator('#coe-document').getByText('eleven people waited').waitFor();
  await author.page.getByLabel('Show 1 resolved').check();
  await card(author.page, /Accepted by/).waitFor();
});

test('a suggestion whose words have changed is refused, and says why', async () => {
  await reader.page.goto(path());
  await startOnPage(reader.page, 'many people', { instead: 'eleven people' });
  await author.page.getByRole('button', { name: /^Threads · 1/ }).click();
  await selectInEditor(author.page, ' people');
  await author.page.keyboard.press('ArrowLeft');
  await author.page.waitForFunction(() => getSelection()?.isCollapsed);
  await author.page.waitForTimeout(50);
  await author.page.keyboard.type(' more');
  await author.page.waitForSelector('[data-save="saved"]');
  await author.page.getByRole('button', { name: 'Accept' }).click();
  await card(author.page, /has changed since this was suggested/).waitFor();
  expect(await new EditorPage(author).textOf('summary')).toContain('many more people');
});

test('a link leads to its thread, a resolved one too, and words that are gone keep their quote', async () => {
  await reader.page.goto(path());
  await startOnPage(reader.page, 'rang twice', { body: 'Only twice?' });
  await card(reader.page, 'Only twice?').getByRole('button', { name: 'Resolve' }).click();
  await card(reader.page, 'Only twice?').waitFor({ state: 'detached' });
  const { threads } = await reader.ask<{ threads: { id: string }[] }>('query ($n: Int!) { threads(number: $n) { id } }', { n: draft.number });
  await selectInEditor(author.page, 'rang twice ');
  await author.page.keyboard.press('Delete');
  await author.page.waitForSelector('[data-save="saved"]');
  await reader.page.goto('about:blank');
  await reader.page.goto(path(`#thread-${threads[0]!.id}`));
  const found = card(reader.page, 'Only twice?');
  await found.waitFor();
  await reader.page.waitForFunction((id) => document.activeElement?.id === `thread-${id}`, threads[0]!.id);
  expect(await found.innerText()).toContain('no longer in the text');
  expect(await found.innerText()).toContain('rang twice');
});

test('what is begun stays on the device until it is sent, and a failure says so and is tried again', async () => {
  await reader.page.goto(path());
  await selectOnPage(reader.page, 'many people');
  await reader.page.getByRole('button', { name: 'Comment', exact: true }).click();
  await reader.page.getByRole('textbox', { name: 'Your comment' }).fill('Half a thought');
  await reader.page.reload();
  const kept = card(reader.page, 'New thread');
  expect(await kept.getByRole('textbox', { name: 'Your comment' }).inputValue()).toBe('Half a thought');
  await reader.context.setOffline(true);
  await kept.getByRole('button', { name: 'Comment', exact: true }).click();
  await kept.getByRole('alert').waitFor();
  expect(await kept.getByRole('textbox', { name: 'Your comment' }).inputValue()).toBe('Half a thought');
  await reader.context.setOffline(false);
  await kept.getByRole('button', { name: 'Try again' }).click();
  await card(reader.page, 'Half a thought').getByRole('button', { name: 'Resolve' }).waitFor();
  const { threads } = await reader.ask<{ threads: unknown[] }>('query ($n: Int!) { threads(number: $n) { id } }', { n: draft.number });
  expect(threads).toHaveLength(1);
});

test('a mention of somebody who may not see the COE is said before it is sent', async () => {
  const { coe } = await author.ask<{ coe: { version: number } }>('query ($n: Int!) { coe(number: $n) { version } }', { n: draft.number });
  await author.ask('mutation ($input: UpdateCoeInput!) { updateCoe(input: $input) { id } }', { input: { coeId: draft.id, expectedVersion: coe.version, visibility: 'RESTRICTED' } });
  await selectInEditor(author.page, 'many people');
  await author.page.keyboard.press('Control+Alt+m');
  await author.page.keyboard.type('Ask @rosal');
  await author.page.getByRole('option', { name: /cannot see this COE/ }).click();
  await author.page.getByText(/cannot see this COE and will not be told/).waitFor();
});

test('on a frozen revision a director comments beside the verdict, with n and p among the questions', async () => {
  const director = await Visitor.signIn(writing.browser, writing.served.url, 'director', { viewport: { width: 1280, height: 800 } });
  await director.page.goto(`${writing.served.url}/coes/104/review`);
  await startOnPage(director.page, 'lunchtime', { body: 'Which day?' });
  await card(director.page, 'Which day?').waitFor();
  await director.page.waitForFunction(() => CSS.highlights.get('thread-active')?.size === 1);
  await director.page.getByRole('button', { name: 'Comment on this section' }).nth(1).click();
  await director.page.getByRole('textbox', { name: 'Your comment' }).fill('Well told.');
  await director.page.keyboard.press('Control+Enter');
  await card(director.page, 'Well told.').waitFor();
  await director.page.locator('body').click({ position: { x: 2, y: 300 } });
  const seen: string[] = [];
  for (let presses = 0; presses < 3; presses++) {
    await director.page.keyboard.press('n');
    await director.page.waitForTimeout(300);
    seen.push(await director.page.evaluate(() => (document.activeElement?.matches('[data-question]') ? 'question' : document.activeElement?.matches('[data-thread-card]') ? 'thread' : 'neither')));
  }
  expect(seen.filter((what) => what === 'neither')).toEqual([]);
  expect(new Set(seen)).toEqual(new Set(['question', 'thread']));
  await director.page.getByRole('button', { name: 'To approve', exact: true }).click();
  await director.page.getByText('2 threads are still open.').waitFor();
  expect(director.faults).toEqual([]);
  await director.context.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing serious with an open thread and a draft in %s, and at 360 pixels it fits', async (colorScheme) => {
  await reader.page.goto(path());
  await startOnPage(reader.page, 'many people', { instead: 'eleven people' });
  await card(reader.page, 'suggests').waitFor();
  for (const [width, where] of [
    [1440, '/edit'],
    [360, '/edit'],
    [360, ''],
  ] as const) {
    const visitor = await Visitor.signIn(writing.browser, writing.served.url, 'author', { colorScheme, viewport: { width, height: 780 } });
    await visitor.page.goto(path(where));
    await visitor.page.getByRole('button', { name: /^Threads · 1/ }).click();
    await card(visitor.page, 'suggests').click();
    await card(visitor.page, 'suggests').getByRole('textbox').fill('So it was');
    await visitor.page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page: visitor.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => ({ id, width, where: nodes.slice(0, 3).map(({ html }) => html) }))).toEqual([]);
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  }
});
