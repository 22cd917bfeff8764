// npm run dev: Next's server in front, so that hot reloading is never interrupted; the API behind it, restarted on a change.
// Next's rewrites forward HTTP and WebSocket to the API, so the browser sees one origin, as in production.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { endChildren, exitCodeOf, root, run } from './children.mjs';

if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));

const port = Number(process.env.PORT ?? 3000);
const apiPort = port + 1;
const env = { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' };
const watched = ['api/src', 'templates/src', 'templates', 'migrations'].map((directory) => `--watch-path=${path.join(root, directory)}`);

// The pages read what templates/ builds; the API reads its sources.
await build('@corrigenda/templates');
const children = [
  run(['node_modules/typescript/bin/tsc', '-p', 'templates', '--watch', '--preserveWatchOutput'], { env }),
  run(['--watch', '--watch-preserve-output', ...watched, '--import', './dev/swc-hook.mjs', 'api/src/main.ts'], {
    env: { ...env, HOST: '127.0.0.1', PORT: String(apiPort), NO_WEB: '1', CORRIGENDA_ROOT: root, CORRIGENDA_PUBLIC_URL: `http://127.0.0.1:${port}` },
  }),
  run(['node_modules/next/dist/bin/next', 'dev', 'web', '--port', String(port), '--hostname', '127.0.0.1'], {
    env: { ...env, API_URL: `http://127.0.0.1:${apiPort}` },
  }),
];
console.log(`Open http://127.0.0.1:${port}; the API behind it listens on ${apiPort}.`);
await Promise.race(children.map(exitCodeOf));
endChildren();
