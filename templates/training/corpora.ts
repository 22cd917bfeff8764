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
      (isKept(text) ? corpus.dev : corpus.train).push(tidy({ text, spans }));
    }
    return corpus;
  });
}

/** Titles are no part of a name here, and endings stand at their words. */
export function tidy({ text, spans }: LabelledText): LabelledText {
  const gone: number[] = [];
  const tidied = text.replaceAll(/ (?=(?:['’](?:s|re|ve|ll|d|m)|n['’]t)(?![\p{L}]))/gu, (_space, at: number) => {
    gone.push(at);
    return '';
  });
  const moved = (at: number): number => at - gone.filter((place) => place < at).length;
  return {
    text: tidied,
    spans: spans.flatMap(([start, end, kind]): LabelledText['spans'] => {
      const from = moved(start);
      const to = moved(end);
      const title = kind === 'person' ? (/^(?:(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Sgt|Sir|President|Professor|Judge|Justice|Senator|King|Queen|Prince|Saint|St)\b\.? )+/.exec(tidied.slice(from, to))?.[0].length ?? 0) : 0;
      return to > from + title ? [[from + title, to, kind]] : [];
    }),
  };
}

function isKept(text: string): boolean {
  return createHash('sha256').update(text).digest()[0]! % 10 === 0;
}

export function sha256(source: string | Uint8Array): string {
  return createHash('sha256').update(source).digest('hex');
}
