// npm run build: builds what has changed since the last time, and says which part it is at.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');

/** Resolves when everything is built; a failed build prints what went wrong and ends the process. */
export async function build() {
  const began = Date.now();
  const nx = spawn(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '--output-style=static'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NX_TUI: 'false' },
  });
  let output = '';
  const hear = (chunk) => {
    output += chunk;
    for (const [, part] of String(chunk).matchAll(/nx run @corrigenda\/(\w+):build/g)) console.log(`  ${part} is built (${Math.round((Date.now() - began) / 1000)} s)`);
  };
  nx.stdout.on('data', hear);
  nx.stderr.on('data', hear);
  const code = await new Promise((resolve) => nx.once('close', resolve));
  if (code === 0) return;
  console.error(output);
  console.error('The build failed; the reason stands above.');
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
