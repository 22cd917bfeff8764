import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { addressOf, ConfigError, type Config, readConfig } from './config.js';
import { newDataSource } from './database/data-source.js';
import { type EmbeddedPostgres, freePort, startEmbeddedPostgres } from './database/embedded-postgres.js';
import { lockFolder } from './database/folder-lock.js';
import { assertMigrated, migrate } from './database/migrate.js';
import { placeFor } from './database/postgres-account.js';
import { DemoService } from './demo/demo.service.js';
import { explainDatabase, explainFault } from './explain-fault.js';
import { shareExecute } from './graphql/share-execute.js';
import { FirstAdministratorService } from './member/first-administrator.service.js';
import { startService, type Service } from './start.js';
import { mountWeb, type Web } from './web.js';

/** What has been started so far; stopping ends it, also in the middle of a start. */
const started: { config?: Config; postgres?: Promise<EmbeddedPostgres>; service?: Service; web?: Web; unlock?: () => void } = {};
let stopping = false;

/** Longer than any part takes to end; what hangs must not keep the database from ending in order. */
const PART_ENDS_WITHIN_MS = 8_000;

function say(line: string): void {
  if (!stopping) console.log(line);
}

async function run(config: Config): Promise<void> {
  started.config = config;
  mkdirSync(config.dataDir, { recursive: true });
  // Only an embedded database needs the folder for itself; several processes may share a server and the files.
  if (!config.databaseUrl) started.unlock = lockFolder(config.dataDir);
  await assertFree(config.port, config.host);
  const url = config.databaseUrl ?? (await startDatabase(config.dataDir));
  const dataSource = await prepareDatabase(config, url);
  const service = (started.service = await startService({ ...config, databaseUrl: url }, dataSource));
  if (config.demo && (await service.app.get(DemoService).seedOnce())) say('Made a small demo organisation.');
  if (config.pages) {
    say('Preparing the pages …');
    shareExecute(service.app);
    started.web = await mountWeb(service.front, config.root);
  }
  await service.app.listen(config.port, config.host);
  const link = config.demo ? undefined : await service.app.get(FirstAdministratorService).linkIfNeeded();
  if (link) say(`There is no administrator yet. Open this once, within a day, to become it: ${link}`);
  say(`Corrigenda is ready at ${addressOf(config.host, config.port)}`);
}

async function startDatabase(dataDir: string): Promise<string> {
  say('Starting PostgreSQL …');
  started.postgres = startEmbeddedPostgres(placeFor(path.join(dataDir, 'postgres'), say));
  const postgres = await started.postgres;
  postgres.onExit((lastWords) => fail(new Error(`PostgreSQL ended unexpectedly. Start Corrigenda again; nothing that was saved is lost. Its last words:\n${lastWords}`)));
  return postgres.url;
}

async function prepareDatabase({ databaseUrl, migrate: mayMigrate }: Config, url: string): Promise<DataSource> {
  let dataSource: DataSource;
  try {
    dataSource = await newDataSource(url).initialize();
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

/** Told at once, and not after a database was started, migrated and filled. */
function assertFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  const parts = [
    () => started.service?.stop(),
    () => started.web?.close(),
    async () => (await started.postgres?.catch(() => undefined))?.stop(),
  ];
  for (const end of parts) {
    try {
      if ((await Promise.race([end(), sleep(PART_ENDS_WITHIN_MS, 'late', { ref: false })])) === 'late') code = 1;
    } catch (error) {
      console.error(error);
      code = 1;
    }
  }
  started.unlock?.();
  process.exit(code);
}

function fail(error: unknown): void {
  if (stopping) return;
  const explained = started.config && explainFault(error, started.config);
  const meantForReaders = error instanceof ConfigError || (error instanceof Error && error.constructor === Error && !('code' in error));
  console.error(explained ?? (meantForReaders ? error.message : error));
  void stop(1);
}

process.on('SIGTERM', () => void stop(0)).on('SIGINT', () => void stop(0));
// Whoever started us over a channel is gone.
process.once('disconnect', () => void stop(0));
process.on('uncaughtException', fail);
process.on('unhandledRejection', (error) => console.error('Not handled:', error));

try {
  // From api/dist/api/src, or from api/src in development.
  const root = process.env['CORRIGENDA_ROOT'] ?? path.resolve(import.meta.dirname, import.meta.dirname.includes(`${path.sep}dist${path.sep}`) ? '../../../..' : '../..');
  const config = readConfig(process.env, root);
  await run(config.port ? config : readConfig({ ...process.env, PORT: String(await freePort()), PORT_FILE: undefined }, root));
} catch (error) {
  fail(error);
}
