import { minify, transformFile } from '@swc/core';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const PROSE = path.resolve(import.meta.dirname, '../../../templates/src/prose');
const IMPORT = /^(?:import|export)\b[^'"]*?\bfrom\s*['"](\.[^'"]+)['"]|^import\s*['"](\.[^'"]+)['"]/gm;

/**
 * What the browser loads for the rules: every module that `checkPassages` reaches, the weights among them, minified one by one, put together
 * and compressed. There is no bundler in between, so a bundle is a little smaller.
 */
export async function payloadTable(): Promise<Record<string, { files: number; 'minified KB': number; 'brotli KB': number }>> {
  const modules = await reach(path.join(PROSE, 'check-passages.ts'));
  const code = Buffer.from([...modules.values()].join('\n'));
  return { 'all rules': { files: modules.size, 'minified KB': kilobytes(code.length), 'brotli KB': kilobytes(brotliCompressSync(code).length) } };
}

async function reach(entry: string): Promise<Map<string, string>> {
  const modules = new Map<string, string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (modules.has(file)) continue;
    const { code } = await transformFile(file, { module: { type: 'es6' }, jsc: { target: 'es2023', parser: { syntax: 'typescript' } } });
    for (const [, from, bare] of code.matchAll(IMPORT)) waiting.push(path.resolve(path.dirname(file), (from ?? bare)!.replace(/\.js$/, '.ts')));
    modules.set(file, (await minify(code, { module: true, compress: true, mangle: { toplevel: true } })).code);
  }
  return modules;
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
