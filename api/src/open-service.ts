import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { addressOf, type Config } from './config.js';
import { newDataSource } from './database/data-source.js';
import { assertMigrated, migrate } from './database/migrate.js';
import { DemoService } from './demo/demo.service.js';
import { explainDatabase } from './explain-fault.js';
import { shareExecute } from './graphql/share-execute.js';
import { FirstAdministratorService } from './member/first-administrator.service.js';
import { startService } from './start.js';
import { mountWeb } from './web.js';

export interface OpenService {
  stop(): Promise<void>;
}

/** Brings a database up to date and opens the whole service on it, saying each step. */
export async function openService(config: Config, url: string, say: (line: string) => void): Promise<OpenService> {
  const dataSource = await prepareDatabase(config, url, say);
  const service = await startService({ ...config, databaseUrl: url }, dataSource);
  if (config.demo && (await service.app.get(DemoService).seedOnce())) say('Made a small demo organisation.');
  if (config.pages) say('Preparing the pages …');
  const web = config.pages ? await mountWeb(service.front, config.root) : undefined;
  shareExecute(service.app);
  await service.app.listen(config.port, config.host);
  const link = config.demo ? undefined : await service.app.get(FirstAdministratorService).linkIfNeeded();
  if (link) say(`There is no administrator yet. Open this once, within a day, to become it: ${link}`);
  say(`Corrigenda is ready at ${addressOf(config.host, config.port)}`);
  return {
    async stop() {
      await service.stop();
      await web?.close();
    },
  };
}

async function prepareDatabase({ databaseUrl, migrate: mayMigrate }: Config, url: string, say: (line: string) => void): Promise<DataSource> {
  const dataSource = newDataSource(url);
  try {
    await dataSource.initialize();
  } catch (error) {
    throw databaseUrl ? new Error(explainDatabase(error, url), { cause: error }) : error;
  }
  if (!mayMigrate) {
    await assertMigrated(dataSource);
    return dataSource;
  }
  const names = await migrate(dataSource, url);
  say(names.length ? `Migrated the database: ${names.length} step${names.length === 1 ? '' : 's'}.` : 'The database is up to date.');
  return dataSource;
}
