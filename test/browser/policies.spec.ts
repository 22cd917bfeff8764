import type { Page } from 'playwright-core';
import { newDraft, Visitor as Writer } from '../support/editor-page.js';
import { storyOf } from '../support/story.js';
import { startVisit, type Visit, type Visitor } from '../support/visitor.js';

let visit: Visit;
const people = {} as Record<'author' | 'director' | 'administrator', Visitor>;
const step = storyOf(people);

beforeAll(async () => {
  visit = await startVisit();
  people.author = await visit.as('author');
  people.director = await visit.as('director');
  people.administrator = await visit.as('admin');
  for (const { page } of Object.values(people)) page.setDefaultTimeout(15_000);
}, 180_000);
afterAll(() => visit?.end());

const yaml = (page: Page) => page.getByLabel('The same as YAML');
const reason = (page: Page) => page.getByLabel('Why it changes');
const verdict = (page: Page, severity: number) => page.getByRole('group', { name: /Give a verdict within/ }).getByLabel(`Severity ${severity}`);
const text = (page: Page, part: string) => page.waitForFunction((wanted) => [...document.querySelectorAll('textarea')].some(({ value }) => value.includes(wanted)), part);
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

async function saved(page: Page): Promise<void> {
  await save(page);
  await page.waitForURL(({ search }) => search === '');
}

step('everybody finds the policies in the menu, and reads what holds and whence', async () => {
  const { page } = people.author;
  await page.goto('/');
  await page.getByRole('button', { name: /settings and sign out/ }).click();
  await page.getByRole('link', { name: 'Policies' }).click();
  await page.getByRole('list', { name: 'Teams' }).getByRole('link', { name: 'Checkout' }).click();
  await page.getByRole('heading', { name: 'Policy of Checkout' }).waitFor();
  await page.locator('[data-path="due.verdict.1"]').getByText('holds everywhere').waitFor();
  expect(await page.getByRole('link', { name: 'Change it' }).count()).toBe(0);
});

step('an administrator writes a stricter policy by form, and the YAML beside it says the same', async () => {
  const { page } = people.administrator;
  await page.goto('/policies/storefront');
  await page.getByRole('link', { name: 'Change it' }).click();
  await verdict(page, 1).fill('2');
  await text(page, 'verdict: { 1: 2 }');
  await page.getByRole('group', { name: 'Rules whose every finding' }).getByLabel('vague-quantity').check();
  await text(page, 'must: [ vague-quantity ]');
  await reason(page).fill('Customers wait for what we learn.');
  await saved(page);
  await page.getByText('Customers wait for what we learn.').waitFor();
  await page.locator('[data-path="due.verdict.1"]').getByText('from this team').waitFor();
});

step('the YAML leads the form, and its comments survive the form', async () => {
  const { page } = people.administrator;
  await page.goto('/policies/storefront?edit=1');
  await yaml(page).fill('due:\n  verdict: { 1: 2, 2: 3 } # agreed in spring\nrules:\n  must: [vague-quantity]\n');
  await page.waitForFunction(() => [...document.querySelectorAll('input')].some(({ value }) => value === '3'));
  expect(await verdict(page, 2).inputValue()).toBe('3');
  await verdict(page, 2).fill('2');
  await text(page, '{ 1: 2, 2: 2 } # agreed in spring');
  await yaml(page).fill('due: [');
  await page.getByText('the form comes back as soon as it can').waitFor();
  expect(await verdict(page, 1).isDisabled()).toBe(true);
  await yaml(page).fill('due:\n  verdict: { 1: 2, 2: 2 } # agreed in spring\nrules:\n  must: [vague-quantity]\n');
  await page.waitForFunction(() => !document.querySelector('fieldset:disabled'));
  await reason(page).fill('Severity 2, too.');
  await saved(page);
  await page.getByText('Severity 2, too.').waitFor();
});

step('a looser policy below is refused, with the fault at its field and at its path', async () => {
  const { page } = people.director;
  await page.goto('/policies/checkout?edit=1');
  await page.getByText('At most 2 (Storefront)').first().waitFor();
  await verdict(page, 1).fill('3');
  const fault = 'Storefront asks for 2, and a level below may only be stricter';
  await page.getByRole('group', { name: /Give a verdict within/ }).getByRole('alert').filter({ hasText: fault }).waitFor();
  await page.getByRole('status', { name: 'Faults' }).getByText('due.verdict.1').waitFor();
  await reason(page).fill('We are busy.');
  await save(page);
  await page.getByRole('alert').filter({ hasText: `due.verdict.1: ${fault}` }).waitFor();
  expect(await reason(page).inputValue()).toBe('We are busy.');
  await verdict(page, 1).fill('1');
  await page.getByRole('group', { name: /Give a verdict within/ }).getByRole('alert').waitFor({ state: 'hidden' });
  await saved(page);
  await page.locator('[data-path="due.verdict.1"]').getByText('from this team').waitFor();
  await page.locator('[data-path="due.verdict.2"]').getByRole('link', { name: 'Storefront' }).waitFor();
});

step('who is told that somebody was faster keeps what was typed', async () => {
  const { page } = people.administrator;
  await page.goto('/policies/checkout?edit=1');
  await verdict(page, 3).fill('2');
  await reason(page).fill('Not only the worst.');
  await people.director.page.goto('/policies/checkout?edit=1');
  await verdict(people.director.page, 4).fill('2');
  await reason(people.director.page).fill('The small ones come again.');
  await saved(people.director.page);
  await people.director.page.getByText('The small ones come again.').waitFor();
  await save(page);
  await page.getByText('Somebody wrote version 2 meanwhile').waitFor();
  expect(await verdict(page, 3).inputValue()).toBe('2');
  await page.getByRole('button', { name: 'Put mine in its place' }).click();
  await saved(page);
  await page.getByText('Not only the worst.').waitFor();
});

step('a version shows what it changed, and can be used again', async () => {
  const { page } = people.administrator;
  await page.goto('/policies/storefront');
  await page.getByRole('link', { name: 'Version 2', exact: true }).click();
  await page.getByLabel('What it changed').getByText('agreed in spring').first().waitFor();
  await page.getByRole('link', { name: 'Use version 1 again' }).click();
  expect(await reason(page).inputValue()).toBe('As in version 1: ');
  await reason(page).fill('As in version 1: severity 2 can wait.');
  await saved(page);
  await page.getByText('Version 3', { exact: true }).waitFor();
  await page.getByText('As in version 1: severity 2 can wait.').waitFor();
});

step('the report is filtered in the address, and a COE says what its policy asks and who asks it', async () => {
  const { page } = people.author;
  await page.goto('/policies/checkout');
  await page.getByRole('link', { name: 'Who keeps to it' }).click();
  await page.waitForURL(/report\?team=checkout/);
  await page.getByText(/COEs were looked at/).waitFor();
  await page.getByLabel('Team').selectOption('');
  await page.waitForURL(/report$/);
  await page.goto('/coes/104');
  await page.getByText('What the policy asks').click();
  await page.locator('[data-demand="due.publication"]').getByText('holds everywhere').waitFor();
});

step('in the editor a rule of the policy is a must', async () => {
  const author = await Writer.signIn(visit.browser, visit.served.url, 'author');
  const director = await Writer.signIn(visit.browser, visit.served.url, 'director');
  const editor = await author.edit(await newDraft(author, director));
  await editor.caretIn('summary');
  await editor.page.keyboard.type('Several parcels came late on Monday.');
  await editor.page.locator('.editor-margin .finding-item[data-rule="vague-quantity"][data-severity="must"]', { hasText: 'Several' }).waitFor({ timeout: 15_000 });
  for (const { context } of [author, director]) await context.close();
});
