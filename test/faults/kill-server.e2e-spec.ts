import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../api/src/database/embedded-postgres.js';
import { EditorClient, until } from '../support/editor-client.js';
import { removeFolder, temporaryFolder } from '../support/postgres.js';
import { serve, type Served } from '../support/served.js';
import { Typist } from '../support/typist.js';

const ROUNDS = 10;

let folder: string;
let port: number;
let served: Served;
const editors: EditorClient[] = [];

/** The service as it is built, on its own PostgreSQL with everything that makes a commit durable. */
async function start(): Promise<void> {
  served = await serve({ port, dataDir: path.join(folder, 'data'), environment: { NO_WEB: '1', NODE_ENV: 'test' } });
}

async function signIn(): Promise<string> {
  const reply = await fetch(`${served.url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: served.url },
    body: JSON.stringify({ persona: 'author' }),
  });
  expect(reply.status).toBe(204);
  return reply.headers.get('set-cookie')!.split(';')[0]!;
}

async function newCoe(cookie: string): Promise<string> {
  const reply = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({
      query: 'mutation New($input: CreateCoeInput!) { createCoe(input: $input) { id } }',
      variables: { input: { title: 'The service ended in the middle of a word', teamKey: 'checkout', templateKey: 'standard', severity: 3, kind: 'OUTAGE' } },
    }),
  });
  return ((await reply.json()) as { data: { createCoe: { id: string } } }).data.createCoe.id;
}

beforeAll(async () => {
  folder = temporaryFolder();
  port = await freePort();
  await start();
});
afterAll(async () => {
  for (const editor of editors) editor.close();
  await served.stop();
  removeFolder(folder);
});

/** A new draft, and a way to open it as its author. */
async function newDraft() {
  const cookie = await signIn();
  const coeId = await newCoe(cookie);
  return async () => {
    const editor = new EditorClient({ url: served.url, cookie, coeId });
    editors.push(editor);
    return editor.ready();
  };
}

async function typeFor(typists: readonly Typist[], milliseconds: number): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(Math.random() * 12)) {
    for (const typist of typists) typist.type();
  }
}

test(
  `killed ${ROUNDS} times while two people type, the service has lost nothing that it acknowledged`,
  async () => {
    const open = await newDraft();
    const typists = [new Typist('left', await open(), 'summary'), new Typist('right', await open(), 'impact')];

    for (let round = 0; round < ROUNDS; round++) {
      await typeFor(typists, 300 + Math.random() * 700);
      served.process.kill('SIGKILL');
      await once(served.process, 'exit');
      // Both stay away, so that they cannot bring back what the service may have lost.
      for (const { editor } of typists) editor.disconnect();
      const counts = typists.map(({ acknowledged }) => acknowledged);
      await start();

      const witness = await open();
      expect(typists.map((typist, index) => typist.missingFrom(witness.text, counts[index]!))).toEqual([[], []]);
      expect(Math.min(...counts)).toBeGreaterThan(0);
      witness.close();
      for (const { editor } of typists) await editor.reconnect();
      for (const { editor } of typists) await until(() => editor.isAcknowledged, 'both to be back', 30_000);
    }

    const witness = await open();
    expect(typists.map((typist) => typist.missingFrom(witness.text, typist.typed))).toEqual([[], []]);
    console.info(`${ROUNDS} kills, ${typists.reduce((sum, { typed }) => sum + typed, 0)} words typed, none lost`);
  },
  300_000,
);

test('asked to end while two people type, the service says so to both, ends cleanly and has lost nothing', async () => {
  const open = await newDraft();
  const typists = [new Typist('left', await open(), 'summary'), new Typist('right', await open(), 'impact')];
  await typeFor(typists, 500);
  const asked = Date.now();
  served.process.kill('SIGTERM');
  const typing = typeFor(typists, 300);
  const [code] = (await once(served.process, 'exit')) as [number];
  expect(code).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
  await typing;
  for (const { editor } of typists) {
    editor.disconnect();
    expect(editor.reasons).toContain('shutting-down');
  }
  const counts = typists.map(({ acknowledged }) => acknowledged);
  await start();
  const witness = await open();
  expect(typists.map((typist, index) => typist.missingFrom(witness.text, counts[index]!))).toEqual([[], []]);
  for (const { editor } of typists) await editor.reconnect();
  for (const { editor } of typists) await until(() => editor.isAcknowledged, 'both to be back', 30_000);
}, 60_000);
