import type { Page } from 'playwright-core';
import { newDraft, Visitor as Writer, type EditorPage } from '../support/editor-page.js';
import { storyOf } from '../support/story.js';
import { startVisit, type Visit, type Visitor } from '../support/visitor.js';

let visit: Visit;
const people = {} as Record<'author' | 'barRaiser' | 'administrator', Visitor>;
const step = storyOf(people);

beforeAll(async () => {
  visit = await startVisit();
  people.author = await visit.as('author');
  people.barRaiser = await visit.as('bar-raiser');
  people.administrator = await visit.as('admin');
  for (const { page } of Object.values(people)) page.setDefaultTimeout(15_000);
}, 180_000);
afterAll(() => visit?.end());

const row = (page: Page, word: string) => page.getByRole('listitem').filter({ hasText: word });
const said = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text }).first().waitFor();

step('whoever may not add a word finds the lists in the menu, and proposes', async () => {
  const { page } = people.author;
  await page.goto('/');
  await page.getByRole('button', { name: /settings and sign out/ }).click();
  await page.getByRole('link', { name: 'Word lists' }).click();
  await page.getByRole('link', { name: 'Services' }).click();
  await row(page, 'Beatrix').waitFor();
  expect(await page.getByRole('button', { name: /Import|Add a/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Propose a service' }).click();
  await page.getByLabel('Service', { exact: true }).fill('Quillon');
  await page.getByLabel('Why it belongs there').fill('It counts the parcels.');
  await page.getByLabel('Why it belongs there').press('Enter');
  await said(page, /“Quillon” is proposed/);
  await page.getByRole('link', { name: 'Proposals' }).click();
  await row(page, 'Quillon').getByText('Waiting').waitFor();
});

step('whoever decides sees how many wait, and refuses with a reason that the proposer reads at once', async () => {
  const { page } = people.barRaiser;
  await page.goto('/');
  await page.getByRole('button', { name: /settings and sign out/ }).click();
  await page.getByRole('link', { name: /Word lists 3/ }).click();
  await page.getByRole('link', { name: /Proposals 3/ }).click();
  await page.getByRole('button', { name: 'Refuse “Quillon”' }).click();
  await page.getByLabel('Refused, because').fill('The team is about to rename it.');
  await page.getByRole('button', { name: 'Refuse', exact: true }).click();
  await page.getByRole('link', { name: /Proposals 2/ }).waitFor();
  await row(people.author.page, 'Quillon').getByText('The team is about to rename it.').waitFor();
});

step('accepting puts the word into its list, which shows it to whoever looks', async () => {
  const { page } = people.barRaiser;
  await people.author.page.getByRole('link', { name: 'Glossary' }).click();
  await row(people.author.page, 'SKU').waitFor();
  await page.getByRole('button', { name: 'Accept “NPS”' }).click();
  await row(people.author.page, 'net promoter score').waitFor();
});

step('a term is added, changed in its place, taken away and brought back, with the keyboard alone', async () => {
  const { page } = people.administrator;
  await page.goto('/words');
  await row(page, 'SKU').waitFor();
  await page.keyboard.press('a');
  await page.getByRole('form', { name: 'Add a term' }).waitFor();
  await page.keyboard.type('AAB');
  await page.keyboard.press('Tab');
  await page.keyboard.type('the first of all');
  await page.keyboard.press('Enter');
  await row(page, 'AAB').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('form', { name: 'Add a term' }).waitFor({ state: 'hidden' });
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: 'Change “AAB”' }).getByLabel('What it means').fill('the very first');
  await page.keyboard.press('Enter');
  await row(page, 'the very first').waitFor();
  await row(page, 'AAB').getByRole('button').press('Enter');
  await page.getByRole('button', { name: 'Remove' }).press('Enter');
  await row(page, 'AAB').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await row(page, 'the very first').waitFor();
});

step('what is wrong is said beside its field, and nothing that was typed is lost', async () => {
  const { page } = people.administrator;
  await page.getByRole('button', { name: 'Add a term' }).click();
  const form = page.getByRole('form', { name: 'Add a term' });
  await form.getByLabel('Term', { exact: true }).fill('sku');
  await form.getByLabel('What it means').fill('another');
  await form.getByRole('button', { name: 'Add the term' }).click();
  await form.getByRole('alert').filter({ hasText: 'in the glossary already' }).waitFor();
  expect(await form.getByLabel('What it means').inputValue()).toBe('another');
  await form.getByRole('button', { name: 'Close' }).click();
});

step('the search stands in the address', async () => {
  const { page } = people.administrator;
  await page.getByRole('searchbox').fill('kitchen');
  await page.waitForURL(/q=kitchen/);
  await row(page, 'SKU').waitFor({ state: 'hidden' });
  await page.reload();
  await row(page, 'dark kitchen').waitFor();
  await page.getByRole('searchbox').fill('nothing at all');
  await page.getByText('Nothing in the glossary holds “nothing at all”').waitFor();
});

step('a table is looked at line by line before it is imported, and can be saved again', async () => {
  const { page } = people.administrator;
  await page.goto('/words?list=services');
  await page.getByRole('button', { name: 'Import a table' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import into the services' });
  await dialog.getByLabel('Table to import').setInputFiles({
    name: 'services.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('\uFEFFname;description\r\nOtto;plans all rounds\r\nHumphrey;weighs the parcels\r\nAda Quillfeather;is a person\r\n'),
  });
  await dialog.getByText('1 added, 1 changed').waitFor();
  await dialog.getByRole('row', { name: /4 left out Ada Quillfeather/ }).waitFor();
  await dialog.getByRole('row', { name: /2 changed Otto plans all rounds/ }).waitFor();
  await dialog.getByRole('button', { name: 'Yes, add 1 and change 1' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await row(page, 'weighs the parcels').waitFor();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save as CSV' }).click()]);
  expect(saved.suggestedFilename()).toBe('services.csv');
});

describe('in the editor', () => {
  let mine: EditorPage;
  let theirs: EditorPage;
  const item = ({ page }: EditorPage, text: string) => page.locator('.editor-margin .finding-item', { hasText: text });

  beforeAll(async () => {
    const author = await Writer.signIn(visit.browser, visit.served.url, 'author');
    const barRaiser = await Writer.signIn(visit.browser, visit.served.url, 'bar-raiser');
    const draft = await newDraft(author, barRaiser);
    mine = await author.edit(draft);
    await mine.caretIn('summary');
    await mine.page.keyboard.type('We asked Rosamund Peverell to send it again. The QZX was full, and Ada Quillfeather saw it.');
    await mine.saved();
    theirs = await barRaiser.edit(draft);
    for (const { page } of [mine, theirs]) page.setDefaultTimeout(15_000);
  }, 60_000);
  afterAll(() => Promise.all([mine, theirs].map((one) => one?.visitor.context.close())));

  test('an author proposes a service, and the finding stands until somebody accepts', async () => {
    await item(mine, 'Rosamund Peverell').getByRole('button', { name: 'Not a name: propose it as a service' }).click();
    await item(mine, 'Rosamund Peverell').getByText('Until it is accepted the finding stands').waitFor();
    await people.barRaiser.page.goto('/words?list=proposals');
    await row(people.barRaiser.page, 'It is a service and not a person.').waitFor();
  });

  test('the name of a member is never offered as a service', async () => {
    await item(mine, 'Ada Quillfeather').waitFor();
    expect(await item(mine, 'Ada Quillfeather').getByRole('button', { name: /Not a name/ }).count()).toBe(0);
  });

  test('a bar raiser adds it in one click: the finding is gone here, and soon in every open editor', async () => {
    await item(theirs, 'Rosamund Peverell').getByRole('button', { name: 'Not a name: a service' }).click();
    // A service that is not explained may still be pointed out, but nobody is named any more.
    const named = (editor: EditorPage) => item(editor, 'Rosamund Peverell').and(editor.page.locator('[data-rule="no-names"]'));
    for (const editor of [theirs, mine]) await named(editor).waitFor({ state: 'hidden' });
    await item(mine, 'Ada Quillfeather').waitFor();
    await row(people.barRaiser.page, 'Rosamund Peverell').getByText('Accepted', { exact: true }).waitFor();
  });

  test('a term comes into the glossary with its meaning', async () => {
    await item(theirs, 'QZX').getByRole('button', { name: 'Add to the glossary…' }).click();
    await item(theirs, 'QZX').getByLabel('“QZX” means').fill('the queue of what went wrong');
    await item(theirs, 'QZX').getByRole('button', { name: 'Add to the glossary', exact: true }).click();
    for (const editor of [theirs, mine]) await item(editor, 'QZX').waitFor({ state: 'hidden' });
    expect([...mine.visitor.faults, ...theirs.visitor.faults]).toEqual([]);
  });
});
