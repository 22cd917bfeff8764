// npm run build: builds what has changed since the last time, and says which part it is at.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { exitCodeOf, isAskedToEnd, root, run } from './children.mjs';

const NX = 'node_modules/nx/dist/bin/nx.js';

/** Resolves when everything, or the named project, is built; a failed build prints what went wrong and ends the process. */
export async function build(project) {
  if (!existsSync(path.join(root, NX))) {
    console.error('The packages for building are not here. Run: npm ci --include=dev');
    process.exit(1);
  }
  const began = Date.now();
  const nx = run([NX, ...(project ? ['run', `${project}:build`] : ['run-many', '-t', 'build']), '--output-style=static'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // What is built is what is served, whatever the shell was set to.
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NX_TUI: 'false' },
  });
  const lines = [];
  const output = new PassThrough();
  nx.stdout.pipe(output, { end: false });
  nx.stderr.pipe(output, { end: false });
  createInterface(output).on('line', (line) => {
    lines.push(line);
    const [, part, known] = /> nx run @corrigenda\/(\w+):build(.*\bcache\b)?/.exec(line) ?? [];
    if (part) console.log(`  ${part.padEnd(10)}${known ? 'as before' : `${Math.round((Date.now() - began) / 1000)} s`}`);
  });
  const code = await exitCodeOf(nx);
  if (isAskedToEnd()) process.exit(130);
  if (code === 0) return;
  console.error(lines.join('\n'));
  console.error('The build failed; the reason stands above.');
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
