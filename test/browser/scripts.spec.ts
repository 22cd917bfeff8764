import type { Page } from 'playwright-core';
import { type EditorPage, newDraft, startWriting, Visitor, type Writing } from '../support/editor-page.js';

const SCRIPTS = '**/_next/static/chunks/**';

let writing: Writing;
const visitors: Visitor[] = [];

beforeAll(async () => {
  writing = await startWriting();
}, 180_000);

afterEach(async () => {
  for (const { context, faults } of visitors.splice(0)) {
    await context.close();
    expect(faults).toEqual([]);
  }
});

afterAll(() => writing.end());

async function newAuthor(options: Parameters<typeof Visitor.signIn>[3] = {}): Promise<Visitor> {
  const author = await Visitor.signIn(writing.browser, writing.served.url, 'author', options);
  visitors.push(author);
  return author;
}

/** The editor of a new draft, over which no pointer has moved yet. */
async function openDraft(options?: Parameters<typeof Visitor.signIn>[3]): Promise<EditorPage> {
  const author = await newAuthor(options);
  return author.edit(await newDraft(author));
}

/** As a click of somebody whose hand was never there before. */
const pressChip = (page: Page) => page.locator('.chip-time').first().evaluate((chip: HTMLElement) => chip.click());

const focusIn = (page: Page, name: string) => page.waitForFunction((title) => document.activeElement?.closest('[role="dialog"]')?.textContent?.includes(title), name);

describe('until a page is quiet, with nothing that a worker fetches for itself', () => {
  test.each([
    ['home', 150, '/'],
    ['the library', 150, '/library'],
    ['a published COE with a graph', 190, '/coes/102'],
    ['the editor of a draft', 380, '/coes/106/edit'],
    ['the editor of a COE in review, with a graph', 380, '/coes/104/edit'],
  ])('the scripts of %s are sent in at most %i kB', async (_page, most, path) => {
    const { page, url } = await newAuthor();
    const sent = new Map<string, { bytes: number; encoding: string | undefined }>();
    page.on('response', (response) => {
      const headers = response.headers();
      sent.set(response.url(), { bytes: Number(headers['content-length']), encoding: headers['content-encoding'] });
    });
    await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
    if (path.endsWith('/edit')) await page.locator('#coe-document .coe-section').first().waitFor();
    const scripts = await page.evaluate(() => performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])));
    const sizes = [...new Set(scripts)].map((script) => sent.get(script)!);
    expect(sizes.filter(({ bytes, encoding }) => bytes > 1_000 && encoding !== 'br')).toEqual([]);
    expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000).toBeLessThanOrEqual(most);
  });
});

test('what is drawn on top of the text says when it cannot be fetched, and opens when it is tried again', async () => {
  const editor = await openDraft();
  const { page } = editor;
  await page.route(SCRIPTS, (route) => route.abort());
  await pressChip(page);
  const refusal = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await refusal.waitFor();
  await editor.caretIn('summary');
  await page.keyboard.type('The text goes on.');
  expect(await editor.textOf('summary')).toBe('The text goes on.');
  await refusal.getByRole('button', { name: 'Close' }).click();
  await refusal.waitFor({ state: 'detached' });
  await pressChip(page);
  await refusal.waitFor();
  await page.unroute(SCRIPTS);
  await refusal.getByRole('button', { name: 'Try again' }).click();
  await focusIn(page, 'When was it?');
  expect(await refusal.count()).toBe(0);
});

test('what is drawn into the text says so in its place', async () => {
  const { page, url } = await newAuthor();
  await page.goto(`${url}/coes/106/edit`);
  const whys = page.locator('.coe-section[data-key="whys"]');
  await whys.getByRole('button', { name: 'Show as a graph' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.route(SCRIPTS, (route) => route.abort());
  await whys.getByRole('button', { name: 'Show as a graph' }).click();
  await whys.getByRole('alert').first().waitFor();
  await page.unroute(SCRIPTS);
  await whys.getByRole('button', { name: 'Try again' }).first().click();
  await whys.getByRole('figure').first().waitFor();
});

test('it opens by itself when the connection is back', async () => {
  const { page } = await openDraft();
  await page.route(SCRIPTS, (route) => route.abort());
  await pressChip(page);
  await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
  await page.unroute(SCRIPTS);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await focusIn(page, 'When was it?');
});

test('after the first sign of a hand it is there, also when the connection is lost', async () => {
  const editor = await openDraft();
  const { page } = editor;
  await page.mouse.move(400, 400);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.locator('.chip-time').first().click();
  await focusIn(page, 'When was it?');
  await page.keyboard.press('Escape');
  await editor.caretIn('summary');
  await page.keyboard.type('/');
  await page.getByRole('listbox', { name: 'What can stand here' }).waitFor();
  await page.getByRole('button', { name: 'Ask for review' }).click();
  await focusIn(page, 'What is still missing');
});

test.each([
  ['Sections', 'Sections'],
  ['Findings', 'Beside the text'],
])('on a narrow screen the sheet of “%s” takes the focus and gives it back', async (button, title) => {
  const author = await newAuthor({ viewport: { width: 390, height: 800 } });
  const { page, url } = author;
  await page.goto(`${url}/coes/${(await newDraft(author)).number}/edit`);
  await page.locator('#coe-document .coe-section').first().waitFor();
  const opener = page.locator('.editor-dock').getByRole('button', { name: button });
  await opener.focus();
  await page.keyboard.press('Enter');
  await focusIn(page, title);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.waitForFunction((label) => document.activeElement?.textContent?.startsWith(label), button);
});
