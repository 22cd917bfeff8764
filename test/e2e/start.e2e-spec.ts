import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../api/src/database/embedded-postgres.js';
import { isAlive } from '../../api/src/database/process-start.js';
import { root } from '../support/api.js';
import { until } from '../support/editor-client.js';
import { newDatabase, removeFolder, temporaryFolder, type TestDatabase } from '../support/postgres.js';
import { serve, type Served, type ServedOptions } from '../support/served.js';

const QUICK = { NO_WEB: '1', CORRIGENDA_DEMO: '0' };
const isRoot = process.getuid?.() === 0;

let folder: string;
const running: Served[] = [];
beforeEach(() => void (folder = temporaryFolder()));
afterEach(async () => {
  for (const served of running.splice(0)) await served.stop();
  removeFolder(folder);
});

async function start(options: ServedOptions = {}): Promise<Served> {
  const served = await serve({ dataDir: path.join(folder, 'data'), ...options });
  running.push(served);
  return served;
}

/** What a start that must fail says, with its exit code in front. */
async function refused(options: ServedOptions = {}): Promise<string> {
  try {
    await start(options);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It started.');
}

const clusterOf = (served: Served) => path.join(served.dataDir, 'postgres');
const pidFileLines = (cluster: string) => readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
const databasePid = (served: Served) => Number(pidFileLines(clusterOf(served))[0]);
const statusOf = async (url: string) => (await fetch(url)).status;
const post = (url: string, body: object) => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const linkIn = (served: Served) => /become it: (\S+)/.exec(served.output())?.[1];

async function kill(served: Served, signal: NodeJS.Signals): Promise<void> {
  const ended = once(served.process, 'exit');
  served.process.kill(signal);
  await ended;
}

async function signsIn(served: Served, persona: string): Promise<number> {
  return (await post(`${served.url}/auth/demo`, { persona })).status;
}

describe('a demo', () => {
  test('says what it does step by step, and is ready when it says so', async () => {
    // Below a folder that is closed to everybody else, as the home of root is.
    chmodSync(folder, 0o700);
    const served = await start();
    const steps = ['Starting PostgreSQL', 'Migrated the database', 'Made a small demo organisation', 'Preparing the pages', `Corrigenda is ready at ${served.url}\n`];
    const places = steps.map((step) => served.output().indexOf(step));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    for (const page of ['/healthz', '/readyz', '/version', '/sign-in']) expect([page, await statusOf(`${served.url}${page}`)]).toEqual([page, 200]);
    expect(await signsIn(served, 'author')).toBe(204);

    expect(statSync(`${clusterOf(served)}.password`).mode & 0o777).toBe(0o600);
    const database = new Client({ host: '127.0.0.1', port: Number(pidFileLines(clusterOf(served))[3]), user: 'corrigenda', password: 'guessed', database: 'postgres' });
    await expect(database.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  test('answers to nobody but loopback', async () => {
    expect(await refused({ environment: { HOST: '0.0.0.0' } })).toMatch(/ended with 1:[^]*HOST is 0\.0\.0\.0[^]*loopback only/);
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
  });

  test('is not made again when the service was killed, and what the kill left behind is ended first', async () => {
    const first = await start({ environment: { NO_WEB: '1' } });
    const left = databasePid(first);
    await kill(first, 'SIGKILL');
    expect(isAlive(left)).toBe(true);
    const second = await start({ environment: { NO_WEB: '1' } });
    expect(isAlive(left)).toBe(false);
    expect(second.output()).toContain('The database is up to date.');
    expect(second.output()).not.toContain('demo organisation');
    expect(await signsIn(second, 'director')).toBe(204);
  });
});

test('a second start on a folder, or on a port in use, ends with the reason, and the first lives on', async () => {
  const first = await start({ environment: QUICK });
  expect(await refused({ environment: QUICK })).toContain(`ended with 1:\nCorrigenda already runs on ${first.dataDir} (process ${first.process.pid})`);

  const port = Number(new URL(first.url).port);
  const other = path.join(folder, 'other');
  expect(await refused({ port, dataDir: other, environment: QUICK })).toMatch(new RegExp(`ended with 1:\nAnother program uses port ${port}\\. .*PORT=${port + 1}`));
  // It looked before it made a database.
  expect(readdirSync(other)).toEqual([]);
  expect(await statusOf(`${first.url}/readyz`)).toBe(200);
});

test('of three starts at once on one folder one is ready', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 3 }, () => start({ environment: QUICK })));
  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
  expect(refusals).toEqual([expect.stringContaining('already runs on'), expect.stringContaining('already runs on')]);
});

test('every unusable setting is named at once', async () => {
  const words = await refused({ environment: { PORT: 'many', CORRIGENDA_ROLE: 'everything', DATABASE_URL_FILE: path.join(folder, 'not-there') } });
  for (const name of ['PORT', 'CORRIGENDA_ROLE', 'DATABASE_URL_FILE']) expect(words).toContain(`  - ${name} `);
  expect(words).not.toContain('    at ');
});

test('asked to end, it ends in order within seconds, its database too', async () => {
  const served = await start({ environment: QUICK });
  const database = databasePid(served);
  const began = Date.now();
  expect(await served.stop()).toBe(0);
  expect(Date.now() - began).toBeLessThan(5_000);
  expect(isAlive(database)).toBe(false);
  expect(readdirSync(served.dataDir).sort()).toEqual(['postgres', 'postgres.password']);
});

test('asked to end in the middle of a start, it leaves no database behind', async () => {
  const child = spawn(process.execPath, ['api/dist/api/src/main.js'], {
    cwd: root,
    env: { ...process.env, ...QUICK, NODE_OPTIONS: '', PORT: String(await freePort()), CORRIGENDA_DATA_DIR: path.join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(existsSync(path.join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
  expect(existsSync(path.join(folder, 'data', 'service.pid'))).toBe(false);
});

test('it ends when whoever started it over a channel is gone', async () => {
  const served = await start({ environment: QUICK });
  const database = databasePid(served);
  const ended = once(served.process, 'exit');
  served.process.disconnect();
  expect(await ended).toEqual([0, null]);
  expect(isAlive(database)).toBe(false);
});

test('a process that was given the number of a dead database is left alone', async () => {
  const first = await start({ environment: QUICK });
  await first.stop();
  const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600000)'], { stdio: 'ignore' });
  try {
    writeFileSync(path.join(clusterOf(first), 'postmaster.pid'), `${stranger.pid}\n${clusterOf(first)}\n${Math.floor(Date.now() / 1000)}\n5432\n\n127.0.0.1\n\nready\n`);
    if (isRoot) chownSync(path.join(clusterOf(first), 'postmaster.pid'), statSync(clusterOf(first)).uid, statSync(clusterOf(first)).gid);
    const second = await start({ environment: QUICK });
    expect(await statusOf(`${second.url}/readyz`)).toBe(200);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  } finally {
    stranger.kill('SIGKILL');
  }
});

test('without its database the service ends and says so, and the next start recovers', async () => {
  const first = await start({ environment: QUICK });
  const ended = once(first.process, 'exit');
  process.kill(databasePid(first), 'SIGKILL');
  expect(await ended).toEqual([1, null]);
  await until(() => first.output().includes('PostgreSQL ended unexpectedly'), 'the reason');
  const second = await start({ environment: QUICK });
  expect(await statusOf(`${second.url}/readyz`)).toBe(200);
});

test('the password of the database is asked for when it is lost, and nothing is made anew', async () => {
  const first = await start({ environment: QUICK });
  await first.stop();
  removeFolder(`${clusterOf(first)}.password`);
  expect(await refused({ environment: QUICK })).toMatch(/The password of the database, .*postgres\.password, is gone/);
  expect(existsSync(path.join(clusterOf(first), 'PG_VERSION'))).toBe(true);
});

test('outside a demo the link printed at start makes the first administrator, once', async () => {
  const served = await start({ environment: QUICK });
  expect(await signsIn(served, 'author')).toBe(404);
  const token = linkIn(served)!.split('/').at(-1)!;
  const about = { token, name: 'Alder Quickbeam', email: 'alder@example.com', password: 'a long enough sentence', company: 'Invented Lamps' };
  const made = await post(`${served.url}/auth/password`, about);
  expect(made.status).toBe(204);
  const me = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: made.headers.get('set-cookie')!.split(';')[0]! },
    body: JSON.stringify({ query: '{ me { member { name } } }' }),
  });
  expect(await me.json()).toMatchObject({ data: { me: { member: { name: 'Alder Quickbeam' } } } });
  expect((await post(`${served.url}/auth/password`, about)).status).toBe(404);
  await served.stop();
  expect(linkIn(await start({ environment: QUICK }))).toBeUndefined();
});

describe('with a PostgreSQL of one’s own', () => {
  let database: TestDatabase;
  beforeEach(async () => void (database = await newDatabase()));
  afterEach(async () => {
    for (const served of running.splice(0)) await served.stop();
    await database.drop();
  });

  async function query(text: string): Promise<void> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(text).finally(() => client.end());
  }

  test('that one is used, none is started, nothing is seeded, and several processes share it', async () => {
    const secret = path.join(folder, 'database-url');
    writeFileSync(secret, `${database.url}\n`);
    const environment = { NO_WEB: '1', DATABASE_URL_FILE: secret };
    const first = await start({ environment });
    expect(first.output()).not.toMatch(/PostgreSQL|demo/);
    expect(existsSync(clusterOf(first))).toBe(false);
    const second = await start({ environment });
    expect([await statusOf(`${first.url}/readyz`), await statusOf(`${second.url}/readyz`)]).toEqual([200, 200]);
    const token = linkIn(first)!.split('/').at(-1)!;
    expect(await (await post(`${second.url}/auth/link`, { token })).json()).toMatchObject({ purpose: 'FIRST_ADMINISTRATOR' });
  });

  test('a server that does not answer is named without its password', async () => {
    const words = await refused({ environment: { NO_WEB: '1', DATABASE_URL: `postgres://corrigenda:hunter2@127.0.0.1:${await freePort()}/coes` } });
    expect(words).toMatch(/ended with 1:[^]*The database coes at 127\.0\.0\.1:\d+ cannot be used: connect ECONNREFUSED/);
    expect(words).not.toMatch(/hunter2|    at /);
  });

  test('tables are left alone when they are not to be changed, and a start on older ones is refused', async () => {
    await query('delete from migrations where id = (select max(id) from migrations)');
    const environment = { NO_WEB: '1', DATABASE_URL: database.url, CORRIGENDA_MIGRATE: '0' };
    expect(await refused({ environment })).toMatch(/The database lacks 1 step of this version\. Run: npx corrigenda migrate/);
  });

  test('a database of a newer version is refused', async () => {
    await query(`insert into migrations (timestamp, name) values (9999999999999, 'AddSomething9999999999999')`);
    expect(await refused({ environment: { NO_WEB: '1', DATABASE_URL: database.url } })).toMatch(/made by a newer version of Corrigenda \(it has AddSomething9999999999999\)/);
  });
});

/** An account that is neither root nor of the system, and has a name: PostgreSQL asks for it. */
function plainAccount(): { uid: number; gid: number } {
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const [, , uid, gid] = accounts.find((fields) => Number(fields[2]) >= 1000) ?? [];
  if (uid === undefined) throw new Error('There is no account to try a plain start with.');
  return { uid: Number(uid), gid: Number(gid) };
}

/** The first folder on the way to the checkout that other accounts may not enter. */
function closedOnTheWay(): string | undefined {
  const way = root.split(path.sep).map((_, index, parts) => parts.slice(0, index + 1).join(path.sep) || path.sep);
  return way.find((at) => (statSync(at).mode & 0o001) === 0);
}

const closed = closedOnTheWay();
const notFromHere = closed === undefined ? '' : ` (not tried: ${closed} is closed to other accounts)`;

(isRoot ? describe : describe.skip)(`started by root${isRoot ? '' : ' (not tried: this is no root)'}`, () => {
  /** No `unshare` is found there, as on systems without user namespaces. */
  const withoutNamespaces = { ...QUICK, PATH: '/nonexistent' };

  (closed === undefined ? test : test.skip)(`a plain account can run it${notFromHere}`, async () => {
    const account = plainAccount();
    accessSync(root, constants.R_OK);
    const home = path.join(folder, 'home');
    mkdirSync(home, { mode: 0o700 });
    chownSync(home, account.uid, account.gid);
    const served = await start({ account, dataDir: path.join(home, 'data'), environment: QUICK });
    expect(statSync(clusterOf(served)).uid).toBe(account.uid);
    expect(await statusOf(`${served.url}/readyz`)).toBe(200);
  });

  (closed === undefined ? test : test.skip)(`without namespaces the database runs as nobody, and goes back to root with them${notFromHere}`, async () => {
    const first = await start({ environment: withoutNamespaces });
    expect(statSync(clusterOf(first)).uid).toBe(65_534);
    expect(statSync(`/proc/${databasePid(first)}`).uid).toBe(65_534);
    await first.stop();
    const second = await start({ environment: QUICK });
    expect(await statusOf(`${second.url}/readyz`)).toBe(200);
  });

  test('without namespaces and below a closed home the database lives elsewhere, and it says where', async () => {
    chmodSync(folder, 0o700);
    const openFolder = '/var/lib/corrigenda';
    const contents = () => (existsSync(openFolder) ? readdirSync(openFolder) : []);
    const before = contents();
    const served = await start({ environment: withoutNamespaces });
    const elsewhere = /its data goes to (\S+)\./.exec(served.output())?.[1] ?? '';
    expect(elsewhere).toMatch(/^\/var\/lib\/corrigenda\/\w+\/postgres$/);
    expect(existsSync(path.join(elsewhere, 'PG_VERSION'))).toBe(true);
    expect(existsSync(clusterOf(served))).toBe(false);
    await served.stop();
    // What is there is found again when namespaces can be had.
    const again = await start({ environment: QUICK });
    expect(again.output()).toContain('The database is up to date.');
    await again.stop();
    for (const made of contents()) if (!before.includes(made)) removeFolder(path.join(openFolder, made));
  });
});
