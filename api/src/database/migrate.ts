import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { installJobs } from '../job/install-jobs.js';

const LOCK = 7_210_553_601;

/** Runs what is outstanding under one advisory lock, so that several processes starting at once do it once. Returns the names. */
export async function migrate(dataSource: DataSource, url: string): Promise<string[]> {
  const guard = new Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query(`set lock_timeout = '60s'`);
    await guard.query('select pg_advisory_lock($1)', [LOCK]);
    await refuseNewer(dataSource);
    const done = (await dataSource.runMigrations({ transaction: 'each' })).map(({ name }) => name);
    await installJobs(url);
    return done;
  } finally {
    await guard.end();
  }
}

/** For a service that must not change tables: refuses a database on which this version cannot run. */
export async function assertMigrated(dataSource: DataSource): Promise<void> {
  await refuseNewer(dataSource);
  const done = await namesIn(dataSource);
  const missing = dataSource.migrations.filter(({ name }) => !done.includes(name ?? ''));
  if (missing.length) {
    throw new Error(`The database lacks ${missing.length} step${missing.length === 1 ? '' : 's'} of this version. Run: npx corrigenda migrate`);
  }
}

async function refuseNewer(dataSource: DataSource): Promise<void> {
  const known = dataSource.migrations.map(({ name }) => name);
  const unknown = (await namesIn(dataSource)).filter((name) => !known.includes(name));
  if (unknown.length) {
    throw new Error(`The database was made by a newer version of Corrigenda (it has ${unknown.join(', ')}). Start that version, or go back to a copy from before the upgrade.`);
  }
}

async function namesIn(dataSource: DataSource): Promise<string[]> {
  const [{ there }] = (await dataSource.query(`select to_regclass('migrations') is not null as there`)) as [{ there: boolean }];
  if (!there) return [];
  return ((await dataSource.query('select name from migrations order by id')) as { name: string }[]).map(({ name }) => name);
}
