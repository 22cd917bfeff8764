import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, type Config, readConfig } from './config.js';
import { newDataSource } from './database/data-source.js';
import { type EmbeddedPostgres, placeFor, startEmbeddedPostgres } from './database/embedded-postgres.js';
import { lockFolder } from './database/folder-lock.js';
import { migrate } from './database/migrate.js';
import { DemoService } from './demo/demo.service.js';
import { FirstAdministratorService } from './member/first-administrator.service.js';
import { shareExecute } from './graphql/share-execute.js';
import { startService, type Service } from './start.js';
import { mountWeb, type Web } from './web.js';

const say = (line: string) => console.log(line);

/** What has been started so far, in order; stopping goes backwards. */
const started: { postgres?: EmbeddedPostgres; service?: Service; web?: Web; unlock?: () => void } = {};
let stopping = false;

async function run(config: Config): Promise<void> {
  mkdirSync(config.dataDir, { recursive: true });
  started.unlock = lockFolder(config.dataDir);
  let url = config.databaseUrl;
  if (!url) {
    say('Starting PostgreSQL …');
    started.postgres = await startEmbeddedPostgres(placeFor(path.join(config.dataDir, 'postgres'), say));
    started.postgres.onExit((code) => fail(new Error(`PostgreSQL ended unexpectedly (${code ?? 'killed'}). Start Corrigenda again; nothing that was saved is lost.`)));
    url = started.postgres.url;
  }
  const dataSource = await newDataSource(url).initialize();
  if (config.migrate) {
    const names = await migrate(dataSource, url);
    say(names.length ? `Migrated the database: ${names.length} step${names.length === 1 ? '' : 's'}.` : 'The database is up to date.');
  }
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
  say(`Corrigenda is ready at http://${config.host}:${config.port}`);
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  const force = setTimeout(() => process.exit(1), 20_000);
  try {
    await started.service?.stop();
    await started.web?.close();
    await started.postgres?.stop();
  } catch (error) {
    console.error(error);
    code = 1;
  }
  started.unlock?.();
  clearTimeout(force);
  process.exit(code);
}

function fail(error: unknown): void {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') console.error(`Another program uses port ${process.env['PORT'] ?? 3000}. Stop it, or choose another port: PORT=3001 npm start`);
  else if (error instanceof ConfigError || (code === undefined && error instanceof Error && error.constructor === Error)) console.error(message);
  else console.error(error);
  void stop(1);
}

process.on('SIGTERM', () => void stop(0)).on('SIGINT', () => void stop(0));
process.on('unhandledRejection', (error) => console.error('Not handled:', error));

try {
  // From api/dist/api/src, or from api/src in development.
  const root = process.env['CORRIGENDA_ROOT'] ?? path.resolve(import.meta.dirname, import.meta.dirname.includes(`${path.sep}dist${path.sep}`) ? '../../../..' : '../..');
  await run(readConfig(process.env, root));
} catch (error) {
  fail(error);
}
