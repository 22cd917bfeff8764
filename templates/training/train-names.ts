import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURES } from '../src/prose/rules/no-names/tagger/features.js';
import { tagNames } from '../src/prose/rules/no-names/tagged-names.js';
import { readModel } from '../src/prose/rules/no-names/tagger/model.js';
import { readCorpora, sha256 } from './corpora.js';
import { readDevSentences } from './dev-sentences.js';
import { measure } from './measure.js';
import { SETTINGS, train } from './train.js';
import { textOf } from './write-model.js';

const TAGGER = path.resolve(import.meta.dirname, '../src/prose/rules/no-names/tagger');
export const WEIGHTS = path.join(TAGGER, 'names.weights.bin');
export const RECORD = path.join(TAGGER, 'names.weights.json');
export const MODULE = path.join(TAGGER, 'generated/name-weights.ts');

/** Trains, writes the weights, the module that holds them and the record; returns the exit code. */
export function trainNames(folder: string | undefined): number {
  if (folder === undefined) {
    console.error('Name the folder of the corpora: npm run train:names -- FOLDER, or NAME_CORPORA=FOLDER npm run train:names.');
    return 2;
  }
  const corpora = readCorpora(folder);
  const digits = train(corpora, SETTINGS, (line) => console.log(line));
  const model = readModel(digits);
  const devSentences = readDevSentences();
  const sets = [...corpora.map(({ name, dev }) => [name, dev] as const), ['sentences', devSentences] as const];
  const record = {
    weights: { sha256: sha256(digits), bytes: digits.length, features: FEATURES },
    settings: SETTINGS,
    inputs: Object.fromEntries(corpora.map(({ name, sha256: hash, train: texts, dev }) => [name, { sha256: hash, train: texts.length, dev: dev.length }])),
    fakerVersion: fakerVersion(),
    devSentences: devSentences.length,
    taggerAlone: Object.fromEntries(sets.map(([name, texts]) => [name, measure(texts, (text) => tagNames(text, model))])),
  };
  writeFileSync(WEIGHTS, digits);
  writeFileSync(MODULE, moduleOf(digits));
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  console.table(record.taggerAlone);
  return 0;
}

/** The weights as a module: pure, for hosts that read no files. */
export function moduleOf(digits: Uint8Array): string {
  return `// Written by npm run train:names out of names.weights.bin; not to be edited.\nexport const NAME_WEIGHTS: string =\n  '${textOf(digits)}';\n`;
}

function fakerVersion(): string {
  const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../node_modules/@faker-js/faker/package.json'), 'utf8')) as { version: string };
  return version;
}
