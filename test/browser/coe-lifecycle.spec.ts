import path from 'node:path';
import { DEMO_MEMBERS } from '../../api/src/demo/organisation.js';
import { root } from '../support/api.js';
import { storyOf } from '../support/story.js';
import { startVisit, type Visit, type Visitor } from '../support/visitor.js';
import { Writer } from '../support/writer.js';

const REPORT = path.join(root, 'test/fixtures/old-search-results.md');
const TITLE = /Search results were up to nine hours old/;
const ALARM = 'Add an alarm on the age of the results';
const QUESTION = 'What would have told us within ten minutes?';
const SEARCHES = 'minute,searches\n08:00,41\n09:00,38\n10:00,12\n11:00,9\n';

let visit: Visit;
let writer: Writer;
let number = 0;
const people = {} as Record<'author' | 'director' | 'owner' | 'watcher' | 'reader', Visitor>;
const step = storyOf(people);

beforeAll(async () => {
  visit = await startVisit();
  people.author = await visit.as(null);
  people.director = await visit.as('director');
  people.owner = await visit.as('owner');
  people.watcher = await visit.as('admin');
  people.reader = await visit.as('reader');
  for (const { page } of Object.values(people)) page.setDefaultTimeout(15_000);
  writer = new Writer(people.author.page);
}, 180_000);

afterAll(() => visit?.end());

step('the author signs in with one press', async () => {
  const { page } = people.author;
  await page.goto('/');
  await page.getByRole('button', { name: /^Ada Quillfeather/ }).click();
  await page.getByRole('button', { name: 'Ada Quillfeather: settings and sign out' }).waitFor();
  await page.getByRole('heading', { name: 'Waiting for you' }).waitFor();
});

step('a report becomes a draft, and the page says what went where', async () => {
  const { page } = people.author;
  await page.getByRole('link', { name: 'New COE' }).click();
  await page.getByRole('link', { name: 'From a report' }).click();
  await page.getByLabel('Files to import').setInputFiles(REPORT);
  await page.getByText('old-search-results.md').waitFor();
  await page.getByLabel('Team').selectOption({ label: 'Search' });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText(/^Recognised: /).waitFor();
  const recognised = await page.getByText(/^Recognised: /).textContent();
  expect(recognised).toMatch(/5 timeline entries/);
  expect(recognised).toMatch(/1 action item/);
  expect(recognised).toMatch(/3 lessons/);
  await page.getByText('What went where').click();
  await page.getByRole('cell', { name: 'Words from the war room' }).waitFor();
  await page.getByText(/words of the report stand under “Imported text”/).waitFor();
  await page.getByText('Still missing').waitFor();
  await page.getByRole('link', { name: 'Open the draft' }).click();
  await writer.open();
  number = Number(/\/coes\/(\d+)\/edit/.exec(page.url())?.[1]);
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toMatch(TITLE);
});

step('nothing of the report is lost: an unknown minute stays unknown, and what fits nowhere is kept', async () => {
  await writer.entry('A deployment of the shop finished').locator('.chip-time', { hasText: '08:??' }).waitFor();
  await writer.section('imported').getByText('The coffee in the war room was cold.').waitFor();
});

step('names and jargon are underlined in the text and listed beside it', async () => {
  await writer.finding('Juno Fairweather').first().waitFor();
  const underlined = await writer.underlined();
  for (const words of ['Juno Fairweather', '@junofw', 'Idris Calloway', 'DLQ']) {
    expect(underlined).toContain(words);
    expect(await writer.finding(words).count()).toBeGreaterThan(0);
  }
});

step('one press puts a role in the place of a name', async () => {
  for (const name of ['Juno Fairweather', 'Idris Calloway', '@junofw', '@idris-c']) {
    while (await writer.finding(name).count()) await writer.replace(name);
    expect(await writer.underlined()).not.toContain(name);
  }
  await writer.section('summary').getByText(/^The search engineer on call saw/).waitFor();
});

step('a stranger and an acronym are rewritten where they stand', async () => {
  await writer.writeInstead('DLQ', 'queue of failed work');
  await writer.section('summary').getByText('waited in the queue of failed work').waitFor();
  if (await writer.finding('Barnaby Quillon').count()) await writer.writeInstead('Barnaby Quillon', 'A shopper');
});

step('what the import could not place is moved to where it belongs, or deleted', async () => {
  const imported = writer.section('imported').locator('.section-content > p');
  await writer.move(imported.filter({ hasText: 'The on-call rota was right' }), writer.section('detection').locator('.question .entry-text').first());
  await writer.section('detection').getByText('The on-call rota was right').waitFor();
  await writer.clear('imported');
  await imported.filter({ hasText: /\w/ }).first().waitFor({ state: 'detached' });
});

step('“Ask for review” says what is missing', async () => {
  const missing = await writer.whatIsMissing();
  expect(missing.join('\n')).toMatch(/Ask and answer the whys/);
  await writer.outline.getByText(/things are missing/).waitFor();
});

step('the author fills the sections that the report did not have', async () => {
  await writer.addMeasure({ label: 'Orders for goods that were sold out', value: '38', of: '1200', unit: 'orders' });
  await writer.addEntry('08:??', '2026-04-24', 'The metric of searches fell.');
  await writer.entry('The metric of searches fell.').locator('.chip-time', { hasText: '08:??' }).waitFor();
  await writer.addEntry('17:30', '2026-04-24', 'A second copy of the index was brought into use.');
  await writer.mark(writer.entry('A second copy of the index'), 'engaged');
  await writer.answer('detection', ['A customer wrote to us first.', 'No alarm watched the age of the results.', 'An alarm on the age of the newest result.']);
  await writer.answer('diagnosis', ['The list of jobs showed one that had stopped.', 'The age of a result is shown nowhere.', 'A page that shows the age of each index.']);
  await writer.answer('mitigation', ['The index was built again, and five searches were compared with the shop.', 'It was written down and rehearsed in March.', 'A button that builds the index again.']);
  await writer.answer('prevention', ['No change set it off.', 'There was no earlier warning.', 'All searches use one index.', 'The readiness was examined two years ago.']);
});

step('the whys go down five steps, with the keys alone', async () => {
  const { keyboard } = people.author.page;
  await writer.askWhys('Why did it happen?', ['The job that builds the index had stopped.', 'Its disk was full.', 'Old copies of the index were kept for ever.', 'Nothing removed a copy that was no longer used.']);
  await keyboard.press('Enter');
  await keyboard.press('Shift+Tab');
  await keyboard.type('No limit was set on the number of copies.');
  expect(await writer.depthOf('No limit was set')).toBe('3');
  await keyboard.press('Tab');
  expect(await writer.depthOf('No limit was set')).toBe('4');
  await writer.askWhys('Why did we not know sooner?', ['A customer told us first.', 'No alarm watched the age of the results.', 'The alarm watched the start of the job only.', 'The age of a result was measured nowhere.', 'The list for new services does not ask for it.']);
});

step('action items answer the last whys, with owner, date and success test', async () => {
  const { page } = people.author;
  await writer.addActionFor('No limit was set', { title: 'Remove all but the three newest copies of the index', owner: 'Juno Fairweather', due: '2027-01-15', worksWhen: 'After a week the disk holds three copies.' });
  await page.getByRole('button', { name: /^Change ACT-/ }).first().click();
  const form = page.getByRole('form', { name: /^Change ACT-/ });
  await form.getByLabel('Which cause it answers').selectOption({ label: 'The list for new services does not ask for it.' });
  await writer.fillAction(form, { title: ALARM, owner: 'Osric Penhallow', due: '2027-01-20', worksWhen: 'The alarm rings in the next drill.' });
  await writer.why('The list for new services').getByText(ALARM).waitFor();
});

step('a table of numbers becomes a graph, and a lesson is written', async () => {
  await writer.section('metrics').getByLabel('Picture or numbers').setInputFiles({ name: 'searches.csv', mimeType: 'text/csv', buffer: Buffer.from(SEARCHES) });
  await writer.section('metrics').getByRole('button', { name: 'Change' }).click();
  const form = writer.popover('Graph');
  await form.getByLabel('Title').fill('Searches per minute');
  await form.getByLabel('In words').fill('Searches fall from forty to nine within three hours.');
  await form.getByLabel('Unit').fill('searches');
  await form.getByLabel('Unit').press('Enter');
  await writer.section('metrics').getByText('Searches per minute').first().waitFor();
  await writer.addLesson('Add what we learned', 'Watch the age of a result, and not only whether the job that makes it has begun.');
});

step('the author settles the last thing that is missing, and asks for review', async () => {
  await writer.outline.getByText('One thing is missing.').waitFor();
  expect(await writer.whatIsMissing()).toEqual(['Mark the entry at which the impact started.']);
  await writer.mark(writer.entry('The disk of the index was full'), 'start');
  await writer.askForReview();
  await people.author.page.getByText('with Dorian Vale').waitFor();
});

step('the director finds it in the queue and asks a question on a section', async () => {
  const { page } = people.director;
  await page.goto('/');
  await page.getByRole('link', { name: /^Review/ }).first().click();
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.getByText(/^Approval is closed: \d things are left\.$/).waitFor();
  const detection = page.locator('#detection');
  await detection.getByRole('button', { name: 'Ask about this section' }).click();
  await detection.getByLabel('Your question about “Detection”').fill(QUESTION);
  await detection.getByRole('button', { name: 'Ask', exact: true }).click();
  await detection.getByText('waits for an answer').waitFor();
});

step('approval is closed, and the page says in words why', async () => {
  const { page } = people.director;
  const verdict = page.locator('#verdict');
  await verdict.getByText('Settle every question: 1 question without an answer.').waitFor();
  await verdict.getByText('Tick the checklist by hand: 8 of 8 left.').waitFor();
  await verdict.getByText(/sections not opened on this revision/).waitFor();
  expect(await verdict.getByRole('button', { name: 'Approve' }).isDisabled()).toBe(true);
});

step('the author, led there by Home, answers', async () => {
  const { page } = people.author;
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('link', { name: /Answer.*Search results were up to nine hours old/s }).click();
  const question = page.locator('[data-question]').filter({ hasText: QUESTION });
  await question.getByRole('button', { name: 'Answer' }).click();
  await question.getByLabel('Your answer').fill('An alarm that compares the newest result with the clock.');
  await question.getByRole('button', { name: 'Answer', exact: true }).click();
  await question.getByText('answered, not yet accepted').waitFor();
});

step('the director sees the answer come in, accepts it and reads every section', async () => {
  const { page } = people.director;
  const question = page.locator('[data-question]').filter({ hasText: QUESTION });
  await question.getByText('An alarm that compares the newest result with the clock.').waitFor();
  await question.getByRole('button', { name: 'Accept the answer' }).click();
  await question.getByText('settled').waitFor();
  for (const viewed of await page.getByRole('checkbox', { name: 'Viewed' }).all()) await viewed.check();
  await page.locator('#verdict').getByText(/sections not opened/).waitFor({ state: 'detached' });
});

step('with the checklist ticked the director approves', async () => {
  const { page } = people.director;
  const verdict = page.locator('#verdict');
  for (const point of await verdict.getByRole('checkbox').all()) await point.check();
  await verdict.getByText('Approval is open.').waitFor();
  await verdict.getByRole('button', { name: 'Approve' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/review');
  await page.goto(`/coes/${number}`);
  await page.getByRole('main').getByText('Approved').first().waitFor();
});

step('the author publishes', async () => {
  const { page } = people.author;
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('link', { name: /Publish.*Search results were up to nine hours old/s }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog', { name: 'Publish this COE?' }).getByRole('button', { name: 'Publish' }).click();
  await page.getByText(/Revision 1 · published/).waitFor();
});

step('the owner finishes the action item with evidence, and whoever looks at the feed sees it go', async () => {
  const feed = people.watcher.page;
  await feed.goto('/actions?scope=ALL');
  await feed.getByRole('button', { name: ALARM }).waitFor();

  const { page } = people.owner;
  await page.goto('/');
  await page.getByRole('link', { name: /^Actions/ }).first().click();
  await page.getByRole('button', { name: ALARM }).click();
  await page.getByText('The alarm rings in the next drill.').waitFor();
  await page.getByRole('button', { name: 'Done …' }).click();
  await page.getByLabel('Evidence').fill('The drill of today rang: https://example.com/drills/7');
  await page.getByRole('button', { name: 'It is done' }).click();
  await page.getByText('Done. Somebody else verifies it now.').waitFor();

  await feed.getByRole('button', { name: ALARM }).waitFor({ state: 'detached' });
});

step('a reader finds it by a word of its summary and meets roles, never a name', async () => {
  const { page } = people.reader;
  await page.goto('/');
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('waited');
  await page.locator('mark', { hasText: 'waited' }).first().waitFor();
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const text = await page.getByRole('main').innerText();
  expect(text).toContain('The search engineer on call saw');
  for (const { name, handles } of DEMO_MEMBERS) for (const words of [name, ...handles]) expect(text).not.toContain(words);
  expect(text).toContain('08:??');
});
