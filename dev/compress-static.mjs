// Part of the build of web: puts beside each script and style what browsers that know Brotli are sent.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const folder = path.resolve(import.meta.dirname, '../web/.next/static');
/** Smaller ones fit into one packet anyway. */
const LEAST_BYTES = 1_000;

for (const name of readdirSync(folder, { recursive: true })) {
  const file = path.join(folder, name);
  if (!/\.(js|css|svg|json)$/.test(file) || statSync(file).size < LEAST_BYTES) continue;
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
}
