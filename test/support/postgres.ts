import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { newDataSource } from '../../api/src/database/data-source.js';
import { startEmbeddedPostgres } from '../../api/src/database/embedded-postgres.js';
import { migrate } from '../../api/src/database/migrate.js';

const UNSAFE_BUT_FAST = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200'];
const TEMPLATE = 'corrigenda_template';

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-test-'));
  // mkdtemp closes it to the account that PostgreSQL may have to run as.
  chmodSync(folder, 0o755);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

export interface TestServer {
  url: string;
  stop(): Promise<void>;
}

/** A PostgreSQL with a migrated template database, in a folder that goes away. */
export async function startTestServer(): Promise<TestServer> {
  const folder = temporaryFolder();
  const server = await startEmbeddedPostgres(path.join(folder, 'postgres'), UNSAFE_BUT_FAST);
  const stop = async () => {
    await server.stop();
    removeFolder(folder);
  };
  try {
    await execute(server.url, `create database ${TEMPLATE}`);
    const url = onDatabase(server.url, TEMPLATE);
    const dataSource = await newDataSource(url).initialize();
    await migrate(dataSource, url);
    await dataSource.destroy();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: server.url, stop };
}

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** An empty, migrated database of its own. The server is the run's, or one made for this file alone. */
export async function newDatabase(): Promise<TestDatabase> {
  const shared = process.env['CORRIGENDA_TEST_SERVER'];
  const own = shared ? undefined : await startTestServer();
  const server = shared ?? own!.url;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await execute(server, `create database ${name} template ${TEMPLATE}`);
  return {
    url: onDatabase(server, name),
    async drop() {
      await execute(server, `drop database if exists ${name} with (force)`);
      await own?.stop();
    },
  };
}

function onDatabase(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.href;
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // Two files may copy the template at the same moment; PostgreSQL refuses one of them.
    for (let attempt = 1; ; attempt++) {
      try {
        await client.query(statement);
        return;
      } catch (error) {
        if ((error as { code?: string }).code !== '55006' || attempt > 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } finally {
    await client.end();
  }
}
