import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError, type Config, readConfig } from './config.js';
import { type EmbeddedPostgres, freePort, startEmbeddedPostgres } from './database/embedded-postgres.js';
import { lockFolder } from './database/folder-lock.js';
import { placeFor } from './database/postgres-account.js';
import { explainFault } from './explain-fault.js';
import type { OpenService } from './open-service.js';

/** What has been started so far; stopping ends it, also in the middle of a start. */
const started: { config?: Config; postgres?: Promise<EmbeddedPostgres>; service?: OpenService; unlock?: () => void } = {};
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
  // Reading the code of the service takes about as long as PostgreSQL to start.
  const [{ openService }, url] = await Promise.all([import('./open-service.js'), config.databaseUrl ?? startDatabase(config.dataDir)]);
  started.service = await openService(config, url, say);
}

async function startDatabase(dataDir: string): Promise<string> {
  say('Starting PostgreSQL …');
  started.postgres = startEmbeddedPostgres(placeFor(path.join(dataDir, 'postgres'), say));
  const postgres = await started.postgres;
  postgres.onExit((lastWords) => fail(new Error(`PostgreSQL ended unexpectedly. Start Corrigenda again; nothing that was saved is lost. Its last words:\n${lastWords}`)));
  return postgres.url;
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
  for (const end of [() => started.service?.stop(), async () => (await started.postgres?.catch(() => undefined))?.stop()]) {
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
