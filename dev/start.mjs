// npm start: builds what has changed, then runs the service and passes signals on to it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';

const root = path.resolve(import.meta.dirname, '..');
if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));

console.log('Building; the first time takes a minute or two …');
await build();
const service = spawn(process.execPath, ['api/dist/api/src/main.js'], { cwd: root, stdio: 'inherit', env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...process.env } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => service.kill(signal));
service.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
