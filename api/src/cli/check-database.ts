import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import type { Config } from '../config.js';
import { newDataSource } from '../database/data-source.js';
import { placeFor } from '../database/postgres-account.js';
import type { Check } from './doctor.js';

const OLDEST = 15;
/** A committed edit survives a crash only with all of these. */
const DURABLE = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/** The server that the service uses: reachable, new enough, durable, migrated. */
export async function checkDatabase(config: Config): Promise<Check[]> {
  const url = config.databaseUrl ?? embeddedUrl(config.dataDir);
  if (!url) return [{ what: 'Database: none is running; npm start starts it from the packages' }];
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  const where = `Database at ${new URL(url).host}`;
  try {
    await client.connect();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return [{ what: where, problem: `It cannot be reached (${reason}): start the server, or correct DATABASE_URL.` }];
  }
  try {
    return [{ what: where }, await checkVersion(client), ...(await checkDurability(client)), await checkMigrations(url, config)];
  } finally {
    await client.end();
  }
}

/** Of the server that the service has started on its data folder, while it runs. */
function embeddedUrl(dataDir: string): string | undefined {
  const cluster = placeFor(path.join(dataDir, 'postgres'), () => undefined);
  const [running, password] = [path.join(cluster, 'postmaster.pid'), `${cluster}.password`];
  if (!existsSync(running) || !existsSync(password)) return undefined;
  const port = readFileSync(running, 'utf8').split('\n')[3];
  return `postgres://corrigenda:${encodeURIComponent(readFileSync(password, 'utf8').trim())}@127.0.0.1:${port}/postgres`;
}

async function checkVersion(client: Client): Promise<Check> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  const what = `PostgreSQL ${major}`;
  return major >= OLDEST ? { what } : { what, problem: `Use PostgreSQL ${OLDEST} or newer.` };
}

async function checkDurability(client: Client): Promise<Check[]> {
  const { rows } = await client.query<{ name: string; setting: string }>('select name, setting from pg_settings where name = any($1)', [[...DURABLE]]);
  return DURABLE.map((name) => {
    const setting = rows.find((row) => row.name === name)?.setting ?? 'unknown';
    const what = `${name} is ${setting}`;
    return setting === 'off' || setting === 'unknown' ? { what, problem: `An edit that was acknowledged could be lost in a crash: set ${name} = on in postgresql.conf and reload the server.` } : { what };
  });
}

async function checkMigrations(url: string, { migrate }: Config): Promise<Check> {
  const dataSource = newDataSource(url);
  await dataSource.initialize();
  try {
    const outstanding = await dataSource.showMigrations();
    if (!outstanding) return { what: 'Migrations' };
    return migrate ? { what: 'Migrations: some are outstanding and run at the next start' } : { what: 'Migrations', problem: 'Some are outstanding: run npx corrigenda migrate.' };
  } finally {
    await dataSource.destroy();
  }
}
