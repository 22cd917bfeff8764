import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lockFolder } from './folder-lock.js';
import { processStart } from './process-start.js';

let folder: string;
let other: ChildProcess | undefined;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-lock-'))));
afterEach(() => {
  other?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const lockOf = (pid: number, start: string) => writeFileSync(path.join(folder, 'service.pid'), `${pid}\n${start}\n`);

async function sleeper(): Promise<number> {
  other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
  await once(other, 'spawn');
  return other.pid!;
}

test('a folder that a living process holds is refused, with the process and the way out', async () => {
  const pid = await sleeper();
  lockOf(pid, processStart(pid));
  expect(() => lockFolder(folder)).toThrow(new RegExp(`already runs on ${folder} \\(process ${pid}\\).*CORRIGENDA_DATA_DIR`));
  expect(readdirSync(folder)).toEqual(['service.pid']);
});

test('a lock is let go and can be taken again', () => {
  lockFolder(folder)();
  expect(readdirSync(folder)).toEqual([]);
  lockFolder(folder)();
});

test('the lock of a process that was killed does not hold', async () => {
  const pid = await sleeper();
  lockOf(pid, processStart(pid));
  other!.kill('SIGKILL');
  await once(other!, 'exit');
  const unlock = lockFolder(folder);
  expect(readFileSync(path.join(folder, 'service.pid'), 'utf8')).toContain(`${process.pid}\n`);
  unlock();
});

test('a process that was given the number of a dead one does not hold its lock', async () => {
  const pid = await sleeper();
  lockOf(pid, '1');
  lockFolder(folder)();
});

test.each(['', 'no number\n', `${process.pid}`])('a lock that holds %j is no lock', (content) => {
  writeFileSync(path.join(folder, 'service.pid'), content);
  lockFolder(folder)();
});

test('letting go twice does not take away the lock of another process', async () => {
  const unlock = lockFolder(folder);
  unlock();
  const pid = await sleeper();
  lockOf(pid, processStart(pid));
  unlock();
  expect(readdirSync(folder)).toEqual(['service.pid']);
});
