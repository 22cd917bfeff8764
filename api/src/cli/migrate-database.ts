import { readConfig } from '../config.js';
import { newDataSource } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { BadUsage } from './client-settings.js';

/** Runs the outstanding migrations on the server of DATABASE_URL; returns the exit status. */
export async function migrateDatabase(env: NodeJS.ProcessEnv, root: string, say: (text: string) => void): Promise<0 | 1> {
  const { databaseUrl } = readConfig({ ...env, CORRIGENDA_DEMO: '0' }, root);
  if (!databaseUrl) throw new BadUsage('set DATABASE_URL; the database that the service starts itself is migrated at every start.');
  const dataSource = newDataSource(databaseUrl);
  try {
    await dataSource.initialize();
    const names = await migrate(dataSource, databaseUrl);
    say(names.length ? `Migrated the database: ${names.join(', ')}.` : 'The database is up to date.');
    return 0;
  } catch (error) {
    say(`The database could not be migrated: ${(error as Error).message || (error as NodeJS.ErrnoException).code}`);
    return 1;
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}
