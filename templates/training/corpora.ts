import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledText } from './labelled-text.js';

export const CORPORA = ['gum', 'wnut17', 'stackoverflow'] as const;
export type CorpusName = (typeof CORPORA)[number];

export interface Corpus {
  name: CorpusName;
  sha256: string;
  train: LabelledText[];
  dev: LabelledText[];
}

/** Reads the corpora of a folder. A tenth of each, chosen by the hash of the text, is kept for measuring. */
export function readCorpora(folder: string): Corpus[] {
  return CORPORA.map((name) => {
    const file = path.join(folder, `${name}.jsonl`);
    if (!existsSync(file)) throw new Error(`${file} is not there. Name the folder that holds ${CORPORA.map((one) => `${one}.jsonl`).join(', ')}.`);
    const source = readFileSync(file);
    const corpus: Corpus = { name, sha256: sha256(source), train: [], dev: [] };
    for (const line of source.toString('utf8').split('\n')) {
      if (line === '') continue;
      // The files are ours and hold what their README says.
      const { text, spans } = JSON.parse(line) as LabelledText;
      (isKept(text) ? corpus.dev : corpus.train).push({ text, spans });
    }
    return corpus;
  });
}

function isKept(text: string): boolean {
  return createHash('sha256').update(text).digest()[0]! % 10 === 0;
}

export function sha256(source: string | Uint8Array): string {
  return createHash('sha256').update(source).digest('hex');
}
