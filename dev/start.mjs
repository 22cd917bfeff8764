// npm start: builds what has changed, then runs the service in this process' place, so that signals reach it.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const env = { NEXT_TELEMETRY_DISABLED: '1', ...process.env };

console.log('Building (about a minute and a half the first time, a second or two later) …');
const built = spawnSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '--output-style=static'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env, encoding: 'utf8', maxBuffer: 64 << 20 });
if (built.status !== 0) {
  console.error(built.stdout, built.stderr, built.error ?? '');
  console.error('The build failed; see above.');
  process.exit(1);
}
const service = spawn(process.execPath, ['api/dist/api/src/main.js'], { cwd: root, stdio: 'inherit', env: { NODE_ENV: 'production', ...env } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => service.kill(signal));
service.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
