import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { until } from '../support/editor-client.js';
import { type EditorPage, newDraft, startWriting, Visitor, type Writing } from '../support/editor-page.js';

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

async function type(editor: EditorPage, section: string, text: string): Promise<void> {
  await editor.caretIn(section);
  await editor.page.keyboard.type(text);
  await editor.saved();
}

/** Names what stands there now, which ends a version. */
async function nameNewest({ id, number }: { id: string; number: number }, name: string): Promise<string> {
  const { coe } = await author.ask<{ coe: { versions: { edges: { node: { key: string } }[] } } }>('query($number: Int!) { coe(number: $number) { versions(first: 1) { edges { node { key } } } } }', { number });
  const version = coe.versions.edges[0]!.node.key;
  await author.ask('mutation($input: NameVersionInput!) { nameVersion(input: $input) { key } }', { input: { coeId: id, version, name } });
  return version;
}

/** A draft with two named versions and something after them, open in the author's editor. */
async function written(other?: Visitor) {
  const draft = await newDraft(author, other);
  const editor = await author.edit(draft);
  await type(editor, 'summary', 'The doorbell rang for an hour.');
  const first = await nameNewest(draft, 'First sentence');
  await type(editor, 'summary', ' Nobody heard it.');
  await type(editor, 'lessons', 'Bells need ears.');
  const second = await nameNewest(draft, 'With a lesson');
  await type(editor, 'summary', ' It was raining.');
  return { draft, editor, first, second };
}

const main = (page: Page) => page.getByRole('main');
const versionOf = (page: Page, name: string) => page.locator('[data-version]').filter({ hasText: name });
const marks = (page: Page, tag: 'ins' | 'del') => page.locator(`${tag}.diff-${tag}`).allInnerTexts();
const words = (texts: readonly string[]) => texts.map((text) => text.replace(/\s*(inserted|removed):\s*|\s*end of (insertion|removal)\.\s*/g, '').trim());

test('the newest change is shown first, and any two versions can be compared', async () => {
  const { draft, first, second } = await written();
  const { page } = author;
  await page.goto(`${writing.served.url}/coes/${draft.number}`);
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('heading', { name: /^History of/ }).waitFor();
  expect(words(await marks(page, 'ins'))).toEqual(['It was raining.']);
  expect(await page.locator('[data-version]').count()).toBe(4);

  await versionOf(page, 'With a lesson').getByRole('link', { name: /With a lesson/ }).click();
  await page.waitForURL(`**/history?to=${second}`);
  await until(async () => words(await marks(page, 'ins')).join('|') === 'Nobody heard it.|Bells need ears.', 'what the second version brought');

  await versionOf(page, 'First sentence').getByRole('link', { name: 'To', exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('to') === first);
  await versionOf(page, 'With a lesson').getByRole('link', { name: 'From', exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('from') === second && url.searchParams.get('to') === first);
  await until(async () => words(await marks(page, 'del')).join('|') === 'Nobody heard it.|Bells need ears.', 'the two the other way round');
  expect(await page.locator('del.diff-del').first().evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('line-through');
});

test('n and p lead from change to change, and what is the same can be left out', async () => {
  const { draft, second } = await written();
  const { page } = author;
  await page.goto(`${writing.served.url}/coes/${draft.number}/history?to=${second}`);
  await main(page).getByText('2 changes', { exact: true }).waitFor();
  await page.keyboard.press('n');
  await until(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Change 1 of 2'), 'the first change to be in hand');
  await page.keyboard.press('n');
  await until(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Change 2 of 2'), 'the second change to be in hand');
  await page.keyboard.press('p');
  await main(page).getByText('1 of 2 changes').waitFor();
  await page.getByRole('link', { name: 'Only what changed' }).click();
  await page.waitForURL('**only=1**');
  await page.getByRole('link', { name: 'Side by side' }).click();
  await page.waitForURL('**view=side**');
  await until(async () => (await page.locator('.diff-side').count()) === 4, 'both sides of both changes');
});

test('a version is named in its place', async () => {
  const { draft } = await written();
  const { page } = author;
  await page.goto(`${writing.served.url}/coes/${draft.number}/history`);
  const newest = page.locator('[data-version]').first();
  await newest.getByRole('button', { name: 'Name this version' }).click();
  await page.getByLabel('Name of this version').fill('Before the call');
  await page.keyboard.press('Enter');
  await versionOf(page, 'Before the call').waitFor();
  await versionOf(page, 'Before the call').getByRole('button', { name: 'Rename “Before the call”' }).click();
  await page.getByLabel('Name of this version').fill('x'.repeat(90));
  await page.keyboard.press('Enter');
  await page.locator('form').getByRole('alert').getByText('At most 80 characters').waitFor();
  await page.keyboard.press('Escape');
  await versionOf(page, 'Before the call').waitFor();
});

test('a restore is seen in an open editor, which keeps what is typed in it', async () => {
  const { draft, first } = await written(colleague);
  const theirs = await colleague.edit(draft);
  await theirs.caretIn('impact');
  await theirs.page.keyboard.type('Two visitors ');
  await theirs.saved();

  const { page } = author;
  await page.goto(`${writing.served.url}/coes/${draft.number}/history?to=${first}`);
  await page.getByRole('button', { name: 'Restore this version' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore this version?' });
  await dialog.getByText('Action items, the title and the settings stay as they are').waitFor();
  await theirs.page.keyboard.type('went home.');
  await theirs.saved();
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await dialog.getByText('Their words will stand in the history').waitFor();
  await dialog.getByRole('button', { name: 'Restore anyway' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('[data-version]').first().getByText('“First sentence”').waitFor();

  await until(async () => (await theirs.textOf('summary')) === 'The doorbell rang for an hour.', 'the colleague to see the restore');
  await theirs.page.keyboard.type('Still here.');
  await theirs.saved();
  expect(await theirs.textOf('impact')).toContain('Still here.');
  expect(await theirs.sharedText()).toBe(await theirs.shownText());
  await page.goto(`${writing.served.url}/coes/${draft.number}/history`);
  const before = page.locator('[data-version]').nth(2);
  await before.getByRole('link').first().click();
  await until(async () => words(await marks(page, 'ins')).join(' ').includes('went home.'), 'the words of before the restore to stand in the history');
});

test('a reader compares, and neither names nor restores', async () => {
  const { draft, first } = await written();
  const reader = await Visitor.signIn(writing.browser, writing.served.url, 'reader');
  await reader.page.goto(`${writing.served.url}/coes/${draft.number}/history?to=${first}`);
  await versionOf(reader.page, 'First sentence').waitFor();
  expect(await reader.page.getByRole('button', { name: /Restore|Name this|Rename/ }).count()).toBe(0);
  await reader.context.close();
});

test('an address that names no version is not found', async () => {
  const { draft } = await written();
  for (const key of ['r99', 'nonsense', '99999999']) {
    const answer = await author.page.goto(`${writing.served.url}/coes/${draft.number}/history?from=${key}`);
    expect(answer!.status()).toBe(404);
  }
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('axe finds nothing serious in %s at %d pixels, and nothing is wider than the screen', async (colorScheme, width) => {
  const { draft, second } = await written();
  const visitor = await Visitor.signIn(writing.browser, writing.served.url, 'author', { colorScheme, viewport: { width, height: 800 } });
  for (const query of [`?to=${second}`, `?to=${second}&view=side`, '?to=1']) {
    await visitor.page.goto(`${writing.served.url}/coes/${draft.number}/history${query}`);
    await visitor.page.getByRole('heading', { name: /^History of/ }).waitFor();
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page: visitor.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map(({ html }) => html) }))).toEqual([]);
  }
  await visitor.context.close();
});
