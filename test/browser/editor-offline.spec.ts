import { once } from 'node:events';
import path from 'node:path';
import { DOCUMENT_VERSION } from '@corrigenda/templates';
import type { Browser, Page } from 'playwright-core';
import { freePort } from '../../api/src/database/embedded-postgres.js';
import { launchBrowser } from '../support/browser.js';
import { until } from '../support/editor-client.js';
import { type Draft, EditorPage, newDraft, Visitor } from '../support/editor-page.js';
import { removeFolder, temporaryFolder } from '../support/postgres.js';
import { serve, type Served } from '../support/served.js';

let browser: Browser;
let folder: string;
let port: number;
let served: Served;
let author: Visitor;
let colleague: Visitor;

async function start(): Promise<void> {
  served = await serve({ port, dataDir: path.join(folder, 'data') });
}

async function kill(): Promise<void> {
  served.process.kill('SIGKILL');
  await once(served.process, 'exit');
}

beforeAll(async () => {
  folder = temporaryFolder();
  port = await freePort();
  [browser] = await Promise.all([launchBrowser(), start()]);
  author = await Visitor.signIn(browser, served.url, 'author');
  colleague = await Visitor.signIn(browser, served.url, 'owner');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  removeFolder(folder);
});

/** The address of the page is enough: whoever is signed in in this browser opens it. */
async function openIn(page: Page, { number }: Draft): Promise<EditorPage> {
  await page.goto(`${served.url}/coes/${number}/edit`);
  await page.waitForSelector('#coe-document .coe-section');
  return new EditorPage({ page } as Visitor);
}

/** A page of the author's browser which closes as in a crash: without a question, and without a last word. */
async function newPage(draft: Draft): Promise<EditorPage> {
  const editor = await openIn(await author.context.newPage(), draft);
  await editor.saved();
  return editor;
}

const crash = (editor: EditorPage) => editor.page.close({ runBeforeUnload: false });
const words = (editor: EditorPage, text: string) => editor.page.locator('.editor-saved').getByText(text).waitFor();
const signIn = (persona: string) => author.context.request.post(`${served.url}/auth/demo`, { data: { persona }, headers: { origin: served.url } });
/** How many records of unsent edits the browser keeps. */
const keptIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('corrigenda-unsent');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { result } = request;
          if (!result.objectStoreNames.contains('edits')) return resolve(0);
          const count = result.transaction('edits').objectStore('edits').count();
          count.onsuccess = () => {
            result.close();
            resolve(count.result);
          };
        };
      }),
  );

/** One digit for another: the message keeps its length. */
function exchange(message: string | Buffer, before: string, digit: number, by: number): string | Buffer {
  const at = Buffer.isBuffer(message) ? message.indexOf(`${before}${digit}`) : -1;
  if (at >= 0) (message as Buffer).write(String(by), at + before.length);
  return message;
}

/** Cuts this page off from the shared document, and nothing else. */
async function cutOff(page: Page): Promise<{ cut(): void; restore(): void; outdate(isOutdated: boolean): void }> {
  let isCut = false;
  let isOutdated = false;
  const open = new Set<() => void>();
  await page.routeWebSocket(/\/collab$/, (socket) => {
    const close = () => void socket.close({ code: 1013, reason: '' });
    if (isCut) return close();
    const server = socket.connectToServer();
    // As between a page of this version and a service of the next.
    socket.onMessage((message) => server.send(isOutdated ? exchange(message, '"schema":', DOCUMENT_VERSION, DOCUMENT_VERSION - 1) : message));
    server.onMessage((message) => socket.send(isOutdated ? exchange(message, 'schema-mismatch:', DOCUMENT_VERSION, DOCUMENT_VERSION + 1) : message));
    open.add(close);
  });
  return {
    cut() {
      isCut = true;
      for (const close of open) close();
      open.clear();
    },
    restore: () => (isCut = false),
    outdate: (is) => (isOutdated = is),
  };
}

/** The author types into the summary while cut off, and the page ends before it can be sent. */
async function leaveUnsent(draft: Draft, text: string): Promise<void> {
  const page = await author.context.newPage();
  const { cut } = await cutOff(page);
  const mine = await openIn(page, draft);
  await mine.saved();
  cut();
  await page.waitForSelector('[data-save="offline"]');
  await mine.caretIn('summary');
  await page.keyboard.type(text);
  await words(mine, 'Offline — your text is only on this device');
  await crash(mine);
}

test('what was written while the service was down survives the end of the page, and is merged when the service is back', async () => {
  const draft = await newDraft(author, colleague);
  const mine = await newPage(draft);
  await mine.caretIn('summary');
  await mine.page.keyboard.type('Saved before.');
  await mine.saved();
  await kill();
  await mine.page.waitForSelector('[data-save="offline"]');
  await mine.page.keyboard.type(' Written without a service.');
  await words(mine, 'Offline — your text is only on this device');
  await crash(mine);
  await start();

  const theirs = await colleague.edit(draft);
  await theirs.caretIn('impact');
  await theirs.page.keyboard.type('Written meanwhile.');
  await theirs.saved();
  expect(await theirs.textOf('summary')).toBe('Saved before.');
  const again = await newPage(draft);
  await until(async () => (await again.textOf('summary')) === 'Saved before. Written without a service.', 'the text to be merged');
  expect(await again.textOf('impact')).toContain('Written meanwhile.');
  await theirs.section('summary').getByText('Written without a service.').waitFor();
  await until(async () => (await keptIn(again.page)) === 0, 'the device to keep nothing');
  await crash(again);
}, 120_000);

test('two tabs of one browser are cut off, end, and both come back', async () => {
  const draft = await newDraft(author);
  const pages = [await author.context.newPage(), await author.context.newPage()];
  const cuts = await Promise.all(pages.map(cutOff));
  const tabs: EditorPage[] = [];
  for (const page of pages) tabs.push(await openIn(page, draft));
  for (const tab of tabs) await tab.saved();
  for (const { cut } of cuts) cut();
  for (const [index, key] of ['summary', 'impact'].entries()) {
    const tab = tabs[index]!;
    await tab.page.bringToFront();
    await tab.page.waitForSelector('[data-save="offline"]');
    await tab.caretIn(key);
    await tab.page.keyboard.type(`Tab ${index} wrote this.`);
    await words(tab, 'Offline — your text is only on this device');
  }
  await crash(tabs[0]!);
  // The second tab is still open, and connects again by itself; a third takes over what the first has left.
  cuts[1]!.restore();
  await tabs[1]!.saved();
  const third = await newPage(draft);
  await until(async () => (await third.textOf('summary')).includes('Tab 0 wrote this.'), 'the text of the first tab');
  await until(async () => (await tabs[1]!.textOf('summary')).includes('Tab 0 wrote this.'), 'the text of the first tab in the second');
  expect(await third.textOf('impact')).toContain('Tab 1 wrote this.');
  await until(async () => (await keptIn(third.page)) === 0, 'the device to keep nothing');
  for (const tab of [tabs[1]!, third]) await crash(tab);
}, 120_000);

test('another member on the same device neither sees nor sends it, and after signing out nothing of it is left', async () => {
  const draft = await newDraft(author, colleague);
  await leaveUnsent(draft, 'For me alone so far.');

  await signIn('owner');
  const theirs = await newPage(draft);
  expect(await theirs.textOf('summary')).toBe('');
  expect(await theirs.page.getByText('For me alone so far.').count()).toBe(0);
  await crash(theirs);

  await signIn('author');
  const elsewhere = await author.context.newPage();
  await elsewhere.goto(`${served.url}/library`);
  await elsewhere.getByRole('button', { name: /settings and sign out/ }).click();
  await elsewhere.getByRole('button', { name: 'Sign out', exact: true }).click();
  await elsewhere.getByText(`What you wrote in COE-${draft.number} is only on this device`).waitFor();
  expect(await keptIn(elsewhere)).toBeGreaterThan(0);
  await elsewhere.getByRole('button', { name: 'Sign out and delete it' }).click();
  await elsewhere.waitForURL(/sign-in/);
  expect(await keptIn(elsewhere)).toBe(0);
  await elsewhere.close();
  await signIn('author');
}, 120_000);

test('when the draft cannot be edited any more its unsent text is offered, and goes in when it can', async () => {
  const draft = await newDraft(author, colleague);
  await colleague.edit(draft);
  await leaveUnsent(draft, 'Typed just before the right ended.');

  const { coe, me } = await author.ask<{ coe: { version: number }; me: { member: { id: string } } }>('query($number: Int!) { coe(number: $number) { version } me { member { id } } }', { number: draft.number });
  const participant = { coeId: draft.id, expectedVersion: coe.version, memberId: me.member.id, role: 'AUTHOR' };
  const { removeParticipant } = await colleague.ask<{ removeParticipant: { version: number } }>('mutation($input: ParticipantInput!) { removeParticipant(input: $input) { version } }', { input: participant });

  const reading = await author.context.newPage();
  await reading.goto(`${served.url}/coes/${draft.number}/edit`);
  await reading.getByRole('region', { name: 'Not saved' }).getByText('Typed just before the right ended.').waitFor();
  await reading.getByRole('button', { name: 'Copy this text' }).waitFor();
  await colleague.ask('mutation($input: ParticipantInput!) { addParticipant(input: $input) { id } }', { input: { ...participant, expectedVersion: removeParticipant.version } });
  await until(async () => (await reading.locator('#coe-document').textContent())?.includes('Typed just before the right ended.') === true, 'the text to go in', 30_000);
  await reading.waitForSelector('[data-save="saved"]');
  expect(await reading.getByRole('region', { name: 'Not saved' }).count()).toBe(0);
  await reading.close();
}, 120_000);

test('when the draft may not even be seen any more its unsent text is given back', async () => {
  const director = await Visitor.signIn(browser, served.url, 'director');
  const draft = await newDraft(director, author);
  await leaveUnsent(draft, 'Typed just before the door closed.');

  const { coe } = await director.ask<{ coe: { version: number } }>('query($number: Int!) { coe(number: $number) { version } }', { number: draft.number });
  const { me } = await author.ask<{ me: { member: { id: string } } }>('{ me { member { id } } }');
  const { updateCoe } = await director.ask<{ updateCoe: { version: number } }>('mutation($input: UpdateCoeInput!) { updateCoe(input: $input) { version } }', {
    input: { coeId: draft.id, expectedVersion: coe.version, visibility: 'RESTRICTED' },
  });
  await director.ask('mutation($input: ParticipantInput!) { removeParticipant(input: $input) { version } }', {
    input: { coeId: draft.id, expectedVersion: updateCoe.version, memberId: me.member.id, role: 'AUTHOR' },
  });

  const gone = await author.context.newPage();
  await gone.goto(`${served.url}/coes/${draft.number}/edit`);
  await gone.getByText('There is nothing here, or nothing you may see').waitFor();
  await gone.getByRole('region', { name: 'Not saved' }).getByText('Typed just before the door closed.').waitFor();
  await gone.getByRole('button', { name: 'Discard it' }).click();
  await until(async () => (await keptIn(gone)) === 0, 'the device to keep nothing');
  await gone.close();
  await director.context.close();
}, 120_000);

test('what the service refused is offered after the reload and not sent again', async () => {
  const draft = await newDraft(author);
  const page = await author.context.newPage();
  const mine = await openIn(page, draft);
  await mine.saved();
  await mine.caretIn('summary');
  await page.keyboard.type('A line that stays.');
  await mine.saved();
  // Past the guard of the editor, as a fault in it would: the first section is taken out of the shared document.
  await page.evaluate(() => {
    const { editor } = document.querySelector('#coe-document') as never as { editor: { state: { plugins: { key: string; getState(state: unknown): { type: { doc: { transact(act: () => void): void }; get(at: number): { get(at: number): { get(at: number): { insert(at: number, text: string): void } } }; delete(at: number): void; length: number } } }[] } } };
    const { type } = editor.state.plugins.find(({ key }) => key.startsWith('y-sync'))!.getState(editor.state);
    type.doc.transact(() => {
      type.get(0).get(0).get(0).insert(0, 'Lost with its section? ');
      type.delete(type.length - 1);
    });
  });
  await page.getByRole('alert').getByText('The service refused your last change').waitFor();
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('region', { name: 'Not saved' }).getByText('Lost with its section?').waitFor();
  await mine.saved();
  expect(await mine.textOf('summary')).toBe('A line that stays.');
  await page.getByRole('button', { name: 'Discard it' }).click();
  await until(async () => (await keptIn(page)) === 0, 'the device to keep nothing');
  await page.close();
}, 120_000);

test('a page that is older than the document says so, and loses nothing by the reload', async () => {
  const draft = await newDraft(author, colleague);
  const theirs = await colleague.edit(draft);
  const page = await author.context.newPage();
  const { cut, restore, outdate } = await cutOff(page);
  const mine = await openIn(page, draft);
  await mine.saved();
  cut();
  await page.waitForSelector('[data-save="offline"]');
  await mine.caretIn('summary');
  await page.keyboard.type('Written on the older page.');
  await words(mine, 'Offline — your text is only on this device');
  outdate(true);
  restore();
  const alert = page.getByRole('alert').filter({ hasText: 'This page is older than the document' });
  await alert.getByText('What is not saved is kept on this device and goes in afterwards.').waitFor({ timeout: 30_000 });
  await words(mine, 'Not saved — reload the page');
  expect(await page.locator('#coe-document').getAttribute('contenteditable')).toBe('false');
  expect(await theirs.textOf('summary')).toBe('');
  outdate(false);
  await alert.getByRole('button', { name: 'Reload' }).click();
  await mine.saved();
  await until(async () => (await mine.textOf('summary')) === 'Written on the older page.', 'the text to be there');
  await theirs.section('summary').getByText('Written on the older page.').waitFor();
  await page.close();
}, 120_000);
