import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { newDraft, Visitor, type Draft } from '../support/editor-page.js';
import { serve, type Served } from '../support/served.js';

let browser: Browser;
let served: Served;
let author: Visitor;
let director: Visitor;
let reader: Visitor;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serve()]);
  author = await Visitor.signIn(browser, served.url, 'author');
  director = await Visitor.signIn(browser, served.url, 'director');
  reader = await Visitor.signIn(browser, served.url, 'reader');
  for (const { page } of [author, director, reader]) page.setDefaultTimeout(15_000);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

afterEach(() => expect([author, director, reader].flatMap(({ faults }) => faults)).toEqual([]));

interface Asked {
  coe: { id: string; review: { revision: { number: number } } };
}

interface Opened {
  coe: { version: number; gaps: { id: string }[]; findings: { id: string }[] };
}

const OPEN = 'query($number: Int!) { coe(number: $number) { version gaps { id } findings { id } } }';

/** A COE in review in which its author let everything stand that the template asks for. */
async function inReview(): Promise<Draft> {
  const draft = await newDraft(author);
  const { coe } = await author.ask<Opened>(OPEN, { number: draft.number });
  for (const { id } of [...coe.gaps, ...coe.findings]) {
    await author.ask('mutation($input: WaiveFindingInput!) { waiveFinding(input: $input) { id } }', { input: { coeId: draft.id, findingId: id, reason: 'There is nothing to say about it.' } });
  }
  await author.ask('mutation($input: RequestReviewInput!) { requestReview(input: $input) { id } }', { input: { coeId: draft.id, expectedVersion: coe.version } });
  return draft;
}

const lineOf = (page: Page, { number }: Draft) => page.locator('[data-row]', { hasText: `COE-${number}` });

/** Opens the line of a COE with the keys of a list. */
async function openByKey(page: Page, draft: Draft): Promise<void> {
  await lineOf(page, draft).waitFor();
  // A page that has begun to listen looks once more; nobody presses a key before it stands still.
  await page.waitForLoadState('networkidle');
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('j');
    if (await page.evaluate((number) => document.activeElement?.textContent?.includes(`COE-${number}`), draft.number)) return page.keyboard.press('Enter');
  }
  throw new Error(`No key leads to COE-${draft.number}.`);
}

test('a director clears a queue of five with the keyboard alone', async () => {
  const drafts: Draft[] = [];
  for (let made = 0; made < 5; made += 1) drafts.push(await inReview());
  const { page } = director;
  await page.goto(`${served.url}/review`);
  for (const draft of drafts) {
    await openByKey(page, draft);
    await page.waitForURL(`**/coes/${draft.number}/review`);
    await page.locator('#verdict').waitFor();
    // The service counts a section as opened once it stood on the screen for a while.
    const left = page.locator('#verdict li', { hasText: /^✗.*not opened/ });
    for (let press = 0; press < 40 && (await left.count()) > 0; press += 1) {
      await page.keyboard.press('j');
      await page.waitForTimeout(900);
    }
    await page.keyboard.press('a');
    for (let press = 0; press < 60; press += 1) {
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (element instanceof HTMLInputElement) return element.checked ? 'ticked' : 'unticked';
        if (element instanceof HTMLTextAreaElement) return 'reason';
        return element?.textContent === 'Approve' ? 'approve' : 'elsewhere';
      });
      if (at === 'approve') break;
      if (at === 'unticked') await page.keyboard.press('Space');
      if (at === 'reason') await page.keyboard.insertText('I was told of it on the day, and nothing is left to ask.');
      await page.keyboard.press('Tab');
    }
    await page.getByText('Approval is open.').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(({ pathname }) => pathname === '/review', { timeout: 20_000 });
    await lineOf(page, draft).waitFor({ state: 'detached' });
  }
}, 240_000);

test('the author sees whom the COE waits for, until when, and what it waits for next', async () => {
  const draft = await inReview();
  const { page } = author;
  await page.goto(`${served.url}/coes/${draft.number}`);
  const pipeline = page.getByRole('list', { name: 'Where it has been' });
  await pipeline.getByText(/waits for /).waitFor();
  await pipeline.getByText(/due /).waitFor();
  const { coe } = await director.ask<Asked>('query($number: Int!) { coe(number: $number) { id review { revision { number } } } }', { number: draft.number });
  await director.ask('mutation($input: AskQuestionInput!) { askQuestion(input: $input) { id } }', {
    input: { coeId: coe.id, expectedRevision: coe.review.revision.number, sectionKey: 'summary', body: 'What did people see?' },
  });
  await page.reload();
  await pipeline.getByText('waits for its authors to answer 1 question').waitFor();
});

test('filters stand in the address, and become a view under a name', async () => {
  const draft = await inReview();
  const { page } = director;
  await page.goto(`${served.url}/review`);
  await lineOf(page, draft).waitFor();
  await page.getByLabel('Stage').selectOption('ANSWERS');
  await page.waitForURL(/stage=ANSWERS/);
  await lineOf(page, draft).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByLabel('Name of the view').fill('Not my turn');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Everything' }).click();
  await lineOf(page, draft).waitFor();
  await page.getByRole('link', { name: 'Not my turn' }).click();
  await page.waitForURL(/stage=ANSWERS/);
  await page.getByRole('button', { name: /Forget the view/ }).click();
  await page.getByRole('link', { name: 'Not my turn' }).waitFor({ state: 'detached' });
});

test('a view of the action items is kept under a name, apart from those of the queue', async () => {
  const { page } = author;
  await page.goto(`${served.url}/actions?scope=ALL&overdue=true`);
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByLabel('Name of the view').fill('All that is late');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'All that is late' }).waitFor();
  await page.goto(`${served.url}/review`);
  await page.getByRole('heading', { name: 'Review', exact: true }).waitFor();
  expect(await page.getByRole('link', { name: 'All that is late' }).count()).toBe(0);
  await page.goto(`${served.url}/actions`);
  await page.getByRole('link', { name: 'All that is late' }).click();
  await page.waitForURL(/overdue=true/);
  await page.getByRole('button', { name: 'Overdue', pressed: true }).waitFor();
});

test('a peer is asked by name, finds it in the queue with its reason, and declines', async () => {
  const draft = await inReview();
  const { page } = author;
  await page.goto(`${served.url}/coes/${draft.number}/review`);
  await page.getByRole('button', { name: 'Ask a peer' }).click();
  const { me } = await reader.ask<{ me: { member: { id: string; name: string } } }>('{ me { member { id name } } }');
  await page.getByLabel('Whom to ask').selectOption(me.member.id);
  await page.getByRole('dialog').getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('region', { name: 'Who reviews it' }).getByText('peer, for an opinion').waitFor();

  await reader.page.goto(`${served.url}/review`);
  await lineOf(reader.page, draft).getByText('Your opinion').waitFor();
  await lineOf(reader.page, draft).getByRole('link').click();
  await reader.page.getByRole('button', { name: 'Decline your seat' }).click();
  await reader.page.getByRole('dialog').getByLabel('Why').fill('I know nothing about mail.');
  await reader.page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
  await reader.page.getByRole('region', { name: 'Who reviews it' }).getByText('peer, for an opinion').waitFor({ state: 'detached' });
});

test('a director who is away lets somebody decide, who then finds the queue', async () => {
  const draft = await inReview();
  const { page } = director;
  const { me } = await reader.ask<{ me: { member: { id: string; name: string } } }>('{ me { member { id name } } }');
  await page.goto(`${served.url}/settings#away`);
  await page.getByLabel('Who decides while you are away?').selectOption(me.member.id);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Last day').fill(tomorrow);
  await page.getByLabel('Why').fill('on leave');
  await page.getByRole('button', { name: 'Delegate' }).click();
  await page.getByText(`${me.member.name} decides for you`).waitFor();
  await reader.page.goto(`${served.url}/review`);
  await lineOf(reader.page, draft).waitFor();
  expect(await lineOf(reader.page, draft).getByRole('link').getAttribute('title')).toContain('for whom you decide');
  await page.getByRole('button', { name: /^End it/ }).click();
  await page.getByText('You decide yourself, and for nobody else.').waitFor();
});

test('a question of somebody else is set aside with a reason that everybody reads', async () => {
  const draft = await inReview();
  const { coe } = await reader.ask<Asked>('query($number: Int!) { coe(number: $number) { id review { revision { number } } } }', { number: draft.number });
  await reader.ask('mutation($input: AskQuestionInput!) { askQuestion(input: $input) { id } }', {
    input: { coeId: coe.id, expectedRevision: coe.review.revision.number, sectionKey: 'summary', body: 'Which mail was it?' },
  });
  const { page } = director;
  await page.goto(`${served.url}/coes/${draft.number}/review`);
  const question = page.locator('[data-question]', { hasText: 'Which mail was it?' });
  await question.getByRole('button', { name: 'Set aside' }).click();
  await question.getByLabel('It need not be answered, because').fill('It is about another incident.');
  await question.getByRole('button', { name: 'Set it aside' }).click();
  await question.getByText('It is about another incident.').waitFor();
  await question.getByText('set aside', { exact: true }).waitFor();
});
