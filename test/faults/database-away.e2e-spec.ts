import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { newDataSource } from '../../api/src/database/data-source.js';
import { Database } from '../../api/src/database/database.js';
import { type EmbeddedPostgres, freePort, startEmbeddedPostgres } from '../../api/src/database/embedded-postgres.js';
import { EditorClient, until } from '../support/editor-client.js';
import { addMember, addTeam } from '../support/factories.js';
import { removeFolder, temporaryFolder } from '../support/postgres.js';
import { serve, type Served } from '../support/served.js';
import { Typist } from '../support/typist.js';

let folder: string;
let postgres: EmbeddedPostgres;
let databasePort: number;
let databaseUrl: string;
let dataSource: DataSource;
let served: Served;
const editors: EditorClient[] = [];

async function startDatabase(): Promise<void> {
  // The last -p counts: the service keeps the address that it knows.
  postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'), ['-p', String(databasePort)]);
}

/** As when the machine of the database loses its power. */
function stopDatabaseImmediately(): void {
  const [pid] = readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGQUIT');
}

async function startService(): Promise<void> {
  served = await serve({ dataDir: path.join(folder, 'data'), environment: { DATABASE_URL: databaseUrl, CORRIGENDA_DEMO: '0', NO_WEB: '1', NODE_ENV: 'test' } });
}

beforeAll(async () => {
  folder = temporaryFolder();
  databasePort = await freePort();
  await startDatabase();
  const url = new URL(postgres.url);
  url.port = String(databasePort);
  databaseUrl = url.href;
  await startService();
  dataSource = await newDataSource(databaseUrl).initialize();
});
afterAll(async () => {
  for (const editor of editors) editor.close();
  await served.stop();
  await dataSource.destroy();
  await postgres.stop();
  removeFolder(folder);
});

test('while the database is away nothing is said to be saved, and everything is once it is back', async () => {
  const db = new Database(dataSource);
  const team = await addTeam(db);
  const author = await addMember(db, { teams: [team] });
  const token = randomBytes(32).toString('base64url');
  await db.rows({
    name: 'test-session',
    text: `insert into session (id, member_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    values: [createHash('sha256').update(token).digest(), author.id],
  });
  const cookie = `corrigenda_session=${token}`;
  const reply = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({
      query: 'mutation New($input: CreateCoeInput!) { createCoe(input: $input) { id } }',
      variables: { input: { title: 'The database was away', teamKey: team.key, templateKey: 'standard', severity: 3, kind: 'OUTAGE' } },
    }),
  });
  const { data } = (await reply.json()) as { data: { createCoe: { id: string } } };
  const open = async () => {
    const editor = new EditorClient({ url: served.url, cookie, coeId: data.createCoe.id });
    editors.push(editor);
    return editor.ready();
  };
  const typist = new Typist('word', await open(), 'summary');
  for (let i = 0; i < 30; i++) {
    typist.type();
    await sleep(5);
  }
  await typist.editor.acknowledged();

  stopDatabaseImmediately();
  const kept = typist.acknowledged;
  for (let i = 0; i < 100; i++) {
    typist.type();
    await sleep(10);
  }
  expect(typist.editor.isAcknowledged).toBe(false);
  expect(typist.acknowledged).toBeLessThan(typist.typed);
  expect(typist.editor.reasons).toContain('unavailable');
  expect(served.process.exitCode).toBeNull();

  await startDatabase();
  const back = Date.now();
  await until(() => typist.editor.isAcknowledged, 'everything to be acknowledged', 20_000);
  console.info(`saved again ${Date.now() - back} ms after the database was back`);
  expect(Date.now() - back).toBeLessThan(10_000);
  expect(kept).toBe(30);

  const ended = once(served.process, 'exit');
  served.process.kill('SIGKILL');
  await ended;
  typist.editor.disconnect();
  await startService();
  expect(typist.missingFrom((await open()).text, typist.typed)).toEqual([]);
}, 120_000);
