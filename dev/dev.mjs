// npm run dev: Next's server in front, so that hot reloading is never interrupted; the API behind it, restarted on a change.
// Next's rewrites forward HTTP and WebSocket to the API, so the browser sees one origin, as in production.
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const port = Number(process.env.PORT ?? 3000);
const apiPort = port + 1;
const watched = ['api/src', 'templates/src', 'migrations'].map((directory) => `--watch-path=${path.join(root, directory)}`);
const run = (args, env) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });

const children = [
  run(['--watch', '--watch-preserve-output', ...watched, '--import', './dev/swc-hook.mjs', 'api/src/main.ts'], {
    PORT: String(apiPort),
    NO_WEB: '1',
    CORRIGENDA_ROOT: root,
    CORRIGENDA_PUBLIC_URL: `http://127.0.0.1:${port}`,
  }),
  run(['node_modules/next/dist/bin/next', 'dev', 'web', '--port', String(port), '--hostname', '127.0.0.1'], {
    API_URL: `http://127.0.0.1:${apiPort}`,
    NEXT_TELEMETRY_DISABLED: '1',
  }),
];
const stop = () => children.forEach((child) => child.kill('SIGTERM'));
process.on('SIGINT', stop).on('SIGTERM', stop);
children.forEach((child) => child.once('exit', stop));
