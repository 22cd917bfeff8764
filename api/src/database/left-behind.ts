import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './process-start.js';

const PATIENCE_MS = 20_000;

/** A server whose parent was killed lives on. It is stopped when it is surely ours; where the file names a stranger the file goes, and the stranger is left alone. */
export async function stopLeftBehind(cluster: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
  if (!pid || !isAlive(pid)) return;
  const command = commandOf(pid);
  if (!isPostgres(command)) {
    // The number belongs to another process by now; PostgreSQL would take that one for a server, and not start.
    rmSync(file, { force: true });
    return;
  }
  // A server on another folder is not ours to stop; PostgreSQL itself then says what is wrong.
  if (!command.includes(cluster)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited > PATIENCE_MS) throw new Error(`A PostgreSQL left behind on ${cluster} (process ${pid}) does not stop; end it and start again.`);
    await sleep(50);
  }
}

/** The words with which a process was started. */
function commandOf(pid: number): string[] {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8').split('\0');
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout?.trim().split(/\s+/) ?? [];
}

function isPostgres([program = '']: readonly string[]): boolean {
  return path.basename(program).startsWith('postgres');
}
