// npm run bench [NAME…]: prints figures, one table for each file of test/bench; never a test, and it ends by itself.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import './swc-hook.mjs';

const folder = path.resolve(import.meta.dirname, '../test/bench');
const names = readdirSync(folder).filter((file) => file.endsWith('.bench.ts')).map((file) => file.slice(0, -'.bench.ts'.length));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length) {
  console.error(`There is no ${unknown.join(', ')}; there is: ${names.join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length ? asked : names) {
  console.log(`\n${name}`);
  const { measure } = await import(path.join(folder, `${name}.bench.ts`));
  console.table(await measure());
}
