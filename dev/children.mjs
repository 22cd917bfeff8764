// The processes that a command runs. They end with it, however it ends.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const packaged = path.join(root, 'node_modules/.bin/node');
/** The Node that comes with the packages, where there is one for this system: commands typed by hand run under whatever is installed. */
const node = existsSync(packaged) ? realpathSync(packaged) : process.execPath;
const children = new Set();
let asked = false;

/** Runs Node at the root of the repository, and passes on to it what asks this process to end. */
export function run(args, { env, stdio = 'inherit' } = {}) {
  const child = spawn(node, args, { cwd: root, stdio, env: { ...process.env, ...env } });
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

/** Goes on under the Node of the packages, when this one cannot run TypeScript through our hook. */
export async function needHooks() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  if (node === process.execPath) {
    console.error(`This needs Node 24; here it is ${process.version}, and no other comes with the packages for this system.`);
    process.exit(1);
  }
  process.exit(await exitCodeOf(run(process.argv.slice(1))));
}
