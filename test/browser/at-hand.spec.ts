import AxeBuilder from '@axe-core/playwright';
import { until } from '../support/editor-client.js';
import { newDraft, startWriting, Visitor, type EditorPage, type Writing } from '../support/editor-page.js';

let writing: Writing;
let author: Visitor;

beforeAll(async () => {
  writing = await startWriting('author');
  [author] = writing.visitors as [Visitor];
}, 180_000);

afterAll(() => writing?.end());

afterEach(() => {
  expect(writing.faults()).toEqual([]);
});

async function expectAccessible({ page }: { page: Visitor['page'] }): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const typing = (page: Visitor['page']) => page.getByRole('combobox', { name: 'Go to, do, or find a COE' });
/** Before the page has come alive nothing hears the keys; while the palette is there they do nothing. */
const openPalette = (page: Visitor['page']) =>
  until(async () => {
    await page.keyboard.press('Control+k');
    return typing(page).isVisible();
  }, 'the palette to open');
const focused = ({ page }: EditorPage) => page.evaluate(() => document.activeElement?.id ?? '');

describe('similar COEs', () => {
  test('what is written leads to a question, and one press relates the COE as an ordinary edit', async () => {
    const { search } = await author.ask<{ search: { edges: { node: { coe: { number: number; title: string } } }[] } }>('{ search(first: 1) { edges { node { coe { number title } } } } }');
    const { number, title } = search.edges[0]!.node.coe;
    const { coe } = await author.ask<{ coe: { document: unknown } }>('query($number: Int!) { coe(number: $number) { document } }', { number });
    const told = [...JSON.stringify(coe.document).matchAll(/"text":"([^"\\]+)"/g)].map(([, text]) => text).join(' ');
    const editor = await author.edit(await newDraft(author));
    await editor.caretIn('summary');
    await editor.page.keyboard.insertText(`${title}. ${told.slice(0, 1500)}`);
    const question = editor.page.getByRole('region', { name: 'Has this happened before?' });
    await question.getByText(`COE-${number} ${title}`).waitFor();
    await expectAccessible(editor);
    await question.getByRole('button', { name: 'Yes, relate it' }).click();
    await question.waitFor({ state: 'detached' });
    await editor.saved();
    const related = (await editor.document()).content!.find(({ attrs }) => attrs?.['key'] === 'related')!;
    expect(related.content).toContainEqual(expect.objectContaining({ type: 'related', attrs: expect.objectContaining({ number }) }));
  }, 60_000);
});

test('a letter that misses the text does not carry the author away', async () => {
  const { page } = await author.edit(await newDraft(author));
  const { pathname } = new URL(page.url());
  await page.getByRole('heading', { level: 1 }).click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.type('The chat / cache');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(pathname);
});

describe('the palette', () => {
  test('opens from the text, does what is chosen there, and gives the caret back', async () => {
    const editor = await author.edit(await newDraft(author));
    const { page } = editor;
    await editor.caretIn('summary');
    await page.keyboard.type('One ');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Commands' });
    await palette.waitFor();
    await expectAccessible(editor);
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
    expect(await focused(editor)).toBe('coe-document');
    await page.keyboard.type('two');
    expect(await editor.textOf('summary')).toBe('One two');

    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('insert callo');
    await page.keyboard.press('Enter');
    await until(async () => JSON.stringify(await editor.document()).includes('"callout"'), 'the callout to be there');

    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('five whys');
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.querySelector('.coe-section[data-key="whys"]')!.getBoundingClientRect().top < innerHeight), 'the section to be on the screen');

    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type('ask review');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'What is still missing' }).waitFor();
    await page.keyboard.press('Control+k');
    expect(await palette.count()).toBe(0);
    await page.keyboard.press('Escape');
  }, 60_000);

  test('over selected words the same keys make a link', async () => {
    const editor = await author.edit(await newDraft(author));
    await editor.caretIn('summary');
    await editor.page.keyboard.type('words');
    await editor.page.keyboard.press('Shift+Home');
    await editor.page.locator('[role="toolbar"] [aria-label="Link"][aria-disabled="false"]').waitFor();
    await editor.page.keyboard.press('Control+k');
    await editor.page.getByRole('dialog', { name: 'Link' }).waitFor();
    expect(await editor.page.getByRole('dialog', { name: 'Commands' }).count()).toBe(0);
  });

  test('finds a COE by the beginning of its title and by its number, from every page', async () => {
    const draft = await newDraft(author);
    const { page } = author;
    await page.goto(`${author.url}/library`);
    await openPalette(page);
    await typing(page).fill('doorb');
    await page.getByRole('option', { name: /The doorbell rang/ }).first().waitFor();
    await typing(page).fill(String(draft.number));
    await page.getByRole('option', { name: `COE-${draft.number} The doorbell rang and nobody heard it` }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/coes/${draft.number}/edit$`));
  });

  test('leads to sections and actions of the COE that is read', async () => {
    const { search } = await author.ask<{ search: { edges: { node: { coe: { number: number } } }[] } }>('{ search(first: 1) { edges { node { coe { number } } } } }');
    const { page } = author;
    await page.goto(`${author.url}/coes/${search.edges[0]!.node.coe.number}`);
    await openPalette(page);
    await page.getByRole('option', { name: 'Export as Markdown' }).waitFor();
    await typing(page).fill('timel');
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'H2' && document.activeElement.textContent!.startsWith('Timeline')), 'the heading to have the focus');
    await openPalette(page);
    await typing(page).fill('history');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/history$/);
  });
});

describe('a measure without a metric', () => {
  test('offers the action item that makes one, already worded and linked', async () => {
    const editor = await author.edit(await newDraft(author));
    const { page } = editor;
    await editor.section('impact').locator('.chip').first().click();
    await page.getByLabel('What was counted').fill('Cups taken');
    await page.getByLabel('No metric exists').check();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add one: an action item that answers the missing metric' }).click();
    const form = page.getByRole('form', { name: 'New action item' });
    expect(await form.getByLabel('What will be done').inputValue()).toBe('Add a metric for “Cups taken”');
    await form.getByRole('button', { name: 'Add action item' }).click();
    await editor.section('impact').getByText(/→ ACT-\d+ Add a metric for “Cups taken”/).waitFor();
    await expectAccessible(editor);
  }, 60_000);
});

describe('what is read', () => {
  test('a graph is looked at closer by keys alone, and the focus returns', async () => {
    const { page } = author;
    await page.goto(`${author.url}/coes/89458`);
    const closer = page.getByRole('button', { name: /^Look closer/ });
    await closer.focus();
    await page.keyboard.press('Enter');
    await page.getByText('All of it is shown.').waitFor();
    await page.getByRole('button', { name: 'Closer', exact: true }).focus();
    await page.keyboard.press('+');
    await page.getByText('50 % is shown.').waitFor();
    await expectAccessible({ page });
    await page.keyboard.press('Escape');
    await until(() => closer.evaluate((button) => document.activeElement === button), 'the focus to return');
  });

  test('a member who has not written yet is met by three steps, which can be put away', async () => {
    const reader = await Visitor.signIn(writing.browser, writing.served.url, 'reader');
    const { page } = reader;
    await page.goto(reader.url);
    const steps = page.getByRole('region', { name: 'Your first COE, in three steps' });
    await expectAccessible(reader);
    await steps.getByRole('link', { name: 'Read a finished one' }).click();
    await page.getByRole('complementary', { name: 'Why this is good: Summary' }).waitFor();
    await expectAccessible(reader);
    await page.goto(reader.url);
    await steps.getByRole('button', { name: 'Not now' }).click();
    await steps.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await steps.count()).toBe(0);
  });

  test('text runs in the direction of its own letters, in the editor and where it is read', async () => {
    const draft = await newDraft(author);
    const editor = await author.edit(draft);
    await editor.caretIn('summary');
    await editor.page.keyboard.insertText('توقفت الخدمة ساعة واحدة.');
    await editor.page.keyboard.press('Enter');
    await editor.page.keyboard.type('- ');
    await editor.page.keyboard.insertText('السبب الأول.');
    await editor.saved();
    const itemDirection = (selector: string) => author.page.locator(selector).first().evaluate((item) => getComputedStyle(item).direction);
    expect(await itemDirection('.coe-section[data-key="summary"] p[data-list="bullet"]')).toBe('rtl');
    const startsAtTheRight = (selector: string) =>
      author.page.locator(selector).first().evaluate((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return line.getBoundingClientRect().right - range.getBoundingClientRect().right < 2;
      });
    expect(await startsAtTheRight('.coe-section[data-key="summary"] .section-content p')).toBe(true);
    await author.page.goto(`${author.url}/coes/${draft.number}`);
    await author.page.locator('#summary p').waitFor();
    expect(await startsAtTheRight('#summary p')).toBe(true);
    expect(await itemDirection('#summary ul')).toBe('rtl');
  });
});
