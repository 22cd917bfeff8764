import { transformSync } from '@swc/core';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { NAME_WEIGHTS } from '../src/prose/rules/no-names/tagger/generated/name-weights.js';
import { digitsOf } from '../src/prose/rules/no-names/tagger/model.js';
import { sha256 } from './corpora.js';
import { readDevSentences } from './dev-sentences.js';
import { moduleOf, MODULE, RECORD, WEIGHTS } from './train-names.js';
import { SETTINGS } from './train.js';

const binary = new Uint8Array(readFileSync(WEIGHTS));
const record = JSON.parse(readFileSync(RECORD, 'utf8')) as { weights: { sha256: string; bytes: number }; settings: unknown; devSentences: number };

test('the module holds the binary', () => {
  expect(sha256(digitsOf(NAME_WEIGHTS))).toBe(sha256(binary));
  expect(readFileSync(MODULE, 'utf8')).toBe(moduleOf(binary));
});

test('the record tells of these weights and of the settings that made them', () => {
  expect(record.weights).toMatchObject({ sha256: sha256(binary), bytes: binary.length });
  expect(record.settings).toEqual(SETTINGS);
  expect(record.devSentences).toBe(readDevSentences().length);
});

test('all that a browser loads for the rules is below 250 KB when it is packed', () => {
  const prose = path.resolve(import.meta.dirname, '../src/prose');
  const files = readdirSync(prose, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  const code = files.map(
    (file) => transformSync(readFileSync(path.join(prose, file), 'utf8'), { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, minify: true }).code,
  );
  expect(brotliCompressSync(code.join('\n')).length).toBeLessThan(250_000);
});
