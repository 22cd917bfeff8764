import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../../api/src/database/embedded-postgres.js';
import { root } from './api.js';
import { removeFolder, temporaryFolder } from './postgres.js';

export interface Served {
  url: string;
  dataDir: string;
  process: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  stop(): Promise<number | null>;
}

export interface ServedOptions {
  environment?: NodeJS.ProcessEnv;
  /** A data folder of an earlier start; it is kept at stop. */
  dataDir?: string;
  port?: number;
  /** Another account to run as; only root can ask for it. */
  account?: { uid: number; gid: number };
}

/** The built service as `npm start` runs it, on a free port and a data folder of its own. */
export async function serve({ environment = {}, dataDir, port, account }: ServedOptions = {}): Promise<Served> {
  const folder = dataDir ?? path.join(temporaryFolder(), 'data');
  const chosen = port ?? (await freePort());
  const child = spawn(process.execPath, ['api/dist/api/src/main.js'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', PORT: String(chosen), CORRIGENDA_DATA_DIR: folder, ...environment },
    // Over the channel it learns when the tests are gone.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...account,
  });
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Corrigenda is ready at')) resolve();
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    // Not before everything that it said has arrived.
    child.once('close', (code) => reject(new Error(`The service ended with ${code}:\n${output}`)));
  });
  try {
    await ready;
  } catch (error) {
    if (!dataDir) removeFolder(path.dirname(folder));
    throw error;
  }
  return {
    url: `http://127.0.0.1:${chosen}`,
    dataDir: folder,
    process: child,
    output: () => output,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await ended;
      }
      if (!dataDir) removeFolder(path.dirname(folder));
      return child.exitCode;
    },
  };
}
