import type { Locator, Page } from 'playwright-core';
import { until } from '../support/editor-client.js';
import { storyOf } from '../support/story.js';
import { startVisit, type Visit, type Visitor } from '../support/visitor.js';

const ADMINISTRATOR = { name: 'Perpetua Lindqvist', email: 'perpetua@example.org', password: 'seven brass kettles hum' };
const DIRECTOR = { name: 'Casimir Brightwater', email: 'casimir@example.org', jobRole: 'the director of Brewing' };
const AUTHOR = { name: 'Tamsin Okonedo-Reed', email: 'tamsin@example.org', jobRole: 'the brewer on call', password: 'a quiet harbour at night' };
const COLLEAGUE = { name: 'Leopold Farthing', email: 'leopold@example.org', jobRole: 'the cellar engineer' };
const OUTSIDER = { name: 'Odette Marsh', email: 'odette@example.org', jobRole: 'a driver', password: 'nine slow green trains' };

let visit: Visit;
const people = {} as Record<'administrator' | 'author' | 'outsider', Visitor>;
const step = storyOf(people);
const links: Record<string, string> = {};

beforeAll(async () => {
  visit = await startVisit({ environment: { CORRIGENDA_DEMO: '0' } });
  for (const name of ['administrator', 'author', 'outsider'] as const) people[name] = await visit.as(null);
  for (const { page } of Object.values(people)) page.setDefaultTimeout(15_000);
}, 180_000);

afterAll(() => visit?.end());

const firstLink = () => /to become it: (\S+)/.exec(visit.served.output())?.[1];

const dialogOf = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });

async function makeTeam(page: Page, team: { name: string; kind: RegExp; below?: string; director?: string }): Promise<void> {
  await page.getByRole('button', { name: 'New team' }).click();
  const dialog = dialogOf(page, 'New team');
  await dialog.getByLabel('Name').fill(team.name);
  await chooseMatching(dialog.getByLabel('Kind'), team.kind);
  if (team.below) await chooseMatching(dialog.getByLabel('Below'), new RegExp(team.below));
  if (team.director) await dialog.getByLabel('Director').selectOption({ label: team.director });
  await dialog.getByRole('button', { name: 'Make the team' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('main').getByText(team.name, { exact: true }).waitFor();
}

/** Chooses the only option whose words match. */
async function chooseMatching(select: Locator, words: RegExp): Promise<void> {
  const value = await select.locator('option').filter({ hasText: words }).getAttribute('value');
  await select.selectOption(value);
}

async function makeMember(page: Page, member: { name: string; email: string; jobRole: string; team?: string }): Promise<void> {
  await page.getByRole('button', { name: 'New member' }).click();
  const dialog = dialogOf(page, 'New member');
  await dialog.getByLabel('Name', { exact: true }).fill(member.name);
  await dialog.getByLabel('E-mail').fill(member.email);
  await dialog.getByLabel('Role in a document').fill(member.jobRole);
  if (member.team) await dialog.getByLabel(member.team).check();
  await dialog.getByRole('button', { name: 'Add the member' }).click();
  const made = dialogOf(page, `${member.name} is a member now`);
  await made.getByRole('button', { name: 'Make a link to set a password' }).click();
  links[member.email] = (await made.locator('code').textContent()) ?? '';
  await made.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('main').getByText(member.email).waitFor();
}

async function setPassword({ page }: Visitor, { email, name, password }: { email: string; name: string; password: string }): Promise<void> {
  await page.goto(links[email]!);
  await page.getByText(`Choose a password for ${name}.`).waitFor();
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('The same again').fill(password);
  await page.getByRole('button', { name: 'Set the password and sign in' }).click();
  await page.getByRole('button', { name: `${name}: settings and sign out` }).waitFor();
}

async function signOut({ page }: Visitor, name: string): Promise<void> {
  await page.getByRole('button', { name: `${name}: settings and sign out` }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.waitForURL(/\/sign-in/);
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
}

async function signIn({ page }: Visitor, { email, name, password }: { email: string; name: string; password: string }): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: `${name}: settings and sign out` }).waitFor();
}

step('whoever comes before there is anybody is told about the one-time link', async () => {
  const { page } = people.outsider;
  await page.goto('/');
  await page.getByRole('heading', { name: 'Nobody can sign in yet' }).waitFor();
});

step('the one-time link makes the first administrator, and works once', async () => {
  const { page } = people.administrator;
  await page.goto(firstLink()!);
  await page.getByLabel('Company').fill('Lanternfold Breweries');
  await page.getByLabel('Your name').fill(ADMINISTRATOR.name);
  await page.getByLabel('E-mail').fill(ADMINISTRATOR.email);
  await page.getByLabel('Password').fill('short');
  await page.getByLabel('The same again').fill('short');
  await page.getByRole('button', { name: 'Make me the administrator' }).click();
  expect(await page.getByRole('alert').filter({ hasText: /\w/ }).first().textContent()).toMatch(/12 characters/);
  await page.getByLabel('Password').fill(ADMINISTRATOR.password);
  await page.getByLabel('The same again').fill(ADMINISTRATOR.password);
  await page.getByRole('button', { name: 'Make me the administrator' }).click();
  await page.getByRole('button', { name: `${ADMINISTRATOR.name}: settings and sign out` }).waitFor();
  people.administrator.complaints.length = 0;

  await people.outsider.page.goto(firstLink()!);
  await people.outsider.page.getByRole('alert').filter({ hasText: /link/ }).waitFor();
  people.outsider.complaints.length = 0;
});

step('the administrator makes teams and members', async () => {
  const { page } = people.administrator;
  await page.getByRole('button', { name: `${ADMINISTRATOR.name}: settings and sign out` }).click();
  await page.getByRole('link', { name: 'Administration' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await makeMember(page, DIRECTOR);
  await page.getByRole('link', { name: 'Teams' }).click();
  await makeTeam(page, { name: 'Brewing', kind: /^Organisation/, below: 'Lanternfold Breweries', director: DIRECTOR.name });
  await makeTeam(page, { name: 'Cellars', kind: /^Team/, below: 'Brewing' });
  await makeTeam(page, { name: 'Carts', kind: /^Team/, below: 'Lanternfold Breweries' });
  await page.getByText(`Director: ${DIRECTOR.name}`).waitFor();
  await page.getByRole('link', { name: 'Members' }).click();
  await makeMember(page, { ...AUTHOR, team: 'Cellars' });
  await makeMember(page, { ...COLLEAGUE, team: 'Cellars' });
  await makeMember(page, { ...OUTSIDER, team: 'Carts' });
});

step('a member sets a password in a browser of their own, signs out and in again', async () => {
  await setPassword(people.author, AUTHOR);
  await signOut(people.author, AUTHOR.name);
  await people.author.page.goto(links[AUTHOR.email]!);
  await people.author.page.getByRole('alert').filter({ hasText: /link/ }).waitFor();
  people.author.complaints.length = 0;
  await signIn(people.author, AUTHOR);
  await setPassword(people.outsider, OUTSIDER);
});

step('the author begins a COE from a template and edits what stands beside the document', async () => {
  const { page } = people.author;
  await page.getByRole('link', { name: /New COE/ }).click();
  await page.getByLabel('What did the customer see?').fill('The taproom had no cider for an evening');
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Near miss' });
  await page.getByLabel('Day it happened').fill('2026-10-02');
  await page.getByRole('button', { name: 'Begin writing' }).click();
  await page.getByRole('textbox', { name: /Document of COE/ }).waitFor();
  await page.getByText('Saved', { exact: false }).first().waitFor();

  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const settings = dialogOf(page, /Settings of COE/);
  await settings.getByLabel('Title').fill('The taproom had no cider for a whole evening');
  await chooseMatching(settings.getByLabel('Severity'), /^3/);
  await settings.getByLabel('Detected by').fill('a customer');
  await settings.getByLabel('Tags').fill('cider, #stock');
  await settings.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await settings.getByLabel('Add to “Authors”').selectOption({ label: `${COLLEAGUE.name}, ${COLLEAGUE.jobRole}` });
  await settings.getByRole('region', { name: 'Authors' }).getByRole('button', { name: 'Add' }).click();
  await settings.getByRole('button', { name: `Remove ${COLLEAGUE.name}` }).waitFor();
  await settings.getByRole('button', { name: 'Close' }).click();

  const title = page.getByRole('textbox', { name: 'Title' });
  await until(async () => (await title.inputValue()) === 'The taproom had no cider for a whole evening', 'the page to show the new title');
  await page.getByText('Sev 3').first().waitFor();
});

step('a restricted COE is not there for an outsider, who could read it before', async () => {
  const { page } = people.author;
  const path = new URL(page.url()).pathname.replace('/edit', '');
  const reader = people.outsider.page;
  await reader.goto(path);
  await reader.getByRole('heading', { name: 'The taproom had no cider for a whole evening' }).waitFor();
  await reader.getByRole('link', { name: '#stock' }).waitFor();
  await reader.getByText('Detected by: a customer').waitFor();

  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const settings = dialogOf(page, /Settings of COE/);
  await settings.getByLabel('Who may read it').selectOption('RESTRICTED');
  await settings.getByRole('button', { name: 'Save' }).click();
  await settings.getByRole('button', { name: 'Close' }).click();
  await page.locator('.editor-facts').getByText('Restricted').waitFor();

  for (const address of [path, `${path}/edit`, `${path}/review`]) {
    await reader.goto(address);
    await reader.getByText('There is nothing here, or nothing you may see').waitFor();
    expect(await reader.content()).not.toContain('cider');
  }
  people.outsider.complaints.length = 0;
});

step('signed out, every page leads to sign-in and then back', async () => {
  await people.author.page.goto('/settings');
  await signOut(people.author, AUTHOR.name);
  await people.author.page.goto('/actions');
  await people.author.page.waitForURL(/\/sign-in\?next=/);
  await people.author.page.getByLabel('E-mail').fill(AUTHOR.email);
  await people.author.page.getByLabel('Password').fill('not the right one at all');
  await people.author.page.getByRole('button', { name: 'Sign in' }).click();
  await people.author.page.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor();
  people.author.complaints.length = 0;
  await people.author.page.getByLabel('Password').fill(AUTHOR.password);
  await people.author.page.getByRole('button', { name: 'Sign in' }).click();
  await people.author.page.waitForURL('**/actions');
  await people.author.page.getByRole('heading', { name: 'Actions' }).waitFor();
});
