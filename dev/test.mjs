// npm test: every test, on one PostgreSQL that is started for the run. Arguments go to Jest.
import { exitCodeOf, needHooks, run } from './children.mjs';

await needHooks();
await import('./swc-hook.mjs');
const { startTestServer } = await import('../test/support/postgres.ts');
const server = await startTestServer();
const jest = run(['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  env: { CORRIGENDA_TEST_SERVER: server.url },
});
const code = await exitCodeOf(jest);
await server.stop();
process.exit(code);
