import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, lchownSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** PostgreSQL refuses to run as root; how its commands are started instead. */
export interface PostgresAccount {
  /** What stands before the command. */
  prefix: readonly string[];
  ids: { uid?: number; gid?: number };
  /** Whom its files must belong to; undefined where it runs as whoever starts it. */
  owner: number | undefined;
}

const NOBODY = 65_534;
const NAMESPACE = ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];
/** What nobody must be able to walk to lies here when the folders of the service are closed. */
const OPEN_FOLDER = '/var/lib/corrigenda';

/** A user namespace makes root look like nobody while the files stay root's, so a folder below a closed home will do. */
export function postgresAccount(): PostgresAccount {
  if (process.getuid?.() !== 0) return { prefix: [], ids: {}, owner: undefined };
  const probe = spawnSync(NAMESPACE[0]!, [...NAMESPACE.slice(1), 'true'], { stdio: 'ignore' });
  if (probe.status === 0) return { prefix: NAMESPACE, ids: {}, owner: 0 };
  return { prefix: [], ids: { uid: NOBODY, gid: NOBODY }, owner: NOBODY };
}

/** Where the cluster can live: without namespaces nobody must be able to walk to it, which a home of mode 700 forbids. */
export function placeFor(directory: string, say: (line: string) => void): string {
  const elsewhere = path.join(OPEN_FOLDER, createHash('sha256').update(directory).digest('hex').slice(0, 16), path.basename(directory));
  if (postgresAccount().owner !== NOBODY || isOpen(path.dirname(directory))) {
    return process.getuid?.() === 0 && existsSync(elsewhere) && !existsSync(directory) ? elsewhere : directory;
  }
  const why = `The folder ${directory} is closed to other accounts, and PostgreSQL must not run as root`;
  if (existsSync(directory) && !existsSync(elsewhere)) throw new Error(`${why}. Move the database that is there: mkdir -p ${path.dirname(elsewhere)} && mv ${directory}* ${path.dirname(elsewhere)}/`);
  say(`${why}; its data goes to ${elsewhere}.`);
  return elsewhere;
}

/** The folder of PostgreSQL's programs, or a copy of it, where the account can run them. */
export function programsFor(account: PostgresAccount, native: string): string {
  if (account.owner !== NOBODY || isOpen(native)) return native;
  const copy = path.join(OPEN_FOLDER, `programs-${createHash('sha256').update(native).update(String(statSync(native).mtimeMs)).digest('hex').slice(0, 16)}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(OPEN_FOLDER, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}

/** Makes the account the owner of a folder and of all that is in it. */
export function giveTo(account: PostgresAccount, directory: string): void {
  if (account.owner === undefined || statSync(directory).uid === account.owner) return;
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' })) lchownSync(path.join(directory, entry), account.owner, account.owner);
  // Last, so that an interrupted change is taken up again.
  chownSync(directory, account.owner, account.owner);
}

function isOpen(directory: string): boolean {
  for (let at = path.resolve(directory); at !== path.dirname(at); at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}
