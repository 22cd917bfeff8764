import { Client } from 'pg';
import type { DataSource } from 'typeorm';

const LOCK = 7_210_553_601;

/** Runs what is outstanding under one advisory lock, so that several processes starting at once do it once. Returns the names. */
export async function migrate(dataSource: DataSource, url: string): Promise<string[]> {
  const guard = new Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query(`set lock_timeout = '60s'`);
    await guard.query('select pg_advisory_lock($1)', [LOCK]);
    return (await dataSource.runMigrations({ transaction: 'each' })).map(({ name }) => name);
  } finally {
    await guard.end();
  }
}
