// npm start: builds what has changed, then runs the service.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { exitCodeOf, root, run } from './children.mjs';

if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));

console.log('Building; the first time takes a minute or two …');
await build();
const service = run(['api/dist/api/src/main.js'], {
  // Over the channel it learns when this process is gone.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
});
process.exit(await exitCodeOf(service));
