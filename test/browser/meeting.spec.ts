/* The operations-meeting path end to end: the director runs it, the author waits for it, a reader asks in the room. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { storyOf } from '../support/story.js';
import { startVisit, type Visit, type Visitor } from '../support/visitor.js';

const POLICY = 'meeting:\n  severities: [1]\n  beforePublication: true';
const QUESTION = 'Which other settings does nobody look at?';
const FOLLOWS = 'Show the list of unchecked settings in a month.';
const NOTES = 'The room has four more of these.';

let visit: Visit;
const people = {} as Record<'author' | 'director' | 'reader', Visitor>;
const step = storyOf(people);
let coe: { id: string; number: number; title: string };
let meetingUrl: string;

beforeAll(async () => {
  visit = await startVisit();
  for (const name of ['author', 'director', 'reader'] as const) {
    people[name] = await visit.as(name);
    people[name].page.setDefaultTimeout(15_000);
  }
}, 180_000);
afterAll(() => visit?.end());

/** What this story is not about, as the service is told of it by its pages. */
async function told<Data>({ context }: Visitor, query: string, variables: object = {}): Promise<Data> {
  const reply = await context.request.post(`${visit.served.url}/graphql`, { data: { query, variables } });
  const { data, errors } = (await reply.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]!.message);
  return data;
}

async function seeNothingAmiss(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) }))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

/** The review of the demo’s COE is finished: its question answered and accepted, every section read, approved. */
async function approve(): Promise<void> {
  const { author, director } = people;
  const seen = 'coe(number: $number) { id template review { revision { number } sectionViews { sectionKey } } questions { id answer acceptedAt } }';
  interface Seen {
    coe: { template: { checklist: { key: string }[] }; review: { revision: { number: number }; sectionViews: { sectionKey: string }[] }; questions: { id: string; answer: string | null; acceptedAt: string | null }[] };
  }
  const { coe: shown } = await told<Seen>(director, `query ($number: Int!) { ${seen} }`, { number: coe.number });
  for (const { id } of shown.questions.filter(({ acceptedAt }) => !acceptedAt)) {
    await told(author, 'mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { id } }', { input: { questionId: id, answer: 'A day in the plan that nobody may take away.' } });
    await told(director, 'mutation ($input: AcceptAnswerInput!) { acceptAnswer(input: $input) { id } }', { input: { questionId: id } });
  }
  const expectedRevision = shown.review.revision.number;
  const read = (seconds: number) =>
    Promise.all(
      shown.review.sectionViews.map(({ sectionKey }) =>
        told(director, 'mutation ($input: RecordReadingInput!) { recordReading(input: $input) { id } }', { input: { coeId: coe.id, expectedRevision, sectionKey, seconds } }),
      ),
    );
  await read(0);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await read(3);
  await told(director, 'mutation ($input: ApproveCoeInput!) { approveCoe(input: $input) { id } }', {
    input: { coeId: coe.id, expectedRevision, checklist: shown.template.checklist.map(({ key }) => key), noQuestionBecause: '' },
  });
}

step('the demo has a COE that the next meeting sees, and the bar leads to it', async () => {
  const { page } = people.director;
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
  await page.getByRole('heading', { name: 'Storefront' }).waitFor();
  await page.getByRole('link').filter({ hasText: /10:00 UTC/ }).click();
  await page.getByRole('heading', { name: 'Operations meeting of Storefront' }).waitFor();
  meetingUrl = page.url();
  const link = page.getByRole('listitem').getByRole('link', { name: /COE-\d+/ });
  const [, number, title] = /COE-(\d+)(.*)/.exec((await link.textContent())!)!;
  const { coe: found } = await told<{ coe: { id: string } }>(people.director, 'query ($number: Int!) { coe(number: $number) { id } }', { number: Number(number) });
  coe = { id: found.id, number: Number(number), title: title! };
  await page.getByText('Presented by Dorian Vale').waitFor();
  await seeNothingAmiss(page);
});

step('a policy that asks for it adds its reason while the page is looked at', async () => {
  const { director } = people;
  const { meetingTeams } = await told<{ meetingTeams: { team: { id: string; name: string } }[] }>(director, '{ meetingTeams { team { id name } } }');
  const { id: teamId } = meetingTeams.find(({ team }) => team.name === 'Storefront')!.team;
  await told(director, 'mutation ($input: SavePolicyInput!) { savePolicy(input: $input) { team { id } } }', { input: { teamId, expectedVersion: 0, source: POLICY, reason: 'The worst are seen by everybody.' } });
  await director.page.getByText('Severity 1; the meeting sees severity 1.').waitFor();
});

step('a director puts another COE forward from its page, and sets the order with the keyboard', async () => {
  const { page } = people.director;
  const { coes } = await told<{ coes: { edges: { node: { number: number } }[] } }>(people.director, '{ coes(scope: "ALL", teamKey: "search") { edges { node { number } } } }');
  const { number } = coes.edges[0]!.node;
  await page.goto(`/coes/${number}`);
  await page.getByRole('button', { name: 'Show it to the operations meeting' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('Everybody has an index that grows old.');
  await page.getByRole('button', { name: 'Put it forward' }).click();
  await page.getByText('The operations meeting of Storefront sees it').waitFor();
  await page.goto(meetingUrl);
  const lines = page.locator('ol > li[data-row]');
  await lines.nth(1).getByRole('link', { name: `COE-${number}` }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await lines.nth(0).getByRole('link', { name: `COE-${number}` }).waitFor();
  await page.getByRole('button', { name: `Earlier: ${coe.title}` }).press('Enter');
  await lines.nth(0).getByRole('link', { name: `COE-${coe.number}` }).waitFor();
});

step('the author cannot publish before the meeting, and reads why', async () => {
  await approve();
  const { page } = people.author;
  await page.goto(`/coes/${coe.number}`);
  await page.getByText('The operations meeting of Storefront sees it').waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await dialog.getByText(/sees this COE before it is published/).waitFor();
  await page.keyboard.press('Escape');
  people.author.complaints.length = 0;
});

step('the presenter goes through the sections with the arrows, and nothing can be edited', async () => {
  const { page } = people.director;
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  await page.getByRole('heading', { name: coe.title, level: 1 }).waitFor();
  const titles: string[] = [];
  const place = page.locator('[data-presenting] footer [role=status]');
  for (let last = ''; ; last = titles.at(-1)!) {
    const now = (await place.textContent())!;
    if (now === last) break;
    titles.push(now);
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(50);
  }
  expect(titles[0]).toMatch(/^1 of \d+: What it is$/);
  expect(titles).toEqual(expect.arrayContaining([expect.stringContaining('Summary'), expect.stringContaining('Timeline')]));
  expect(titles.length).toBe(Number(/of (\d+)/.exec(titles[0]!)![1]));
  expect(await page.locator('[data-presenting]').locator('[contenteditable="true"], textarea, input').count()).toBe(0);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
});

step('a question typed in the room stands on the presenter’s screen without a reload', async () => {
  const { page: screen } = people.director;
  await screen.evaluate(() => ((window as unknown as { stayed: boolean }).stayed = true));
  const place = screen.locator('[data-presenting] footer [role=status]');
  const before = await place.textContent();
  const { page } = people.reader;
  await page.goto(meetingUrl);
  const line = page.locator('li[data-row]').filter({ hasText: coe.title });
  await line.getByRole('button', { name: 'Ask' }).click();
  await page.getByRole('dialog').getByLabel('Your question').fill(QUESTION);
  await page.getByRole('dialog').getByRole('button', { name: 'Ask' }).click();
  await screen.getByRole('complementary', { name: 'Questions from the room' }).getByText(QUESTION).waitFor();
  expect(await screen.evaluate(() => (window as unknown as { stayed?: boolean }).stayed)).toBe(true);
  expect(await place.textContent()).toBe(before);
  expect(await line.getByRole('button', { name: 'Write the outcome' }).count()).toBe(0);
  await seeNothingAmiss(screen);
});

step('the director writes the outcome', async () => {
  const { page } = people.director;
  await page.keyboard.press('Escape');
  await page.waitForURL(meetingUrl);
  const line = page.locator('li[data-row]').filter({ hasText: coe.title });
  await line.getByRole('button', { name: 'Write the outcome' }).click();
  const dialog = page.getByRole('dialog', { name: 'The outcome' });
  await dialog.getByLabel('Accepted, and something follows').check();
  await dialog.getByLabel('What follows').fill(FOLLOWS);
  await dialog.getByLabel('Notes').fill(NOTES);
  await dialog.getByRole('button', { name: 'Write the outcome' }).click();
  await page.getByRole('region', { name: 'Heard', exact: true }).getByText(FOLLOWS).waitFor();
});

step('the author reads it on the COE, and publishes', async () => {
  const { page } = people.author;
  await page.getByText('The meeting accepted it, and something follows.').waitFor();
  await page.getByText(FOLLOWS).waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await page.getByText(/Revision \d+ · published/).waitFor();
  await seeNothingAmiss(page);
});

step('a meeting that will not be held is cancelled, and its address says so', async () => {
  const { page } = people.director;
  await page.goto(`${visit.served.url}/meetings`);
  await page.getByRole('button', { name: 'Call a meeting' }).first().click();
  await page.getByLabel('Day and time').fill('2099-07-01T10:00');
  await page.getByRole('button', { name: 'Call it' }).click();
  await page.getByRole('link', { name: /1 July 2099/ }).click();
  await page.getByRole('button', { name: 'Cancel the meeting' }).click();
  await page.getByRole('dialog', { name: 'Cancel this meeting?' }).getByLabel('Reason').fill('Half of the room is on holiday.');
  const address = page.url();
  await page.getByRole('button', { name: 'Cancel it' }).click();
  await page.waitForURL(/\/meetings$/);
  await page.getByRole('link', { name: /1 July 2099/ }).waitFor({ state: 'detached' });
  await page.goto(address);
  await page.getByText('There is no such meeting').waitFor();
  people.director.complaints.length = 0;
});

step('a narrow screen shows the meeting and the presenter’s page whole', async () => {
  const { page } = people.reader;
  await page.setViewportSize({ width: 360, height: 760 });
  for (const [path, shown] of [['', coe.title], ['/present', 'Next section']] as const) {
    await page.goto(meetingUrl + path);
    await page.getByText(shown).first().waitFor({ state: 'attached' });
    await seeNothingAmiss(page);
  }
});
