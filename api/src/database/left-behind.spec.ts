import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stopLeftBehind } from './left-behind.js';

let cluster: string;
let other: ChildProcess;
const pidFile = () => path.join(cluster, 'postmaster.pid');

/** A process that lives until it is asked to end, under the given name and with the given words. */
async function running(name: string, ...words: string[]): Promise<void> {
  other = spawn(process.execPath, ['-e', 'process.on("SIGINT", () => process.exit(7)); setTimeout(() => {}, 60000); console.log("up")', '--', ...words], {
    argv0: name,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(other.stdout!, 'data');
  writeFileSync(pidFile(), `${other.pid}\n${cluster}\n${Math.floor(Date.now() / 1000)}\n`);
}

beforeEach(() => void (cluster = mkdtempSync(path.join(tmpdir(), 'corrigenda-cluster-'))));
afterEach(() => {
  other.kill('SIGKILL');
  rmSync(cluster, { recursive: true });
});

test('a server that was left behind on the folder is asked to end, and waited for', async () => {
  await running('/packages/bin/postgres', '-D', cluster);
  const ended = once(other, 'exit');
  await stopLeftBehind(cluster);
  expect(await ended).toEqual([7, null]);
});

test('a stranger that was given the number is left alone, and the file goes', async () => {
  await running('node', '-D', cluster);
  await stopLeftBehind(cluster);
  expect(other.exitCode).toBeNull();
  expect(other.signalCode).toBeNull();
  expect(existsSync(pidFile())).toBe(false);
});

test('a server on another folder is left alone, and so is the file', async () => {
  await running('/packages/bin/postgres', '-D', '/somewhere/else');
  await stopLeftBehind(cluster);
  expect(other.exitCode).toBeNull();
  expect(existsSync(pidFile())).toBe(true);
});

test('the file of a server that is gone is left for the next server to replace', async () => {
  await running('postgres', '-D', cluster);
  const gone = once(other, 'exit');
  other.kill('SIGKILL');
  await gone;
  await stopLeftBehind(cluster);
  expect(existsSync(pidFile())).toBe(true);
});
