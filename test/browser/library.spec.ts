import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Visitor } from '../support/editor-page.js';
import { serve, type Served } from '../support/served.js';

let browser: Browser;
let served: Served;
let reader: Visitor;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serve()]);
  reader = await Visitor.signIn(browser, served.url, 'reader');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

test('a result that is followed as soon as it shows opens', async () => {
  const page = await reader.context.newPage();
  for (let time = 0; time < 8; time++) {
    await page.goto(`${served.url}/`);
    await page.getByRole('link', { name: 'Library', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('drivers');
    await page.locator('mark').first().click();
    await page.waitForURL(/\/coes\/\d+$/);
  }
}, 120_000);
