// npm test: every test, on one PostgreSQL that is started for the run. Arguments go to Jest.
import { spawn } from 'node:child_process';
import path from 'node:path';
import './swc-hook.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { startTestServer } = await import('../test/support/postgres.ts');
const server = await startTestServer();
const jest = spawn(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CORRIGENDA_TEST_SERVER: server.url },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => jest.kill(signal));
const code = await new Promise((resolve) => jest.once('exit', (status) => resolve(status ?? 1)));
await server.stop();
process.exit(code);
