import type { NameModel } from '../src/prose/rules/no-names/tagger/model.js';
import { readModel } from '../src/prose/rules/no-names/tagger/model.js';
import type { LabelledText } from './labelled-text.js';
import { bucketsMet, learn, lookUpWhileLearning, readLesson, strongestBuckets } from './learn.js';
import type { Corpus } from './corpora.js';
import { Random } from './random.js';
import { gatherWords } from './word-knowledge.js';
import { writeModel } from './write-model.js';
import { SentenceWriter } from './write-sentences.js';

export interface TrainingSettings {
  seed: number;
  /** How many sentences are written. */
  written: number;
  /** How often each text of the corpora that names somebody is taken again, with other names. */
  renamed: number;
  /** Every so many texts of a corpus are left out: 1 takes all. */
  every: Record<Corpus['name'], number>;
  /** How often a feature has to be met. */
  least: number;
  /** How many features may have a weight. */
  most: number;
  epochs: { first: number; second: number };
  margin: { missed: number; invented: number; other: number };
  grain: number;
}

export const SETTINGS: TrainingSettings = {
  seed: 20261121,
  written: 90_000,
  renamed: 3,
  every: { gum: 1, wnut17: 1, stackoverflow: 1 },
  least: 4,
  most: 38_000,
  epochs: { first: 3, second: 18 },
  margin: { missed: 4, invented: 5, other: 1 },
  grain: 0.9,
};

/** Learns from the corpora and from sentences that are written for it. The same input gives the same digits. */
export function train(corpora: readonly Corpus[], settings: TrainingSettings, say: (line: string) => void = () => {}): Uint8Array {
  const random = new Random(settings.seed);
  const texts: LabelledText[] = corpora.flatMap(({ name, train: all }) => all.filter((_text, index) => index % settings.every[name] === 0));
  const writer = new SentenceWriter(random);
  const named = corpora.flatMap(({ train: all }) => all.filter(({ spans }) => spans.some(([, , kind]) => kind === 'person')));
  for (let round = 0; round < settings.renamed; round += 1) for (const text of named) texts.push(writer.rename(text));
  for (let index = 0; index < settings.written; index += 1) texts.push(writer.write());
  const words = gatherWords(corpora);
  const lookUp = lookUpWhileLearning(words);
  const lessons = texts.map((text) => readLesson(text, lookUp));
  say(`${texts.length} texts, ${lessons.reduce((sum, { labels }) => sum + labels.length, 0)} words`);
  const met = bucketsMet(lessons, settings.least);
  const first = learn(lessons, random, { epochs: settings.epochs.first, margin: settings.margin, active: met });
  say('the strongest features are chosen');
  const strongest = strongestBuckets(first, settings.most);
  const second = learn(lessons, random, { epochs: settings.epochs.second, margin: settings.margin, active: strongest });
  return writeModel(words, second, settings.grain);
}

export function modelOf(digits: Uint8Array): NameModel {
  return readModel(digits);
}
