import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { type Draft, newDraft, startWriting, Visitor, type Writing } from '../support/editor-page.js';

let writing: Writing;
let author: Visitor;
let reader: Visitor;
beforeAll(async () => {
  writing = await startWriting('author', 'reader');
  [author, reader] = writing.visitors as [Visitor, Visitor];
}, 180_000);
afterAll(() => writing?.end());
afterEach(() => {
  expect(writing.faults()).toEqual([]);
});

const rows = (page: Page, draft: Draft) => page.locator(`[data-notice][data-coe="${draft.number}"]`);
/** Goes to the first notice by key, as soon as the page listens to keys. */
async function toFirst(page: Page): Promise<void> {
  for (let press = 0; press < 50; press += 1) {
    await page.keyboard.press('j');
    if (await page.evaluate(() => document.activeElement?.closest('[data-notice]') != null)) return;
    await page.waitForTimeout(200);
  }
  throw new Error('No key leads to a notice.');
}

const comment = (who: Visitor, draft: Draft, body: string) =>
  who.ask('mutation($input: StartThreadInput!) { startThread(input: $input) { id } }', { input: { coeId: draft.id, sectionKey: 'summary', body } });
const unread = async (page: Page) => Number((await page.getByRole('link', { name: /^Inbox/ }).innerText()).replace(/\D/g, '') || 0);

test('what others say arrives while the author looks, and is cleared with the keyboard alone', async () => {
  const { page } = author;
  const draft = await newDraft(author);
  await page.goto(`${author.url}/inbox?coe=${draft.number}`);
  await page.getByText('No notice matches').waitFor();
  const before = await unread(page);
  await comment(reader, draft, 'Which door was it?');
  await rows(page, draft).getByText('Which door was it?').waitFor();
  await comment(reader, draft, 'Did the light go on?');
  await rows(page, draft).nth(1).waitFor();
  expect(await unread(page)).toBe(before + 2);

  await toFirst(page);
  await page.keyboard.press('e');
  await rows(page, draft).nth(1).waitFor({ state: 'detached' });
  await page.keyboard.press('e');
  await page.getByText('No notice matches').waitFor();
  expect(await unread(page)).toBe(before);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.waitForURL(/view=DONE/);
  await rows(page, draft).nth(1).waitFor();
});

test('Enter opens what a notice is about, which is read from then on', async () => {
  const { page } = author;
  const draft = await newDraft(author);
  await comment(reader, draft, 'Who has the key?');
  await page.goto(`${author.url}/inbox?coe=${draft.number}`);
  await rows(page, draft).getByText('Unread:').waitFor({ state: 'attached' });
  await toFirst(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/coes/${draft.number}#thread-`));
  await page.locator('[data-thread-card]').filter({ hasText: 'Who has the key?' }).waitFor();
  await page.goto(`${author.url}/inbox?coe=${draft.number}`);
  await rows(page, draft).waitFor();
  expect(await rows(page, draft).getByText('Unread:').count()).toBe(0);
});

test('a notice sleeps and is woken, and a muted COE says nothing more until it is heard again', async () => {
  const { page } = author;
  const draft = await newDraft(author);
  await comment(reader, draft, 'Was the bell loud?');
  await page.goto(`${author.url}/inbox?coe=${draft.number}`);
  await rows(page, draft).getByLabel('Snooze').selectOption({ label: 'Until tomorrow morning' });
  await rows(page, draft).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Snoozed' }).click();
  await rows(page, draft).getByRole('button', { name: 'Wake' }).click();
  await page.getByRole('button', { name: 'Inbox', exact: true }).click();
  await rows(page, draft).waitFor();

  await page.getByRole('button', { name: `Mute COE-${draft.number}` }).click();
  await rows(page, draft).waitFor({ state: 'detached' });
  await comment(reader, draft, 'Is anybody there?');
  await page.reload();
  await page.getByText('Muted: 1').click();
  expect(await rows(page, draft).count()).toBe(0);
  await page.getByRole('button', { name: 'Unmute' }).click();
  await page.getByText('Muted: 1').waitFor({ state: 'detached' });
  await comment(reader, draft, 'Hello?');
  await rows(page, draft).getByText('Hello?').waitFor();
});

test.each(['light', 'dark'] as const)('the inbox is without faults of accessibility in the %s theme, and fits a phone', async (theme) => {
  const draft = await newDraft(author);
  await comment(reader, draft, 'Which door was it?');
  const phone = await Visitor.signIn(writing.browser, author.url, 'author', { viewport: { width: 375, height: 800 }, colorScheme: theme });
  await phone.page.goto(`${author.url}/inbox`);
  await rows(phone.page, draft).waitFor();
  const { violations } = await new AxeBuilder({ page: phone.page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await phone.context.close();
});
