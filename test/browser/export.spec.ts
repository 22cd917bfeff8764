import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { startVisit, type Visit, type Visitor } from '../support/visitor.js';

let visit: Visit;
let author: Visitor;
const POT = 89_458;

beforeAll(async () => {
  visit = await startVisit();
  author = await visit.as('author', { acceptDownloads: true });
  author.page.setDefaultTimeout(20_000);
}, 180_000);
afterAll(() => visit?.end());

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 45_000 }), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the menu is opened, walked through and closed by keyboard, and each item saves a file', async () => {
  const { page } = author;
  await page.goto(`/coes/${POT}`);
  const button = page.getByRole('button', { name: 'Export' });
  await button.focus();
  await page.keyboard.press('ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toMatch(/^Markdown/);
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('Print');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('group', { name: 'Export' }).isVisible()).toBe(false);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);

  for (const [steps, extension, beginning] of [[0, 'md', '---'], [1, 'docx', 'PK'], [2, 'pdf', '%PDF'], [3, 'json', '{']] as const) {
    await button.focus();
    await page.keyboard.press('Enter');
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
    const { name, bytes } = await saved(page, () => page.keyboard.press('Enter'));
    expect([name, bytes.subarray(0, beginning.length).toString('latin1')]).toEqual([`COE-${POT}-revision-1.${extension}`, beginning]);
    await button.and(page.locator(':enabled')).waitFor();
  }
}, 180_000);

test('what takes longer than a second and what fails is said', async () => {
  const { page } = author;
  await page.goto(`/coes/${POT}`);
  await page.route('**/files/coes/*.pdf', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await route.fulfill({ status: 413, contentType: 'application/json', body: JSON.stringify({ code: 'LIMIT_EXCEEDED', message: 'The pictures of this COE have 30 MB.' }) });
  });
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('link', { name: /^PDF/ }).click();
  await page.getByText('Making the PDF file …').waitFor();
  expect(await page.getByRole('alert').filter({ hasText: 'The pictures' }).textContent()).toBe('The pictures of this COE have 30 MB.');
  await page.unrouteAll();
}, 60_000);

test('the menu fits a window of 360 pixels', async () => {
  const { page, context } = await visit.as('author', { viewport: { width: 360, height: 640 } });
  await page.goto(`/coes/${POT}`);
  await page.getByRole('button', { name: 'Export' }).click();
  const box = (await page.getByRole('group', { name: 'Export' }).boundingBox())!;
  expect([box.x >= 0, box.x + box.width <= 360, box.y >= 0, box.y + box.height <= 640]).toEqual([true, true, true, true]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
}, 60_000);

test('the review offers the revision that is reviewed, and the settings the draft', async () => {
  const { page, context } = await visit.as('director');
  await page.goto('/review');
  await page.locator('a[href$="/review"]').and(page.locator('a[href^="/coes/"]')).first().click();
  await page.waitForURL(/\/coes\/\d+\/review/);
  await page.getByRole('button', { name: 'Export' }).click();
  expect(await page.getByRole('link', { name: /^PDF/ }).getAttribute('href')).toMatch(/^\/files\/coes\/\d+\.pdf\?revision=1$/);
  await context.close();

  await author.page.goto('/coes/106');
  await author.page.getByRole('button', { name: 'Settings', exact: true }).click();
  await author.page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  const { name } = await saved(author.page, () => author.page.getByRole('dialog').getByRole('link', { name: /^Markdown/ }).click());
  expect(name).toBe('COE-106-draft.md');
}, 90_000);

test('a report dropped on an empty draft is offered, and fills its sections', async () => {
  const { page } = author;
  await page.goto('/new');
  await page.getByLabel('What did the customer see?').fill('Search was stale');
  await page.getByRole('button', { name: 'Begin writing' }).click();
  await page.waitForSelector('[data-save="saved"]');
  const report = '# Search was stale\n\n## Summary\n\nResults were two hours old.\n\n## Timeline\n\n- 2026-04-24 08:14 UTC Incident started\n- 2026-04-24 09:20 UTC Service restored\n\n## Action items\n\n- Add an alarm for old results\n';
  const drop = (name: string) =>
    page.evaluate(
      ([file, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text!], file!, { type: 'text/markdown' }));
        const place = document.querySelector('#coe-document')!.getBoundingClientRect();
        document.querySelector('#coe-document')!.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data, clientX: place.left + 40, clientY: place.top + 60 }));
      },
      [name, report],
    );
  await drop('stale.md');
  await page.getByText('Import “stale.md” into this draft?').waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Results were two hours old.').waitFor();
  await page.getByText('Add an alarm for old results').first().waitFor();
  await drop('again.md');
  await page.getByText(/“again\.md” is a report of its own/).waitFor();
  expect(await page.getByText('Results were two hours old.').count()).toBe(1);
}, 90_000);
