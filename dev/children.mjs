// The processes that a command runs. They end with it, however it ends.
import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const children = new Set();
let asked = false;

/** Runs our Node at the root of the repository, and passes on to it what asks this process to end. */
export function run(args, { env, stdio = 'inherit' } = {}) {
  const child = spawn(process.execPath, args, { cwd: root, stdio, env: { ...process.env, ...env } });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Whether this process was asked to end. */
export function isAskedToEnd() {
  return asked;
}

export function endChildren(signal = 'SIGTERM') {
  asked = true;
  for (const child of children) child.kill(signal);
}

export function exitCodeOf(child) {
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => endChildren(signal));

// npm runs us in a shell that keeps a signal to itself: that the shell is gone is then the only sign.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && !asked && endChildren(), 250).unref();
